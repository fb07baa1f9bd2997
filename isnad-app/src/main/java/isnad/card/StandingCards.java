package isnad.card;

import isnad.story.Entity;
import isnad.story.standing.Standing.Statement;
import isnad.story.standing.Standing.Topic;
import isnad.view.Labels;
import isnad.view.Wording;

/** How two stand to each other, a statement a paragraph. */
public final class StandingCards {
    private final Paper paper;
    private final Wording wording;
    private final Labels labels;
    private final Entity one;
    private final Entity other;

    /** Of those two. */
    public StandingCards(Paper paper, Entity one, Entity other) {
        this.paper = paper;
        this.wording = paper.wording();
        this.labels = wording.labels();
        this.one = one;
        this.other = other;
    }

    /** A statement: what stands how since when, and the line that it rests on. */
    public String row(Statement statement) {
        var row = new StringBuilder();
        Flow title =
                new Flow()
                        .add(Style.BOLD, labels.of("topic", statement.topic()))
                        .add(
                                isUnnamed(statement)
                                        ? ""
                                        : "· " + labels.of("mode", statement.key()) + " ·")
                        .add(Style.SURE, labels.of("condition", statement.condition()));
        if (!statement.by().isEmpty()) {
            title.add(Style.DIM, labels.word("by") + ":").add(side(statement.by()));
        }
        if (statement.since() != null) {
            title.add("· " + labels.word("since") + ": " + wording.days(statement.since()));
        }
        paper.put(row, "", title.add(Style.DIM, "· " + lines(statement)));
        paper.put(row, Paper.INDENT, ActFlows.words(statement.words()));
        return row.append('\n').toString();
    }

    /** An agreement's key is made of its words, which stand below. */
    private static boolean isUnnamed(Statement statement) {
        return statement.key().isEmpty() || statement.topic() == Topic.AGREEMENT;
    }

    private String side(String side) {
        Entity entity = side.equals(one.key()) || side.equals(one.state()) ? one : other;
        return wording.name(entity.name(), entity.nameEn());
    }

    private String lines(Statement statement) {
        String told =
                statement.told() > 1 ? " · " + wording.counted("lines", statement.told()) : "";
        return wording.counted("line", statement.lines().getFirst()) + told;
    }
}
