package isnad.search.analysis;

import isnad.search.query.Level;
import org.apache.lucene.util.BytesRef;

/** A term of the field of words: a letter that tells its level, and what is looked up there. */
public record Term(BytesRef bytes) {
    private static final String LETTERS = "ewsn";

    /** In UTF-16 units. */
    private static final int LONGEST = 256;

    /** The term of a text at a level. */
    public static Term of(Level level, String text) {
        return new Term(new BytesRef(LETTERS.charAt(level.ordinal()) + cut(text)));
    }

    /**
     * A text as it goes into a term: an index refuses long ones, which a hostile record may have.
     */
    public static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The level that it belongs to. */
    public Level level() {
        return Level.values()[LETTERS.indexOf(bytes.bytes[bytes.offset])];
    }
}
