package isnad.card;

import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Telling;
import isnad.story.origin.Origins;
import isnad.view.Wording;
import java.util.List;
import java.util.function.Function;

/** Lines of a ledger: in a list, or one with all its tellings and what stands behind them. */
public final class LineCards {
    private static final int MONTH = 7;

    private final Paper paper;
    private final Wording wording;
    private final ActFlows acts;
    private final LadderFlows ladders;
    private final OriginFlows origins;
    private final Function<Line, Origins> behind;

    /**
     * @param behind what stands behind a line
     */
    public LineCards(Paper paper, Function<Line, Origins> behind) {
        this.paper = paper;
        this.wording = paper.wording();
        this.acts = new ActFlows(paper);
        this.ladders = new LadderFlows(paper);
        this.origins = new OriginFlows(paper);
        this.behind = behind;
    }

    /** A line in a list: what, when, told how often, who with whom, and the surest words. */
    public String row(Line line) {
        var row = new StringBuilder();
        Telling first = line.first();
        Flow title = new Flow().add(Style.BOLD, wording.days(line.days()));
        acts.kind(title, first.event(), line.status());
        tellers(line, title);
        title.add(Style.DIM, "· " + wording.counted("line", line.id()));
        paper.put(row, "", title);
        paper.put(row, Paper.INDENT, acts.parties(first.event()));
        paper.put(row, Paper.INDENT, ActFlows.words(first.words()));
        return row.append('\n').toString();
    }

    /** Who tells it, or how many, from how many origins. */
    private void tellers(Line line, Flow title) {
        if (line.tellings().size() == 1) {
            title.add(Style.DIM, "· " + wording.outlet(line.first().article().outlet()));
        } else {
            title.add("· " + wording.counted("tellings", line.tellings().size()))
                    .add("· " + wording.counted("origins", behind.apply(line).count()));
        }
    }

    /** The heading of the month in which a line begins. */
    public String month(Line line) {
        var heading = new StringBuilder();
        paper.put(heading, "", new Flow().add(Style.BOLD, "── " + monthOf(line) + " ──"));
        return heading.append('\n').toString();
    }

    /** The month under which a line stands; that of publication where the act is not dated. */
    public String monthOf(Line line) {
        Days days = line.days() == null ? line.tellings().getFirst().published() : line.days();
        return days == null || days.from() == Days.EARLIEST
                ? wording.labels().word("unknown_date")
                : days.iso().substring(0, MONTH);
    }

    /**
     * A line with all its tellings, each with its ladder, and its origins.
     *
     * @param marked the event that was asked for, or 0
     */
    public String card(Line line, long marked) {
        var card = new StringBuilder();
        head(line, card);
        List<Telling> tellings = line.tellings();
        for (int i = 0; i < tellings.size(); i++) {
            card.append('\n');
            telling(i + 1, tellings.get(i), tellings.get(i).id() == marked, card);
        }
        card.append('\n');
        origins.put(behind.apply(line), tellings, card);
        return card.append('\n').toString();
    }

    private void head(Line line, StringBuilder card) {
        paper.rule(card);
        Telling first = line.first();
        Flow title = new Flow().add(Style.BOLD, wording.days(line.days()));
        acts.kind(title, first.event(), line.status())
                .add(Style.DIM, "· " + wording.counted("line", line.id()));
        paper.put(card, "", title);
        paper.put(card, Paper.INDENT, acts.parties(first.event()));
        paper.put(card, Paper.INDENT, acts.circumstances(first.event()));
    }

    private void telling(int number, Telling telling, boolean marked, StringBuilder card) {
        Flow title =
                new Flow()
                        .add(Style.DIM, "%2d".formatted(number))
                        .add(Style.BOLD, wording.outlet(telling.article().outlet()))
                        .add("· " + wording.published(telling.article().published()) + " ·");
        acts.kind(title, telling.event(), telling.event().status())
                .add(Style.DIM, "· " + wording.counted("event", telling.id()));
        if (telling.story() != 0) {
            title.add(Style.DIM, "· " + wording.counted("story", telling.story()));
        }
        paper.put(card, marked ? "› " : "  ", title);
        telling.event()
                .evidence()
                .forEach(words -> paper.put(card, Paper.INDENT, ActFlows.evidence(words)));
        ladders.put(telling, card);
    }
}
