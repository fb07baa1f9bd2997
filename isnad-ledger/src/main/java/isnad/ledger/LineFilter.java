package isnad.ledger;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Link;
import isnad.model.Outlet;
import isnad.model.Status;
import isnad.model.Where;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Telling;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

    /** Tellings with a source in their chain that is called so, in any spelling. */
    public static Predicate<Telling> source(String name) {
        PressNames wanted = PressNames.of(name);
        return telling ->
                telling.event().attribution().stream().anyMatch(link -> isMeant(link, wanted));
    }

    private static boolean isMeant(Link link, PressNames wanted) {
        return wanted.has(link.source(), link.sourceEn(), link.aliases());
    }

    /** Tellings of an outlet whose id is this, or that is called so, in any spelling. */
    public static Predicate<Telling> outlet(String name) {
        Predicate<ArticleLine> published = published(name);
        return telling -> published.test(telling.article());
    }

    /** Articles of an outlet whose id is this, or that is called so, in any spelling. */
    public static Predicate<ArticleLine> published(String name) {
        PressNames wanted = PressNames.of(name);
        return article -> {
            Outlet outlet = article.outlet();
            return outlet != null && isMeant(outlet, wanted);
        };
    }

    private static boolean isMeant(Outlet outlet, PressNames wanted) {
        return wanted.has(outlet.id()) || wanted.has(outlet.name(), outlet.nameEn(), List.of());
    }

    /**
     * Tellings of acts at a place of that name, in any spelling, or in the country of that code.
     */
    public static Predicate<Telling> place(String name) {
        String folded = Naming.folded(name);
        return telling -> {
            Where where = telling.event().where();
            return where != null && (isIn(where, name) || isCalled(where, folded));
        };
    }

    private static boolean isIn(Where where, String code) {
        return code.equalsIgnoreCase(where.country());
    }

    private static boolean isCalled(Where where, String folded) {
        String english = where.nameEn();
        return Naming.folded(where.name()).equals(folded)
                || english != null && Naming.folded(english).equals(folded);
    }
}
