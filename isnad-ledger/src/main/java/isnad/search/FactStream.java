package isnad.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Facts as the index takes them: each event is a position. */
final class FactStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final List<List<BytesRef>> facts;
    private Iterator<BytesRef> terms = List.<BytesRef>of().iterator();
    private int at = -1;
    private int last = -1;

    FactStream(List<List<BytesRef>> facts) {
        this.facts = facts;
    }

    @Override
    public void reset() {
        at = -1;
        last = -1;
        terms = List.<BytesRef>of().iterator();
    }

    @Override
    public boolean incrementToken() {
        while (!terms.hasNext()) {
            if (++at >= facts.size()) {
                return false;
            }
            terms = facts.get(at).iterator();
        }
        term.setBytesRef(terms.next());
        increment.setPositionIncrement(at - last);
        last = at;
        return true;
    }
}
