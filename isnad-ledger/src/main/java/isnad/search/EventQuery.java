package isnad.search;

import isnad.search.EventClause.All;
import isnad.search.EventClause.Any;
import isnad.search.EventClause.During;
import isnad.search.EventClause.Has;
import isnad.search.EventClause.None;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Articles in which a clause holds for one event. Articles that have all the facts somewhere are
 * found first; of each of them it is then looked up whether they meet in one event.
 */
final class EventQuery extends Query {
    private final EventClause clause;

    EventQuery(EventClause clause) {
        this.clause = clause;
    }

    /** The query, or an equivalent that is cheaper. */
    static Query of(EventClause clause) {
        return clause instanceof Has ? candidates(clause) : new EventQuery(clause);
    }

    /** Articles that may have such an event. */
    private static Query candidates(EventClause clause) {
        return switch (clause) {
            case Has has -> any(has.facts().stream().map(EventQuery::term).toList());
            case All all -> all(all);
            case Any any -> any(any.clauses().stream().map(EventQuery::candidates).toList());
            case During _, None _ -> new FieldExistsQuery(Fields.DAYS);
        };
    }

    private static Query term(BytesRef fact) {
        return new TermQuery(new Term(Fields.ACT, fact));
    }

    private static Query any(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query all(All all) {
        List<EventClause> positive = new ArrayList<>(all.clauses());
        positive.removeIf(part -> part instanceof During || part instanceof None);
        if (positive.isEmpty()) {
            return new FieldExistsQuery(Fields.DAYS);
        }
        var both = new BooleanQuery.Builder();
        positive.forEach(part -> both.add(candidates(part), Occur.FILTER));
        return both.build();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        Query rewritten = searcher.rewrite(candidates(clause));
        Weight candidates = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context)
                    throws IOException {
                Scorer scorer = candidates.scorer(context);
                return scorer == null ? null : supplier(scorer, context, mode, score());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return candidates.isCacheable(context);
            }
        };
    }

    private ScorerSupplier supplier(
            Scorer candidates, LeafReaderContext context, ScoreMode mode, float score)
            throws IOException {
        DocIdSetIterator articles = candidates.iterator();
        var check = new EventCheck(clause, context.reader());
        var verified =
                new TwoPhaseIterator(articles) {
                    @Override
                    public boolean matches() throws IOException {
                        return check.holds(articles.docID());
                    }

                    @Override
                    public float matchCost() {
                        return EventCheck.COST;
                    }
                };
        return new Verified(new ConstantScoreScorer(score, mode, verified), articles.cost());
    }

    /** A scorer that is there already. */
    private static final class Verified extends ScorerSupplier {
        private final Scorer scorer;
        private final long cost;

        Verified(Scorer scorer, long cost) {
            this.scorer = scorer;
            this.cost = cost;
        }

        @Override
        public Scorer get(long leadCost) {
            return scorer;
        }

        @Override
        public long cost() {
            return cost;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "event(" + clause + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventQuery query && query.clause.equals(clause);
    }

    @Override
    public int hashCode() {
        return clause.hashCode();
    }
}
