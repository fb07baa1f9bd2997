package isnad.input;

import isnad.lexicon.Tsv;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the tables of this package. */
final class Rows {
    private Rows() {}

    static List<Tsv.Row> of(String file) {
        try (InputStream in = Rows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return Tsv.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
