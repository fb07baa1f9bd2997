package isnad.search;

import isnad.search.EventClause.All;
import isnad.search.EventClause.Any;
import isnad.search.EventClause.During;
import isnad.search.EventClause.Has;
import isnad.search.EventClause.None;
import isnad.search.analysis.FactReader;
import isnad.search.query.Clause;
import isnad.search.query.Clause.And;
import isnad.search.query.Clause.Fact;
import isnad.search.query.Clause.Not;
import isnad.search.query.Clause.Or;
import isnad.search.query.Field;
import isnad.story.Days;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a query asks of one event. */
final class EventClauses {
    private EventClauses() {}

    /** Whether a clause speaks of events only, and not of days alone. */
    static boolean isOfEvents(Clause clause) {
        return speaks(clause) && !days(clause);
    }

    /** The clause for one event; null where it speaks of something else too. */
    static @Nullable EventClause of(Clause clause, FactReader facts) {
        return isOfEvents(clause) ? read(clause, facts) : null;
    }

    private static boolean speaks(Clause clause) {
        return switch (clause) {
            case Fact fact -> fact.field().ofEvent();
            case Not not -> speaks(not.clause());
            case And and -> and.clauses().stream().allMatch(EventClauses::speaks);
            case Or or -> or.clauses().stream().allMatch(EventClauses::speaks);
            default -> false;
        };
    }

    private static boolean days(Clause clause) {
        return switch (clause) {
            case Fact fact -> fact.field().isDay();
            case Not not -> days(not.clause());
            case And and -> and.clauses().stream().allMatch(EventClauses::days);
            case Or or -> or.clauses().stream().allMatch(EventClauses::days);
            default -> false;
        };
    }

    private static EventClause read(Clause clause, FactReader facts) {
        return switch (clause) {
            case Fact fact -> fact.field().isDay() ? during(fact) : has(fact, facts);
            case Not not -> new None(read(not.clause(), facts));
            case And and -> new All(and.clauses().stream().map(c -> read(c, facts)).toList());
            case Or or -> new Any(or.clauses().stream().map(c -> read(c, facts)).toList());
            default -> throw new IllegalArgumentException(clause + " is not about events");
        };
    }

    private static EventClause has(Fact fact, FactReader facts) {
        List<EventClause> parts =
                facts.terms(fact).stream().map(terms -> (EventClause) new Has(terms)).toList();
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    private static EventClause during(Fact fact) {
        Days days = days(fact);
        return new During(days.from(), days.to());
    }

    /** The days that {@code from:} and {@code to:} leave open on one side. */
    static Days days(Fact fact) {
        Days value = Objects.requireNonNull(Days.of(fact.value()), "days were read before");
        return fact.field() == Field.FROM
                ? new Days(value.from(), Days.LATEST)
                : new Days(Days.EARLIEST, value.to());
    }
}
