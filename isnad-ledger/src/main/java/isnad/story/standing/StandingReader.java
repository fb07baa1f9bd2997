package isnad.story.standing;

import isnad.lexicon.Lexicon;
import isnad.model.EventType;
import isnad.story.Days;
import isnad.story.Line;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out how two sides stand to each other. Thread-safe; keep one.
 *
 * <p>Lines are taken one by one and none is kept, so a pair may have any number of them; {@link
 * #isRelevant} tells a store which are worth passing. Later lines overrule earlier ones. What was
 * denied, or only may have been, founds nothing; what is planned founds a planned visit.
 */
public final class StandingReader {
    private final Rules rules;

    public StandingReader(Lexicon lexicon) {
        this.rules = new Rules(lexicon);
    }

    /** Whether lines of this type and mode can found, change or end a statement. */
    public static boolean isRelevant(EventType type, @Nullable String mode) {
        return Rules.isRelevant(type, mode);
    }

    /** How the two stand by all lines, which come in the order of their days. */
    public Standing of(Pair pair, List<Line> lines) {
        return read(pair, lines.iterator(), null);
    }

    /** How the two stood on a day: lines of later days do not count. */
    public Standing asOf(LocalDate day, Pair pair, List<Line> lines) {
        return read(pair, lines.iterator(), day);
    }

    /**
     * How the two stood on a day.
     *
     * @param lines in the order of their days, read to the end
     * @param asOf the last day that counts; null for all, and then no planned visit is overdue
     */
    public Standing read(Pair pair, Iterator<Line> lines, @Nullable LocalDate asOf) {
        int today = asOf == null ? Days.EARLIEST : (int) asOf.toEpochDay();
        var course = new Course(pair);
        while (lines.hasNext()) {
            Line line = lines.next();
            if (asOf == null || isKnown(line, today)) {
                course.take(line, rules.of(line));
            }
        }
        return new Standing(pair, asOf, course.statements(today));
    }

    /** What is planned counts from when it was told, what happened from when it was. */
    private static boolean isKnown(Line line, int today) {
        Days told = line.tellings().getFirst().published();
        Days days =
                told != null && line.days() != null && line.days().from() > told.to()
                        ? told
                        : Reach.days(line);
        return days == null || days.from() <= today;
    }
}
