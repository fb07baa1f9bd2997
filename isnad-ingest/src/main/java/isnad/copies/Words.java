package isnad.copies;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A text as the numbers of its words, four bytes each, with where paragraphs begin and what stands
 * in quotation marks.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on within the package, never changed
record Words(int[] codes) {
    /** Set on the first word of a paragraph. */
    static final int PARAGRAPH = 1 << 30;

    /** Set on words in quotation marks. */
    static final int QUOTED = 1 << 31;

    private static final int WORD = PARAGRAPH - 1;

    int size() {
        return codes.length;
    }

    int word(int i) {
        return codes[i] & WORD;
    }

    boolean begins(int i) {
        return i == 0 || (codes[i] & PARAGRAPH) != 0;
    }

    boolean isQuoted(int i) {
        return (codes[i] & QUOTED) != 0;
    }

    /** Where the paragraph ends that the word stands in. */
    int paragraphEnd(int from) {
        int at = from + 1;
        while (at < codes.length && !begins(at)) {
            at++;
        }
        return at;
    }

    /** Whether all folded words are the same. */
    boolean isSame(Words other, Vocabulary vocabulary) {
        if (size() != other.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (vocabulary.folded(word(i)) != vocabulary.folded(other.word(i))) {
                return false;
            }
        }
        return true;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(codes.length);
        for (int code : codes) {
            out.writeInt(code);
        }
    }

    static Words read(DataInputStream in) throws IOException {
        int[] codes = new int[in.readInt()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = in.readInt();
        }
        return new Words(codes);
    }
}
