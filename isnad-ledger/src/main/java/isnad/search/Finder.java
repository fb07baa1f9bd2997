package isnad.search;

import isnad.search.IndexException.Fault;
import isnad.search.analysis.FactReader;
import isnad.search.analysis.NameLookup;
import isnad.search.analysis.QueryReader;
import isnad.search.analysis.TextReader;
import isnad.search.query.SearchQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Asks an index, as it was at its last commit when it was opened or {@link #refresh}ed. Any number
 * of finders in any processes may read beside one writer; any thread may ask.
 */
public final class Finder implements AutoCloseable {
    /** Long queries at wide levels have many; their length is bounded before. */
    static final int MOST_CLAUSES = 1 << 15;

    /** From so many on articles are counted no further where some are asked for. */
    static final int MOST_COUNTED = 10_000;

    private final Path folder;
    private final Directory directory;
    private final SearcherManager searchers;
    private final QueryReader words;
    private final FactReader facts;

    private Finder(
            Path folder,
            Directory directory,
            SearcherManager searchers,
            QueryReader words,
            FactReader facts) {
        this.folder = folder;
        this.directory = directory;
        this.searchers = searchers;
        this.words = words;
        this.facts = facts;
    }

    /** A finder that knows the names of the tables only. */
    public static Finder open(Path folder, TextReader reader) throws IOException {
        return open(folder, reader, NameLookup.NONE);
    }

    /**
     * Opens the index in a folder for reading.
     *
     * @param lookup who is meant by names that the tables do not have
     * @throws IndexException where there is none, or it is damaged, foreign or outdated
     */
    public static Finder open(Path folder, TextReader reader, NameLookup lookup)
            throws IOException {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        Directory directory = FSDirectory.open(folder);
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw new IndexException(Fault.MISSING, folder);
            }
            Folder.check(folder, directory, Stamp.current());
            var searchers = new SearcherManager(directory, new Searchers());
            return new Finder(
                    folder,
                    directory,
                    searchers,
                    new QueryReader(reader, lookup),
                    new FactReader(reader, lookup));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e instanceof IndexException known ? known : Folder.fault(folder, e);
        }
    }

    /** Searchers that count points our way. */
    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            var searcher = new IndexSearcher(reader, ForkJoinPool.commonPool());
            searcher.setSimilarity(new LevelSimilarity());
            return searcher;
        }
    }

    /** Goes on to the last commit; whether there was a new one. */
    public boolean refresh() throws IOException {
        long before = sequence();
        searchers.maybeRefreshBlocking();
        return sequence() != before;
    }

    /** The number of the commit that is read. */
    public long sequence() throws IOException {
        return ask(searcher -> {
            var reader = (DirectoryReader) searcher.getIndexReader();
            Map<String, String> data = reader.getIndexCommit().getUserData();
            return Stamp.sequence(data.entrySet());
        });
    }

    /** How many articles there are. */
    public long size() throws IOException {
        return ask(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /**
     * Some of the articles that answer.
     *
     * @param from how many to pass over
     * @param size how many to answer at most
     */
    public Page page(SearchQuery query, Order order, int from, int size) throws IOException {
        Query counted = compiled(query, Purpose.COUNT);
        Query ordered = order == Order.RANK ? compiled(query, Purpose.RANK) : counted;
        return ask(searcher -> {
            var some = new CountedSome(Math.max(MOST_COUNTED, (long) from + size));
            long total = searcher.search(counted, some);
            Order known = order == Order.RANK && isUnranked(ordered) ? Order.LATEST : order;
            List<Hit> hits = Pages.hits(searcher, ordered, known, from, size);
            return new Page(total, some.isExact(), from, hits);
        });
    }

    /** The same, of which all are counted by what they have too. */
    public Tallied tallied(SearchQuery query, Order order, int from, int size) throws IOException {
        Query counted = compiled(query, Purpose.COUNT);
        Query ordered = order == Order.RANK ? compiled(query, Purpose.RANK) : counted;
        return ask(searcher -> {
            Counts counts = searcher.search(counted, new Tally());
            Order known = order == Order.RANK && isUnranked(ordered) ? Order.LATEST : order;
            List<Hit> hits = Pages.hits(searcher, ordered, known, from, size);
            return new Tallied(new Page(counts.total(), true, from, hits), counts);
        });
    }

    /** Some of the articles that answer, and all counted. */
    public record Tallied(Page page, Counts counts) {}

    /** Whether nothing in a query gives points, so that the latest come first. */
    private static boolean isUnranked(Query query) {
        return query instanceof BooleanQuery all
                && all.clauses().stream()
                        .noneMatch(one -> one.occur() == Occur.MUST || one.occur() == Occur.SHOULD);
    }

    /** The numbers of all articles that answer, in order. */
    public long[] all(SearchQuery query, Order order) throws IOException {
        Query compiled = compiled(query, order == Order.RANK ? Purpose.RANK : Purpose.COUNT);
        return ask(searcher -> Pages.all(searcher, compiled, order));
    }

    /** How many articles answer. */
    public long count(SearchQuery query) throws IOException {
        Query compiled = compiled(query, Purpose.COUNT);
        return ask(searcher -> (long) searcher.count(compiled));
    }

    /** How many articles answer, by outlet, year, type and status. */
    public Counts counts(SearchQuery query) throws IOException {
        Query compiled = compiled(query, Purpose.COUNT);
        return ask(searcher -> searcher.search(compiled, new Tally()));
    }

    /**
     * Why articles answer a query, by what the index has of them; nothing is marked in one that it
     * has not.
     *
     * @param articles in any order
     * @return as many, in the same order
     */
    public List<Explanation> explain(SearchQuery query, List<Answer> articles) throws IOException {
        var compiler = new QueryCompiler(words, facts, query.level(), Purpose.EXPLAIN);
        Query compiled = compiler.compile(query);
        return ask(searcher -> {
            var places = new Places(searcher, Reasons.of(searcher, compiled), compiler.events());
            List<Explanation> out = new ArrayList<>(articles.size());
            for (Answer article : articles) {
                out.add(places.explain(article));
            }
            return out;
        });
    }

    private Query compiled(SearchQuery query, Purpose purpose) {
        return new QueryCompiler(words, facts, query.level(), purpose).compile(query);
    }

    /** Compares every file with its sum: about a second for each gigabyte. */
    public void verify() throws IOException {
        ask(searcher -> {
            Folder.sum((DirectoryReader) searcher.getIndexReader());
            return true;
        });
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** A failure is the index's where its sums do not agree, else ours. */
    private <T> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } catch (IOException e) {
            throw Folder.fault(folder, e);
        } catch (RuntimeException e) {
            judge(searcher, e);
            throw e;
        } finally {
            searchers.release(searcher);
        }
    }

    private void judge(IndexSearcher searcher, RuntimeException failure) throws IOException {
        try {
            Folder.sum((DirectoryReader) searcher.getIndexReader());
        } catch (IOException | RuntimeException e) {
            e.addSuppressed(failure);
            throw Folder.fault(folder, e);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
        }
    }
}
