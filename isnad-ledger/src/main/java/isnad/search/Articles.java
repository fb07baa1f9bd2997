package isnad.search;

import isnad.lexicon.Letters;
import isnad.search.analysis.EventFacts;
import isnad.search.analysis.FactReader;
import isnad.search.analysis.QueryReader;
import isnad.search.query.Clause;
import isnad.search.query.Clause.And;
import isnad.search.query.Clause.Fact;
import isnad.search.query.Clause.Not;
import isnad.search.query.Clause.Or;
import isnad.search.query.Field;
import isnad.story.Days;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Queries about articles as such: their days of publication, outlets, entities. */
final class Articles {
    private Articles() {}

    /** Days of publication; a clause of days only. */
    static Query published(Clause clause) {
        return switch (clause) {
            case Fact fact -> published(EventClauses.days(fact));
            case Not not -> rest(published(not.clause()));
            case And and -> joined(and.clauses(), Occur.FILTER);
            case Or or -> joined(or.clauses(), Occur.SHOULD);
            default -> throw new IllegalArgumentException(clause + " is not about days");
        };
    }

    private static Query published(Days days) {
        return IntRange.newIntersectsQuery(
                Fields.PUBLISHED, new int[] {days.from()}, new int[] {days.to()});
    }

    private static Query joined(List<Clause> clauses, Occur occur) {
        var joined = new BooleanQuery.Builder();
        clauses.forEach(clause -> joined.add(published(clause), occur));
        return joined.build();
    }

    private static Query rest(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    /** An outlet or an id. */
    static Query fact(Fact fact, QueryReader words, FactReader facts) {
        return fact.field() == Field.ID
                ? ids(facts.ids(fact.value()))
                : outlet(fact.value(), words);
    }

    /**
     * Somebody who takes part, by one of the ids under which the ledger or the reader knows him.
     */
    private static Query ids(Collection<String> ids) {
        var any = new BooleanQuery.Builder();
        ids.forEach(id -> id(id, any));
        return any.build();
    }

    private static void id(String id, BooleanQuery.Builder any) {
        any.add(
                new TermQuery(new Term(Fields.ID, isnad.search.analysis.Term.cut(id))),
                Occur.SHOULD);
        for (BytesRef fact : EventFacts.participant(id)) {
            any.add(new TermQuery(new Term(Fields.ACT, fact)), Occur.SHOULD);
        }
    }

    /** An outlet by its id, or by words of its names. */
    private static Query outlet(String value, QueryReader words) {
        var all = new BooleanQuery.Builder();
        words.words(value).forEach(word -> all.add(term(word), Occur.FILTER));
        return new BooleanQuery.Builder()
                .add(term("=" + isnad.search.analysis.Term.cut(Letters.fold(value))), Occur.SHOULD)
                .add(all.build(), Occur.SHOULD)
                .build();
    }

    private static Query term(String text) {
        return new TermQuery(new Term(Fields.OUTLET, text));
    }
}
