package isnad.search;

import isnad.story.Days;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What must hold for one event. */
sealed interface EventClause {
    /** It has one of these facts. */
    record Has(List<BytesRef> facts) implements EventClause {}

    /** It is dated, and its days meet these. */
    record During(int from, int to) implements EventClause {}

    /** All of them hold. */
    record All(List<EventClause> clauses) implements EventClause {}

    /** One of them holds. */
    record Any(List<EventClause> clauses) implements EventClause {}

    /** It does not hold. */
    record None(EventClause clause) implements EventClause {}

    /** Whether it holds for an event with these facts and days. */
    default boolean holds(Set<BytesRef> facts, @Nullable Days days) {
        return switch (this) {
            case Has has -> has.facts().stream().anyMatch(facts::contains);
            case During during -> days != null && days.overlaps(new Days(during.from, during.to));
            case All all -> all.clauses().stream().allMatch(c -> c.holds(facts, days));
            case Any any -> any.clauses().stream().anyMatch(c -> c.holds(facts, days));
            case None none -> !none.clause().holds(facts, days);
        };
    }
}
