package isnad.ledger;

import isnad.model.EventType;
import isnad.model.Status;
import isnad.store.RelationTable;
import isnad.store.RelationTable.DayCount;
import isnad.store.RelationTable.DayLine;
import isnad.store.RelationTable.Wanted;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The latest lines of an entity or a pair, each with its first tellings, and counts of all of them:
 * what a page needs of somebody with a hundred thousand lines, without reading them.
 *
 * @param types none for all
 * @param statuses none for all
 */
public record Latest(Days days, Set<EventType> types, Set<Status> statuses) {
    /** Before all lines, dated or not. */
    public static final DayLine FIRST = new DayLine(RelationTable.UNDATED, Long.MAX_VALUE);

    private static final Comparator<DayLine> ORDER =
            Comparator.comparingInt((DayLine line) -> line.day() == RelationTable.UNDATED ? 1 : 0)
                    .thenComparing(Comparator.comparingInt(DayLine::day).reversed())
                    .thenComparing(Comparator.comparingLong(DayLine::line).reversed());

    public Latest {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
    }

    /** All lines. */
    public static Latest all() {
        return new Latest(new Days(Days.EARLIEST, Days.LATEST), Set.of(), Set.of());
    }

    /** A line, and where it stands, so that one can go on behind it. */
    public record Found(DayLine place, Line line) {}

    /**
     * Lines of an entity, the latest first, undated ones last.
     *
     * @param behind {@link #FIRST}, or the place of the last line before
     */
    public List<Found> of(Ledger ledger, Entity entity, DayLine behind, int most) {
        List<DayLine> found = new ArrayList<>();
        for (long member : ledger.members(entity)) {
            found.addAll(
                    places(
                            behind,
                            most,
                            (span, last) ->
                                    ledger.store().relations().latestOf(member, span, last, most)));
        }
        return lines(ledger, found, most);
    }

    /** Lines in which two meet, the latest first, undated ones last. */
    public List<Found> of(Ledger ledger, Entity one, Entity other, DayLine behind, int most) {
        List<DayLine> found = new ArrayList<>();
        for (long a : ledger.members(one)) {
            for (long b : ledger.members(other)) {
                found.addAll(
                        places(
                                behind,
                                most,
                                (span, last) ->
                                        ledger.store()
                                                .relations()
                                                .latestOf(a, b, span, last, most)));
            }
        }
        return lines(ledger, found, most);
    }

    private List<DayLine> places(
            DayLine behind, int most, BiFunction<Wanted, DayLine, List<DayLine>> rows) {
        List<DayLine> found = new ArrayList<>();
        boolean first = behind.equals(FIRST);
        if (first || behind.day() != RelationTable.UNDATED) {
            DayLine last = first ? FIRST : behind;
            found.addAll(rows.apply(wanted(days.from(), days.to()), last));
        }
        if (found.size() < most && days.from() == Days.EARLIEST && days.to() == Days.LATEST) {
            DayLine last = !first && behind.day() == RelationTable.UNDATED ? behind : FIRST;
            found.addAll(rows.apply(wanted(RelationTable.UNDATED, RelationTable.UNDATED), last));
        }
        return found;
    }

    private Wanted wanted(int from, int to) {
        return new Wanted(from, to, bits(types), bits(statuses));
    }

    private static int bits(Set<? extends Enum<?>> chosen) {
        return chosen.stream().mapToInt(one -> 1 << one.ordinal()).reduce(0, (a, b) -> a | b);
    }

    private static List<Found> lines(Ledger ledger, List<DayLine> places, int most) {
        return places.stream()
                .distinct()
                .sorted(ORDER)
                .limit(most)
                .map(place -> found(ledger, place))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Found found(Ledger ledger, DayLine place) {
        Line line = ledger.brief(place.line());
        return line == null ? null : new Found(place, line);
    }

    /** How many lines of each type an entity has under each day. */
    public static List<DayCount> counts(Ledger ledger, Entity entity) {
        return ledger.store().relations().countsOf(json(ledger.members(entity)));
    }

    /** In how many lines of each type two meet under each day. */
    public static List<DayCount> counts(Ledger ledger, Entity one, Entity other) {
        return ledger.store()
                .relations()
                .countsOf(json(ledger.members(one)), json(ledger.members(other)));
    }

    private static String json(List<Long> numbers) {
        return numbers.toString();
    }
}
