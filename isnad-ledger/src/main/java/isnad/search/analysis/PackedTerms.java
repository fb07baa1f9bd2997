package isnad.search.analysis;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Terms in one array, each behind its length in two bytes: a page has hundreds of them, and reading
 * them from one place is what indexing spends its time on.
 */
final class PackedTerms {
    private static final int HEAD = 2;

    private final byte[] bytes;

    PackedTerms(List<Term> terms) {
        int length = terms.stream().mapToInt(term -> HEAD + term.bytes().length).sum();
        bytes = new byte[length];
        int at = 0;
        for (Term term : terms) {
            BytesRef of = term.bytes();
            bytes[at] = (byte) (of.length >> Byte.SIZE);
            bytes[at + 1] = (byte) of.length;
            System.arraycopy(of.bytes, of.offset, bytes, at + HEAD, of.length);
            at += HEAD + of.length;
        }
    }

    /** Whether another term begins at a place. */
    boolean has(int at) {
        return at < bytes.length;
    }

    /** Points {@code term} to the term at a place, from 0, and returns the next one's. */
    int read(int at, BytesRef term) {
        term.bytes = bytes;
        term.offset = at + HEAD;
        term.length = (bytes[at] & 0xFF) << Byte.SIZE | bytes[at + 1] & 0xFF;
        return term.offset + term.length;
    }
}
