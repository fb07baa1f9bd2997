package isnad.charset;

import org.jspecify.annotations.Nullable;

/** A way in which text went wrong, and back. */
sealed interface Misread permits MisreadUtf8, MisreadLegacy, MisreadReferences {
    /** In words, for a note: {@code UTF-8 read as windows-1252}. */
    String name();

    /**
     * The line as it was before, where it went wrong; null if it does not look as if it had gone
     * wrong in this way.
     */
    @Nullable String undo(String line);

    /** The same for a line beside others that did go wrong in this way. */
    default @Nullable String undoBeside(String line) {
        return undo(line);
    }
}
