package isnad.search;

import isnad.record.ArticleRecord;
import isnad.search.query.SearchQuery;
import isnad.story.Days;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** An article that is asked by itself. Any thread. */
public final class OneArticle {
    private final ArticleRecord record;
    private final Acts acts;
    private final Explainer explainer;
    private final IndexSearcher searcher;

    OneArticle(ArticleRecord record, Documents documents, Acts acts, Explainer explainer) {
        this.record = record;
        this.acts = acts;
        this.explainer = explainer;
        this.searcher = searcher(record, documents);
    }

    private static IndexSearcher searcher(ArticleRecord record, Documents documents) {
        var memory = new MemoryIndex(true);
        memory.setSimilarity(new LevelSimilarity());
        var analyzer = new KeywordAnalyzer();
        documents.of(record, 0, List.of()).forEach(field -> memory.addField(field, analyzer));
        memory.freeze();
        IndexSearcher searcher = memory.createSearcher();
        searcher.setQueryCache(null);
        return searcher;
    }

    /** Whether it answers a query. */
    public boolean matches(SearchQuery query) {
        try {
            QueryCompiler compiler = explainer.compiler(query.level(), Purpose.COUNT);
            return searcher.count(compiler.compile(query)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    /** Where and why it answers a query; nothing is marked where it does not. */
    public Explanation explain(SearchQuery query) {
        QueryCompiler compiler = explainer.compiler(query.level(), Purpose.EXPLAIN);
        Query compiled = compiler.compile(query);
        String text = record.article().text();
        LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
        try {
            List<Mark> marks = Reasons.of(searcher, compiled).marks(leaf, 0, text);
            return Reasons.explanation(
                    marks, text, told(compiler.events()), record.events().size());
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private BitSet told(List<EventClause> clauses) {
        var told = new BitSet();
        for (int at = 0; at < acts.facts().size(); at++) {
            Set<BytesRef> facts = Set.copyOf(acts.facts().get(at));
            Days days = acts.days().get(at);
            told.set(at, clauses.stream().anyMatch(clause -> clause.holds(facts, days)));
        }
        return told;
    }
}
