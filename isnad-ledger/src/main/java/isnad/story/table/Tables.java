package isnad.story.table;

import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables in the format of {@code docs/lexicons.md} that are no part of the reader's lexicon. */
public final class Tables {
    private Tables() {}

    /**
     * The rows of a table.
     *
     * @param beside a class of the package under which the file lies on the class path
     * @throws isnad.lexicon.LexiconException where a row is wrong
     * @throws IllegalStateException where there is no such file
     */
    public static List<Tsv.Row> read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": expected it on the class path");
            }
            return Tsv.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
