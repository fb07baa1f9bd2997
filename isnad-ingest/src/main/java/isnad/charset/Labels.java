package isnad.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names by which pages call encodings, as the WHATWG Encoding Standard reads them. */
final class Labels {
    private static final String FILE = "/isnad/charset/labels.tsv";
    private static final int LONGEST = 40;
    private static final Map<String, String> NAMES = read();

    private Labels() {}

    /** The encoding of a label, or null if nobody knows it. */
    static @Nullable Encoding encoding(@Nullable String label) {
        String folded = folded(label);
        return folded.isEmpty() ? null : named(NAMES.getOrDefault(folded, folded));
    }

    private static String folded(@Nullable String label) {
        return label == null || label.length() > LONGEST
                ? ""
                : label.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Encoding named(String name) {
        if (name.equals("windows-1252")) {
            return Encoding.WINDOWS_1252;
        }
        if (name.equals("ibm720")) {
            return Encoding.IBM_720;
        }
        try {
            return Encoding.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Map<String, String> read() {
        var names = new HashMap<String, String>();
        try (InputStream in =
                Objects.requireNonNull(Labels.class.getResourceAsStream(FILE), FILE)) {
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> addAll(names, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void addAll(Map<String, String> names, String[] row) {
        for (String label : row[1].split(" ")) {
            names.put(label, row[0]);
        }
    }
}
