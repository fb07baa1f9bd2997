package isnad.story.standing;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Tsv;
import isnad.model.EventType;
import isnad.model.Status;
import isnad.story.standing.Standing.Condition;
import isnad.story.standing.Standing.Topic;
import java.util.List;
import java.util.Locale;

/**
 * A row of {@code rules.tsv}.
 *
 * @param mode empty for any
 * @param words each a run of folded words; empty for any
 */
record Rule(
        Topic topic,
        String key,
        Condition becomes,
        EventType type,
        String mode,
        Told told,
        Side side,
        List<List<String>> words) {

    /** In what status a line must be told. */
    enum Told {
        HAPPENED,
        PLANNED,
        NEGATED;

        boolean holds(Status status) {
            return switch (this) {
                case HAPPENED -> status == Status.OCCURRED || status == Status.ONGOING;
                case PLANNED -> status == Status.PLANNED;
                case NEGATED -> status == Status.NEGATED;
            };
        }
    }

    /** Whose statement a line changes. */
    enum Side {
        SAME,
        OTHER,
        ANY
    }

    static Rule of(Tsv.Row row) {
        return new Rule(
                Topic.valueOf(row.required("topic")),
                row.get("key"),
                Condition.valueOf(row.required("becomes")),
                EventType.valueOf(row.required("type")),
                row.get("mode"),
                Told.valueOf(row.required("told").toUpperCase(Locale.ROOT)),
                Side.valueOf(row.required("side").toUpperCase(Locale.ROOT)),
                row.list("words").stream().map(Gazetteer::split).toList());
    }
}
