package isnad.search;

import isnad.search.analysis.FactReader;
import isnad.search.analysis.QueryReader;
import isnad.search.analysis.Script;
import isnad.search.analysis.Unit;
import isnad.search.query.Clause;
import isnad.search.query.Clause.And;
import isnad.search.query.Clause.Fact;
import isnad.search.query.Clause.Not;
import isnad.search.query.Clause.Or;
import isnad.search.query.Clause.OwnEvent;
import isnad.search.query.Clause.Phrase;
import isnad.search.query.Clause.Prefix;
import isnad.search.query.Clause.Word;
import isnad.search.query.Level;
import isnad.search.query.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Makes a query of the user one of the index. Not thread-safe; one for each query. */
final class QueryCompiler {
    private final QueryReader words;
    private final FactReader facts;
    private final WordQueries queries;
    private final Level level;
    private final List<EventClause> events = new ArrayList<>();

    QueryCompiler(QueryReader words, FactReader facts, Level level, Purpose purpose) {
        this.words = words;
        this.facts = facts;
        this.level = level;
        this.queries = new WordQueries(purpose);
    }

    /** The query as the index understands it. */
    Query compile(SearchQuery query) {
        return all(List.of(query.clause()));
    }

    /** What was asked of events, to tell which of an article's events answer. */
    List<EventClause> events() {
        return List.copyOf(events);
    }

    private Query query(Clause clause) {
        return switch (clause) {
            case And and -> all(and.clauses());
            case Or or -> or(or);
            default -> all(List.of(clause));
        };
    }

    private Query or(Or or) {
        EventClause event = EventClauses.of(or, facts);
        if (event != null) {
            return event(event);
        }
        var any = new BooleanQuery.Builder();
        or.clauses().forEach(clause -> any.add(query(clause), Occur.SHOULD));
        return any.build();
    }

    private Query event(EventClause clause) {
        events.add(clause);
        return EventQuery.of(clause);
    }

    /** All hold: what is said of events holds for one, neighbouring words may be one name. */
    private Query all(List<Clause> clauses) {
        var both = new BooleanQuery.Builder();
        List<Clause> ofEvents = new ArrayList<>();
        List<Clause> days = new ArrayList<>();
        List<Clause> others = new ArrayList<>();
        for (Clause clause : clauses) {
            (isDay(clause) ? days : isOfEvents(clause) ? ofEvents : others).add(clause);
        }
        boolean told = ofEvents.stream().anyMatch(clause -> !(clause instanceof Not));
        if (told) {
            ofEvents.addAll(days);
            EventClause event = EventClauses.of(new And(ofEvents), facts);
            both.add(event(Objects.requireNonNull(event)), Occur.FILTER);
        } else {
            others.addAll(ofEvents);
            days.forEach(day -> both.add(Articles.published(day), Occur.FILTER));
        }
        text(others, both);
        return closed(both.build());
    }

    /** A query of negations only asks for all the rest. */
    private static Query closed(BooleanQuery query) {
        if (query.clauses().isEmpty()) {
            return new MatchNoDocsQuery("nothing but marks");
        }
        boolean negative = query.clauses().stream().allMatch(c -> c.occur() == Occur.MUST_NOT);
        if (!negative) {
            return query;
        }
        var rest = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        query.clauses().forEach(rest::add);
        return rest.build();
    }

    private static boolean isDay(Clause clause) {
        return switch (clause) {
            case Fact fact -> fact.field().isDay();
            case Not not -> isDay(not.clause());
            case Or or -> or.clauses().stream().allMatch(QueryCompiler::isDay);
            case And and -> and.clauses().stream().allMatch(QueryCompiler::isDay);
            default -> false;
        };
    }

    private boolean isOfEvents(Clause clause) {
        return EventClauses.isOfEvents(clause);
    }

    private void text(List<Clause> clauses, BooleanQuery.Builder both) {
        List<Word> run = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Word word && (run.isEmpty() || sameLevel(run, word))) {
                run.add(word);
                continue;
            }
            flush(run, both);
            if (clause instanceof Word word) {
                run.add(word);
            } else {
                add(clause, both);
            }
        }
        flush(run, both);
    }

    private static boolean sameLevel(List<Word> run, Word word) {
        Word first = run.getFirst();
        return Objects.equals(first.level(), word.level())
                && Script.isLatin(first.text()) == Script.isLatin(word.text());
    }

    private void flush(List<Word> run, BooleanQuery.Builder both) {
        if (!run.isEmpty()) {
            Level own = level(run.getFirst().level(), run);
            for (Unit unit : words.apart(run, own)) {
                both.add(queries.together(unit, own), Occur.MUST);
            }
            run.clear();
        }
    }

    private void add(Clause clause, BooleanQuery.Builder both) {
        switch (clause) {
            case Not not -> both.add(query(not.clause()), Occur.MUST_NOT);
            case Phrase phrase -> add(phrase(phrase), both);
            case Prefix prefix -> add(prefix(prefix), both);
            case Fact fact -> both.add(Articles.fact(fact, words, facts), Occur.FILTER);
            case OwnEvent own -> both.add(own(own), Occur.FILTER);
            case Word word -> throw new IllegalStateException("word " + word + " outside a run");
            case And _, Or _ -> both.add(query(clause), Occur.MUST);
        }
    }

    private static void add(@Nullable Query query, BooleanQuery.Builder both) {
        if (query != null) {
            both.add(query, Occur.MUST);
        }
    }

    private Query own(OwnEvent own) {
        EventClause event = EventClauses.of(own.clause(), facts);
        return event == null ? query(own.clause()) : event(event);
    }

    private @Nullable Query phrase(Phrase phrase) {
        Level own = level(phrase.level(), phrase.words());
        Unit unit = words.together(phrase.words(), own);
        if (unit == null) {
            return null;
        }
        return phrase.within() < 0
                ? queries.together(unit, own)
                : queries.near(unit, own, phrase.within());
    }

    private Query prefix(Prefix prefix) {
        Level own = level(prefix.level());
        return queries.prefix(words.prefix(prefix.text(), own), own);
    }

    /**
     * At which level words are looked up. Arabic pages do not have names in Latin letters: who
     * writes one means whom it names, unless these very letters are asked for.
     */
    private Level level(@Nullable Level own, List<Word> words) {
        boolean latin =
                words.stream()
                        .allMatch(word -> word.level() == null && Script.isLatin(word.text()));
        boolean free = own == null && level != Level.EXACT;
        return latin && free ? Level.ENTITY : level(own);
    }

    private Level level(@Nullable Level own) {
        return own == null ? level : own;
    }
}
