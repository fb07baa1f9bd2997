package isnad.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version of Isnad this is. */
public final class Release {
    private static final String FILE = "/isnad/cli/version.txt";

    private Release() {}

    /** Name and version. */
    public static String text() {
        try (InputStream text = Release.class.getResourceAsStream(FILE)) {
            if (text == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version alone. */
    public static String number() {
        String text = text();
        return text.substring(text.indexOf(' ') + 1);
    }
}
