package isnad.search;

import isnad.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Where a query whose parts are named is met in the text of an article. */
record Reasons(Weight weight) {
    static Reasons of(IndexSearcher searcher, Query named) throws IOException {
        Query rewritten = searcher.rewrite(named);
        return new Reasons(searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1));
    }

    /** The places in order, none inside another; none where the article does not answer. */
    List<Mark> marks(LeafReaderContext leaf, int document, String text) throws IOException {
        Matches found = weight.matches(leaf, document);
        List<Mark> marks = new ArrayList<>();
        List<Mark> loose = new ArrayList<>();
        if (found != null) {
            for (NamedMatches named : NamedMatches.findNamedMatches(found)) {
                add(Mark.isLoose(named.getName()) ? loose : marks, named, text);
            }
        }
        loose.removeIf(mark -> marks.stream().noneMatch(mark::isNamedBy));
        marks.addAll(loose);
        return Marks.joined(marks, text);
    }

    /** An index may be behind its ledger by a change: what lies beyond the text is left out. */
    private static void add(List<Mark> marks, NamedMatches named, String text) throws IOException {
        MatchesIterator places = named.getMatches(Fields.TEXT);
        while (places != null && places.next()) {
            if (places.endOffset() <= text.length()) {
                var span = new Span(places.startOffset(), places.endOffset());
                marks.add(Mark.of(span, text, named.getName()));
            }
        }
    }

    /**
     * The whole explanation.
     *
     * @param told positions of what answers, events first, then quotes
     */
    static Explanation explanation(List<Mark> marks, String text, BitSet told, int events) {
        List<Integer> all = told.stream().boxed().toList();
        return new Explanation(
                marks,
                Snippets.of(text, marks),
                all.stream().filter(at -> at < events).toList(),
                all.stream().filter(at -> at >= events).map(at -> at - events).toList());
    }
}
