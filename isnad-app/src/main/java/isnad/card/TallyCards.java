package isnad.card;

import isnad.model.Link.SourceKind;
import isnad.story.Entity;
import isnad.view.Wording;

/** What is counted, a row each: sources, pairs. */
public final class TallyCards {
    private final Paper paper;
    private final Wording wording;

    /** Lays rows out. */
    public TallyCards(Paper paper) {
        this.paper = paper;
        this.wording = paper.wording();
    }

    /** A source: how often it told first, how often it passed on. */
    public String source(long origin, long carrier, SourceKind kind, String name) {
        Flow flow =
                new Flow()
                        .add(Style.BOLD, wording.counted("first", origin))
                        .add("· " + wording.counted("passed_on", carrier))
                        .add(Style.DIM, "· " + wording.labels().of("source", kind) + " ·")
                        .add(name);
        return row(flow);
    }

    /** Two that meet. */
    public String pair(long lines, Entity one, Entity other) {
        Flow flow =
                new Flow()
                        .add(Style.BOLD, wording.counted("lines", lines))
                        .add("·")
                        .add(wording.name(one.name(), one.nameEn()))
                        .add("–")
                        .add(wording.name(other.name(), other.nameEn()));
        return row(flow);
    }

    private String row(Flow flow) {
        var row = new StringBuilder();
        paper.put(row, "", flow);
        return row.toString();
    }
}
