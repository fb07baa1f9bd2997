package isnad.html.meta;

import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads this package's tables from the class path. */
final class Tables {
    private Tables() {}

    static List<Tsv.Row> read(String file) {
        try (InputStream in = Tables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("expected " + file + " on the class path");
            }
            return Tsv.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
