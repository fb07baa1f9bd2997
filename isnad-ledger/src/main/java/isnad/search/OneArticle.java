package isnad.search;

import isnad.model.Span;
import isnad.record.ArticleRecord;
import isnad.search.query.SearchQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
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
        List<Mark> marks = Marks.joined(marks(compiled, text), text);
        List<Integer> told = told(compiler.events());
        int events = record.events().size();
        return new Explanation(
                marks,
                Snippets.of(text, marks),
                told.stream().filter(at -> at < events).toList(),
                told.stream().filter(at -> at >= events).map(at -> at - events).toList());
    }

    private List<Mark> marks(Query query, String text) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> loose = new ArrayList<>();
        try {
            for (NamedMatches named : named(query)) {
                add(Mark.isLoose(named.getName()) ? loose : marks, named, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        loose.removeIf(mark -> marks.stream().noneMatch(mark::isNamedBy));
        marks.addAll(loose);
        return marks;
    }

    private List<NamedMatches> named(Query query) throws IOException {
        LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
        Query rewritten = searcher.rewrite(query);
        Matches found =
                searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1).matches(leaf, 0);
        return found == null ? List.of() : NamedMatches.findNamedMatches(found);
    }

    private static void add(List<Mark> marks, NamedMatches named, String text) throws IOException {
        MatchesIterator places = named.getMatches(Fields.TEXT);
        while (places != null && places.next()) {
            var span = new Span(places.startOffset(), places.endOffset());
            marks.add(Mark.of(span, text, named.getName()));
        }
    }

    private List<Integer> told(List<EventClause> clauses) {
        List<Integer> told = new ArrayList<>();
        for (int at = 0; at < acts.facts().size(); at++) {
            Set<BytesRef> facts = Set.copyOf(acts.facts().get(at));
            for (EventClause clause : clauses) {
                if (clause.holds(facts, acts.days().get(at))) {
                    told.add(at);
                    break;
                }
            }
        }
        return told;
    }
}
