package isnad.search;

import isnad.search.analysis.Slot;
import isnad.search.analysis.Unit;
import isnad.search.analysis.Unit.Meaning;
import isnad.search.query.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Queries for words at every level up to the one asked for; the best of them gives the points. Each
 * carries its level and text as a name, for saying why it matched.
 */
final class WordQueries {
    private static final List<Level> LEVELS = List.of(Level.values());

    /** Of levels that count no frequency: the middle of their points. */
    private static final float MIDDLE = 0.75f;

    private final Purpose purpose;

    WordQueries(Purpose purpose) {
        this.purpose = purpose;
    }

    /** The most points of a level. */
    static float points(Level level) {
        return 1 << LEVELS.size() - 1 - level.ordinal();
    }

    /** Words in this order, nothing between them. */
    Query together(Unit unit, Level level) {
        Query levels = levels(unit, level);
        boolean name = level == Level.ENTITY && unit.meaning() == Meaning.NAME;
        if (!name || purpose == Purpose.COUNT) {
            return levels;
        }
        return new BooleanQuery.Builder()
                .add(phrase(unit.named().getFirst(), level), Occur.FILTER)
                .add(levels, Occur.MUST)
                .build();
    }

    private Query levels(Unit unit, Level level) {
        List<Query> levels = new ArrayList<>();
        boolean loose = level == Level.ENTITY && unit.meaning() == Meaning.NAME;
        for (Level each : looked(unit.meaning(), level)) {
            for (List<Slot> slots : alternatives(unit, each)) {
                boolean named = loose && each != Level.ENTITY;
                Query phrase = named(phrase(slots, each), each, unit.text(), named);
                levels.add(new BoostQuery(phrase, points(each)));
            }
        }
        return best(levels);
    }

    /** Words in any order with so many others between them. */
    Query near(Unit unit, Level level, int within) {
        List<Query> levels = new ArrayList<>();
        for (Level each : looked(unit.meaning(), level)) {
            for (List<Slot> slots : alternatives(unit, each)) {
                Query near =
                        slots.size() == 1
                                ? phrase(slots, each)
                                : new IntervalQuery(Fields.TEXT, near(slots, each, within));
                levels.add(constant(near, each, unit.text()));
            }
        }
        return best(levels);
    }

    /** Words that begin so. */
    Query prefix(String letters, Level level) {
        List<Query> levels = new ArrayList<>();
        for (Level each : List.of(Level.EXACT, Level.WORD)) {
            if (each.compareTo(level) <= 0) {
                var term = new Term(Fields.TEXT, prefixed(each, letters));
                levels.add(constant(new PrefixQuery(term), each, letters + "*"));
            }
        }
        return best(levels);
    }

    private static BytesRef prefixed(Level level, String letters) {
        return isnad.search.analysis.Term.of(level, letters).bytes();
    }

    /** The levels at which words are looked up. */
    private List<Level> looked(Meaning meaning, Level level) {
        boolean names = level == Level.ENTITY && meaning != Meaning.WORDS;
        if (names && (meaning == Meaning.HOMOGRAPH || purpose == Purpose.COUNT)) {
            return List.of(Level.ENTITY);
        }
        if (purpose != Purpose.COUNT) {
            return LEVELS.subList(0, level.ordinal() + 1);
        }
        return level == Level.ENTITY ? List.of(Level.STEM, Level.ENTITY) : List.of(level);
    }

    /** One of them; the one with most points, where points are counted. */
    private Query best(List<? extends Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        if (purpose != Purpose.COUNT) {
            return new DisjunctionMaxQuery(queries, 0);
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static List<List<Slot>> alternatives(Unit unit, Level level) {
        return level == Level.ENTITY ? unit.named() : List.of(unit.slots());
    }

    private Query constant(Query query, Level level, String text) {
        Query named = named(query, level, text, false);
        return new BoostQuery(new ConstantScoreQuery(named), points(level) * MIDDLE);
    }

    private Query named(Query query, Level level, String text, boolean loose) {
        return purpose == Purpose.EXPLAIN
                ? NamedMatches.wrapQuery(Mark.name(level, text, loose), query)
                : query;
    }

    private static Term[] terms(Slot slot, Level level) {
        return slot.at(level).stream()
                .map(term -> new Term(Fields.TEXT, term.bytes()))
                .toArray(Term[]::new);
    }

    private Query phrase(List<Slot> slots, Level level) {
        if (slots.size() == 1) {
            return any(terms(slots.getFirst(), level));
        }
        var phrase = new PhraseQuery.Builder();
        var wide = new MultiPhraseQuery.Builder();
        boolean single = true;
        for (Slot slot : slots) {
            Term[] terms = terms(slot, level);
            single &= terms.length == 1;
            if (single) {
                phrase.add(terms[0]);
            }
            wide.add(terms);
        }
        return single ? phrase.build() : wide.build();
    }

    private Query any(Term... terms) {
        if (terms.length == 0) {
            return new MatchNoDocsQuery("no term");
        }
        return best(Stream.of(terms).map(TermQuery::new).toList());
    }

    private static IntervalsSource near(List<Slot> slots, Level level, int within) {
        var sources =
                slots.stream().map(slot -> interval(slot, level)).toArray(IntervalsSource[]::new);
        IntervalsSource all =
                sources.length == 2
                        ? Intervals.unorderedNoOverlaps(sources[0], sources[1])
                        : Intervals.unordered(sources);
        return Intervals.maxgaps(within, all);
    }

    private static IntervalsSource interval(Slot slot, Level level) {
        var terms =
                slot.at(level).stream()
                        .map(term -> Intervals.term(term.bytes()))
                        .toArray(IntervalsSource[]::new);
        return terms.length == 1 ? terms[0] : Intervals.or(terms);
    }
}
