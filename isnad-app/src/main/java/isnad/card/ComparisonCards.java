package isnad.card;

import isnad.ledger.Comparison;
import isnad.ledger.Comparison.Act;
import isnad.ledger.Comparison.Said;
import isnad.model.Participant;
import isnad.model.Quote;
import isnad.record.ArticleLine;
import isnad.story.Telling;
import isnad.view.Wording;
import java.util.List;
import java.util.function.Predicate;

/**
 * A story's articles side by side: a block per act, then what is quoted, then other differences.
 */
public final class ComparisonCards {
    private final Paper paper;
    private final Wording wording;
    private final ActFlows acts;
    private final DifferenceCards differences;

    /** Lays comparisons out. */
    public ComparisonCards(Paper paper, DifferenceCards differences) {
        this.paper = paper;
        this.wording = paper.wording();
        this.acts = new ActFlows(paper);
        this.differences = differences;
    }

    /** A story. */
    public String card(Comparison comparison) {
        var card = new StringBuilder();
        paper.rule(card);
        paper.put(card, "", new Flow().add(Style.BOLD, comparison.story().headline()));
        legend(comparison.story().articles(), card);
        comparison.acts().forEach(act -> act(act, comparison, card));
        comparison.said().forEach(said -> said(said, comparison, card));
        comparison.elsewhere().forEach(one -> card.append(differences.row(one)));
        return card.toString();
    }

    private void legend(List<ArticleLine> articles, StringBuilder card) {
        for (int i = 0; i < articles.size(); i++) {
            ArticleLine article = articles.get(i);
            Flow flow =
                    number(i + 1)
                            .add(wording.outlet(article.outlet()))
                            .add("· " + wording.published(article.published()) + " ·")
                            .add(article.headline());
            paper.put(card, "  ", flow);
        }
        card.append('\n');
    }

    private static Flow number(int number) {
        return new Flow().add(Style.BOLD, "[%d]".formatted(number));
    }

    private static int of(Comparison comparison, Predicate<ArticleLine> wanted) {
        List<ArticleLine> articles = comparison.story().articles();
        for (int i = 0; i < articles.size(); i++) {
            if (wanted.test(articles.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private void act(Act act, Comparison comparison, StringBuilder card) {
        Flow title = new Flow().add(Style.BOLD, wording.days(act.line().days()));
        acts.kind(title, act.line().first().event(), act.line().status())
                .add(Style.DIM, "· " + wording.counted("line", act.line().id()));
        paper.put(card, "", title);
        act.tellings().forEach(telling -> telling(telling, comparison, card));
        if (!act.silent().isEmpty()) {
            Flow flow = new Flow().add(Style.DIM, wording.labels().word("left_out") + ":");
            for (ArticleLine article : act.silent()) {
                flow.add(Style.DIM, "[%d]".formatted(of(comparison, article::equals)));
            }
            paper.put(card, "  ", flow);
        }
        card.append('\n');
        act.differences().forEach(one -> card.append(differences.row(one)));
    }

    private void telling(Telling telling, Comparison comparison, StringBuilder card) {
        int article = of(comparison, one -> one.id().equals(telling.article().id()));
        Flow flow = number(article).add(Style.DIM, acts.mark(telling.event().status()));
        names(telling.event().who(), flow);
        if (!telling.event().whom().isEmpty()) {
            flow.add("·");
            names(telling.event().whom(), flow);
        }
        paper.put(card, "  ", flow);
        paper.put(card, "      ", acts.chain(telling.event().attribution()));
        telling.event()
                .evidence()
                .forEach(words -> paper.put(card, "      ", ActFlows.evidence(words)));
    }

    /** Names and titles as the article has them: terms are what is compared. */
    private static void names(List<Participant> participants, Flow flow) {
        for (Participant participant : participants) {
            if (participant != participants.getFirst()) {
                flow.add("+");
            }
            String role = participant.role();
            flow.add(participant.name());
            if (role != null && !role.equals(participant.name())) {
                flow.add(Style.DIM, "(" + role + ")");
            }
        }
    }

    private void said(Said said, Comparison comparison, StringBuilder card) {
        if (said.quotes().isEmpty()) {
            return;
        }
        int article = of(comparison, said.article()::equals);
        paper.put(card, "", number(article).add(wording.counted("quotes", said.quotes().size())));
        said.quotes().forEach(quote -> quote(quote, card));
        card.append('\n');
    }

    private void quote(Quote quote, StringBuilder card) {
        Participant speaker = quote.speaker();
        Flow flow =
                new Flow()
                        .add(quote.direct() ? "«»" : "—")
                        .add(speaker == null ? wording.labels().word("unknown") : speaker.name());
        if (quote.cue() != null) {
            flow.add(Style.DIM, "· " + quote.cue());
        }
        paper.put(card, "  ", flow);
        paper.put(card, "      ", ActFlows.evidence(quote.text()));
    }
}
