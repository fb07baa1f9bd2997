package isnad.card;

import isnad.model.Article;
import isnad.model.Event;
import isnad.model.Note;
import isnad.model.Participant;
import isnad.model.Published;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.view.Labels;
import isnad.view.Wording;
import java.util.List;

/**
 * Writes an article's record as a card: headline, outlet and date, then a paragraph per event with
 * status, participants, time, place, chain and evidence, then the quotes.
 */
public final class CardWriter {
    private final Paper paper;
    private final Wording wording;
    private final Labels labels;
    private final ActFlows acts;

    /** Lays cards out. */
    public CardWriter(Paper paper) {
        this.paper = paper;
        this.wording = paper.wording();
        this.labels = wording.labels();
        this.acts = new ActFlows(paper);
    }

    /** The card of an article. */
    public String card(Reading reading) {
        var card = new StringBuilder(title(reading));
        reading.notes().forEach(note -> card.append(note(note)));
        for (int i = 0; i < reading.events().size(); i++) {
            card.append('\n').append(event(i + 1, reading.events().get(i)));
        }
        reading.quotes().forEach(quote -> card.append('\n').append(quote(quote)));
        if (reading.events().isEmpty() && reading.quotes().isEmpty()) {
            put(card, Paper.INDENT, new Flow().add(Style.DIM, labels.word("none")));
        }
        return card.append('\n').toString();
    }

    /** A note in lines of its own. */
    public String note(Note note) {
        var lines = new StringBuilder();
        put(lines, "", new Flow().add(Style.OPEN, "!").add(Style.OPEN, note.message()));
        return lines.toString();
    }

    /** Headline, outlet, date and counts. */
    public String title(Reading reading) {
        Article article = reading.article();
        var card = new StringBuilder();
        paper.rule(card);
        put(card, "", new Flow().add(Style.BOLD, article.headlineText()));
        put(
                card,
                "",
                published(new Flow().add(wording.outlet(article.outlet())).add("·"), article));
        put(
                card,
                "",
                new Flow().add(Style.DIM, article.page().name()).add(Style.DIM, counts(reading)));
        return card.toString();
    }

    private Flow published(Flow flow, Article article) {
        Published published = article.published();
        return published == null
                ? flow.add(Style.OPEN, labels.word("unknown_date"))
                : flow.add(Style.BOLD, wording.date(published.value()))
                        .add(Style.DIM, "· " + wording.basis(published) + ":")
                        .add(Style.DIM, published.text());
    }

    private String counts(Reading reading) {
        return "· %d %s · %d %s · %d %s"
                .formatted(
                        reading.events().size(),
                        labels.word("events"),
                        reading.quotes().size(),
                        labels.word("quotes"),
                        reading.article().dropped().size(),
                        labels.word("dropped"));
    }

    /** The paragraph of an event. */
    public String event(int number, Event event) {
        var card = new StringBuilder();
        Flow title = new Flow().add(Style.DIM, "%2d".formatted(number));
        acts.kind(title, event, event.status())
                .add(Style.DIM, "· %.0f %%".formatted(event.confidence() * 100));
        put(card, " ", title);
        put(card, Paper.INDENT, acts.parties(event));
        put(card, Paper.INDENT, acts.circumstances(event));
        put(card, Paper.INDENT, acts.chain(event.attribution()));
        event.evidence().forEach(evidence -> put(card, Paper.INDENT, ActFlows.evidence(evidence)));
        return card.toString();
    }

    /** A line that gives a reason: what it is, its id and what stands behind it. */
    public String reason(String what, String id, List<String> behind) {
        var line = new StringBuilder();
        Flow flow = new Flow().add(Style.DIM, what).add(Style.BOLD, id);
        behind.forEach(flow::add);
        put(line, Paper.INDENT, flow);
        return line.toString();
    }

    /** The paragraph of a quote. */
    public String quote(Quote quote) {
        var card = new StringBuilder();
        var title = new Flow().add(Style.BOLD, quote.direct() ? "«»" : "—");
        speaker(title, quote);
        Participant to = quote.to();
        if (to != null) {
            ActFlows.add(title.add(Style.DIM, labels.word("to")), wording.participant(to));
        }
        String cue = quote.cue();
        if (cue != null) {
            title.add(Style.DIM, "·").add(Style.DIM, cue);
        }
        put(card, " ", title);
        put(card, Paper.INDENT, acts.chain(quote.attribution()));
        put(card, Paper.INDENT, ActFlows.evidence(quote.text()));
        return card.toString();
    }

    private void speaker(Flow title, Quote quote) {
        Participant speaker = quote.speaker();
        if (speaker == null) {
            title.add(Style.DIM, labels.word("unknown"));
        } else {
            ActFlows.add(title, wording.participant(speaker));
        }
    }

    private void put(StringBuilder card, String indent, Flow flow) {
        paper.put(card, indent, flow);
    }
}
