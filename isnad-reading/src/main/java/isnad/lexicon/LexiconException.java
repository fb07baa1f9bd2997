package isnad.lexicon;

/** A lexicon file is wrong: the message says file, line, and what was expected. */
public final class LexiconException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    LexiconException(String file, int line, String expected) {
        super(file + ":" + line + ": " + expected);
    }
}
