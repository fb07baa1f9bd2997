package isnad.search.query;

import isnad.search.query.Clause.Fact;
import isnad.story.Days;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days between {@code from:} and {@code to:} that stand side by side. */
final class Period {
    private Period() {}

    /**
     * Refuses a period in which no day is.
     *
     * @throws QueryException where it ends before it begins
     */
    static void check(List<Clause> clauses) throws QueryException {
        Fact from = last(Field.FROM, clauses);
        Fact to = last(Field.TO, clauses);
        if (from != null && to != null) {
            Days first = Days.of(from.value());
            Days last = Days.of(to.value());
            if (first != null && last != null && first.from() > last.to()) {
                throw new QueryException(
                        to.at(),
                        "expected a day that is not before "
                                + from.value()
                                + ", found "
                                + to.value()
                                + "; nothing can match");
            }
        }
    }

    private static @Nullable Fact last(Field field, List<Clause> clauses) {
        Fact found = null;
        for (Clause clause : clauses) {
            found = clause instanceof Fact fact && fact.field() == field ? fact : found;
        }
        return found;
    }
}
