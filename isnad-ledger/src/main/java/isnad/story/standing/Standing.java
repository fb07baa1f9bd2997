package isnad.story.standing;

import isnad.story.Days;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two sides stand to each other.
 *
 * @param asOf the last day whose lines count; null for all
 * @param statements in the order of topics; of agreements, visits and threats the latest first
 */
public record Standing(Pair pair, @Nullable LocalDate asOf, List<Statement> statements) {
    public Standing {
        statements = List.copyOf(statements);
    }

    /** The statements of one topic. */
    public List<Statement> of(Topic topic) {
        return statements.stream().filter(statement -> statement.topic() == topic).toList();
    }

    /** What a statement is about. */
    public enum Topic {
        RELATIONS,
        AMBASSADORS,
        FIGHTING,
        SANCTIONS,
        THREAT,
        CHANNEL,
        AGREEMENT,
        VISIT
    }

    /** How it stands. */
    public enum Condition {
        ESTABLISHED,
        RESUMED,
        RAISED,
        LOWERED,
        SUSPENDED,
        BROKEN,
        RECALLED,
        EXPELLED,
        RETURNED,
        FIGHTING,
        TRUCE,
        IMPOSED,
        LIFTED,
        OPEN,
        CLOSED,
        ANSWERED,
        CARRIED_OUT,
        WITHDRAWN,
        SIGNED,
        IN_FORCE,
        ENDED,
        PLANNED,
        HELD,
        CANCELLED,
        /** Planned for a day that is past, and not told as held or cancelled. */
        OVERDUE
    }

    /**
     * One statement.
     *
     * @param key what tells it from others of its topic: the kind of channel, the agreement; or
     *     empty
     * @param by the side that acts, as in the pair; empty where both do or it does not matter
     * @param since the days of the first line of which this condition follows without break; null
     *     where it is not known
     * @param latest the days of the last line that says so
     * @param lines ids: the first and the latest of those that found it
     * @param told how many lines found it
     * @param words of the line that founded it
     */
    public record Statement(
            Topic topic,
            String key,
            Condition condition,
            String by,
            @Nullable Days since,
            @Nullable Days latest,
            List<Long> lines,
            int told,
            String words) {
        public Statement {
            lines = List.copyOf(lines);
        }
    }
}
