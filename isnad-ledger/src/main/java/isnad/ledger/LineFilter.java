package isnad.ledger;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Link;
import isnad.model.Outlet;
import isnad.model.Status;
import isnad.story.Line;
import isnad.story.Telling;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted. What is said of tellings must hold of one telling at once.
 *
 * @param types empty for any
 * @param statuses as the line stands; empty for any
 */
public record LineFilter(
        Set<EventType> types, Set<Status> statuses, List<Predicate<Telling>> tellings)
        implements Predicate<Line> {
    /** Wants every line. */
    public static final LineFilter ALL = new LineFilter(Set.of(), Set.of(), List.of());

    public LineFilter {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        tellings = List.copyOf(tellings);
    }

    @Override
    public boolean test(Line line) {
        return (types.isEmpty() || types.contains(line.type()))
                && (statuses.isEmpty() || statuses.contains(line.status()))
                && (tellings.isEmpty() || line.tellings().stream().anyMatch(this::isTold));
    }

    private boolean isTold(Telling telling) {
        return tellings.stream().allMatch(wanted -> wanted.test(telling));
    }

    /** Tellings of acts like those. */
    public static Predicate<Telling> act(Predicate<Event> wanted) {
        return telling -> wanted.test(telling.event());
    }

    /** Tellings with a source in their chain whose name holds these words, in any spelling. */
    public static Predicate<Telling> source(String name) {
        String folded = Naming.folded(name);
        return telling ->
                telling.event().attribution().stream().anyMatch(link -> isCalled(link, folded));
    }

    private static boolean isCalled(Link link, String folded) {
        return Stream.concat(named(link.source(), link.sourceEn()), link.aliases().stream())
                .anyMatch(name -> Naming.folded(name).contains(folded));
    }

    /** Tellings of an outlet whose id is this, or whose name holds these words. */
    public static Predicate<Telling> outlet(String name) {
        String folded = Naming.folded(name);
        return telling -> {
            Outlet outlet = telling.article().outlet();
            return outlet != null && isCalled(outlet, folded);
        };
    }

    private static boolean isCalled(Outlet outlet, String folded) {
        return Naming.folded(outlet.id()).equals(folded)
                || named(outlet.name(), outlet.nameEn())
                        .anyMatch(name -> Naming.folded(name).contains(folded));
    }

    private static Stream<String> named(String name, @Nullable String english) {
        return english == null ? Stream.of(name) : Stream.of(name, english);
    }
}
