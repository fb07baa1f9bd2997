package isnad.search.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** A passage as the index takes it: at each position the terms of all levels. */
public final class WordStream extends TokenStream {
    private static final PackedTerms NO_TERMS = new PackedTerms(List.of());

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final Passage passage;
    private int at = -1;
    private int position = -1;
    private final BytesRef packed = new BytesRef();
    private PackedTerms terms = NO_TERMS;
    private List<Term> names = List.of();
    private int nextTerm;
    private int nextName;

    public WordStream(Passage passage) {
        this.passage = passage;
    }

    @Override
    public void reset() {
        at = -1;
        position = -1;
        nextTerm = 0;
        nextName = 0;
        terms = NO_TERMS;
        names = List.of();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.has(nextTerm) && nextName >= names.size() && !advance()) {
            return false;
        }
        term.setBytesRef(next());
        increment.setPositionIncrement(passage.position(at) - position);
        position = passage.position(at);
        offsets.setOffset(passage.token(at).span().start(), passage.token(at).span().end());
        return true;
    }

    private BytesRef next() {
        if (terms.has(nextTerm)) {
            nextTerm = terms.read(nextTerm, packed);
            return packed;
        }
        return names.get(nextName++).bytes();
    }

    private boolean advance() {
        while (++at < passage.size()) {
            Form form = passage.form(at);
            if (form != null) {
                terms = form.terms();
                names = passage.names(at);
                nextTerm = 0;
                nextName = 0;
                return true;
            }
        }
        return false;
    }
}
