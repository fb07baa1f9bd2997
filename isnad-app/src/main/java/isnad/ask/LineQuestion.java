package isnad.ask;

import isnad.ledger.Ledger;
import isnad.ledger.LineFilter;
import isnad.model.EventType;
import isnad.model.Status;
import isnad.store.RelationTable.DayLine;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted. Names are in any spelling, or keys.
 *
 * @param types empty for any
 * @param statuses empty for any
 * @param who acts; null for anybody
 * @param with takes part, on either side; null for anybody
 * @param source that stands anywhere in a chain; null for any
 * @param outlet that published it; null for any
 * @param place or the code of its country; null for any
 */
public record LineQuestion(
        Days days,
        Set<EventType> types,
        Set<Status> statuses,
        @Nullable String who,
        @Nullable String with,
        @Nullable String source,
        @Nullable String outlet,
        @Nullable String place) {
    /** All days. */
    public static final Days ALWAYS = new Days(Days.EARLIEST, Days.LATEST);

    public LineQuestion {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
    }

    /** Whether not every line is wanted. */
    public boolean isSet() {
        boolean named = who != null || with != null;
        boolean told = source != null || outlet != null || place != null;
        return named || told || !types.isEmpty() || !statuses.isEmpty() || !days.equals(ALWAYS);
    }

    /**
     * Lines among which those that are wanted are, in the order of their days.
     *
     * @param behind only those behind this one in that order
     * @throws Misasked where a name means nobody, or several
     */
    public Stream<Line> candidates(Ledger ledger, DayLine behind) {
        Entity party = party(ledger);
        return party == null
                ? ledger.lines(days, true, behind)
                : ledger.timeline(party, days, behind);
    }

    private @Nullable Entity party(Ledger ledger) {
        String name = who == null ? with : who;
        return name == null ? null : new EntityNames(ledger).find(name);
    }

    /** The lines that are wanted, in the order of their days. */
    public Stream<Line> lines(Ledger ledger) {
        return candidates(ledger, Ledger.START).filter(filter(ledger));
    }

    /**
     * Knows the lines that are wanted.
     *
     * @throws Misasked where a name means nobody, or several
     */
    public Predicate<Line> filter(Ledger ledger) {
        var names = new EntityNames(ledger);
        List<Predicate<Telling>> tellings = new ArrayList<>();
        if (who != null) {
            tellings.add(LineFilter.act(ledger.involvement(names.find(who))::acts));
        }
        if (with != null) {
            tellings.add(LineFilter.act(ledger.involvement(names.find(with))::takesPart));
        }
        if (source != null) {
            tellings.add(LineFilter.source(source));
        }
        if (outlet != null) {
            tellings.add(LineFilter.outlet(outlet));
        }
        if (place != null) {
            tellings.add(LineFilter.place(place));
        }
        return new LineFilter(types, statuses, tellings);
    }
}
