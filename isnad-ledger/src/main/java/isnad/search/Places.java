package isnad.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Finds articles of an index by their numbers, to say why they answer. For one thread. */
record Places(IndexSearcher searcher, Reasons reasons, List<EventClause> clauses) {
    Explanation explain(Answer article) throws IOException {
        var key = new Term(Fields.KEY, Documents.key(article.article()));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int document = document(leaf, key);
            if (document != DocIdSetIterator.NO_MORE_DOCS) {
                return explain(article, leaf, document);
            }
        }
        return Reasons.explanation(List.of(), article.text(), new BitSet(), article.events());
    }

    private static int document(LeafReaderContext leaf, Term key) throws IOException {
        PostingsEnum found = leaf.reader().postings(key, PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        int document = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
        boolean isGone =
                document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document);
        return isGone ? DocIdSetIterator.NO_MORE_DOCS : document;
    }

    private Explanation explain(Answer article, LeafReaderContext leaf, int document)
            throws IOException {
        List<Mark> marks = reasons.marks(leaf, document, article.text());
        var told = new BitSet();
        for (EventClause clause : clauses) {
            told.or(new EventCheck(clause, leaf.reader()).events(document));
        }
        return Reasons.explanation(marks, article.text(), told, article.events());
    }
}
