package isnad.search.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A passage as the index takes it: at each position the terms of all levels. */
public final class WordStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final Passage passage;
    private int at = -1;
    private int position = -1;
    private List<Term> terms = List.of();
    private List<Term> names = List.of();
    private int next;

    public WordStream(Passage passage) {
        this.passage = passage;
    }

    @Override
    public void reset() {
        at = -1;
        position = -1;
        next = 0;
        terms = List.of();
        names = List.of();
    }

    @Override
    public boolean incrementToken() {
        if (next >= terms.size() + names.size() && !advance()) {
            return false;
        }
        Term found = next < terms.size() ? terms.get(next) : names.get(next - terms.size());
        next++;
        term.setBytesRef(found.bytes());
        increment.setPositionIncrement(passage.position(at) - position);
        position = passage.position(at);
        offsets.setOffset(passage.token(at).span().start(), passage.token(at).span().end());
        return true;
    }

    private boolean advance() {
        while (++at < passage.size()) {
            Form form = passage.form(at);
            if (form != null) {
                terms = form.terms();
                names = passage.names(at);
                next = 0;
                return true;
            }
        }
        return false;
    }
}
