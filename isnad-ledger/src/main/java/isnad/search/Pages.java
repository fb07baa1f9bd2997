package isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Articles in order, some of them or all. */
final class Pages {
    private Pages() {}

    /** The articles from one place on; only those that may be among them are looked at. */
    static List<Hit> hits(IndexSearcher searcher, Query query, Order order, int from, int size)
            throws IOException {
        int last = (int) Math.min((long) from + size, searcher.getIndexReader().maxDoc());
        ScoreDoc[] found = last == 0 ? new ScoreDoc[0] : found(searcher, query, order, last);
        List<Hit> hits = new ArrayList<>();
        for (int i = from; i < Math.min(last, found.length); i++) {
            hits.add(hit(searcher, found[i], order));
        }
        return hits;
    }

    private static ScoreDoc[] found(IndexSearcher searcher, Query query, Order order, int size)
            throws IOException {
        var collector = new TopFieldCollectorManager(sort(order), size, null, 1);
        return searcher.search(query, collector).scoreDocs;
    }

    private static Sort sort(Order order) {
        var latest = new SortField(Fields.DAY, SortField.Type.LONG, true);
        latest.setMissingValue(Long.MIN_VALUE);
        var earliest = new SortField(Fields.DAY, SortField.Type.LONG);
        earliest.setMissingValue(Long.MAX_VALUE);
        var article = new SortField(Fields.ARTICLE, SortField.Type.LONG);
        return switch (order) {
            case RANK -> new Sort(SortField.FIELD_SCORE, latest, article);
            case LATEST -> new Sort(latest, article);
            case EARLIEST -> new Sort(earliest, article);
            case ARTICLE -> new Sort(article);
        };
    }

    private static Hit hit(IndexSearcher searcher, ScoreDoc found, Order order) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        int document = found.doc - leaf.docBase;
        Long day = value(leaf, Fields.DAY, document);
        Long article = value(leaf, Fields.ARTICLE, document);
        boolean scored = order == Order.RANK && found instanceof FieldDoc;
        float score = scored ? (Float) ((FieldDoc) found).fields[0] : 0;
        return new Hit(article == null ? -1 : article, score, day == null ? null : day.intValue());
    }

    private static @Nullable Long value(LeafReaderContext leaf, String field, int document)
            throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(document) ? values.longValue() : null;
    }

    static long[] all(IndexSearcher searcher, Query query, Order order) throws IOException {
        if (order == Order.ARTICLE) {
            long[] articles = searcher.search(query, new Numbers());
            Arrays.sort(articles);
            return articles;
        }
        int most = Math.max(1, searcher.count(query));
        ScoreDoc[] found = found(searcher, query, order, most);
        long[] articles = new long[found.length];
        int own = order == Order.RANK ? 2 : 1;
        for (int i = 0; i < found.length; i++) {
            articles[i] = (Long) ((FieldDoc) found[i]).fields[own];
        }
        return articles;
    }
}
