package isnad.export;

import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of this package on the class path. */
final class Resource {
    private Resource() {}

    static List<Tsv.Row> rows(String file) {
        try (InputStream in = open(file)) {
            return Tsv.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Resource.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(file + " is missing");
        }
        return in;
    }
}
