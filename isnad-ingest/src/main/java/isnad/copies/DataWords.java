package isnad.copies;

import isnad.lexicon.Letters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Words that fill a form from day to day: weekdays, months, numbers in letters. Immutable. */
final class DataWords {
    private static final String FILE = "data-words.tsv";
    private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643";

    private final Map<String, Byte> kinds;

    private DataWords(Map<String, Byte> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static DataWords load() {
        try (InputStream in = DataWords.class.getResourceAsStream(FILE)) {
            var file = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
            Map<String, Byte> kinds = new HashMap<>();
            new BufferedReader(file)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> kinds.put(Letters.fold(row[0]), named(row[1])));
            return new DataWords(kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte named(String name) {
        return switch (name) {
            case "day" -> Vocabulary.DAY;
            case "number" -> Vocabulary.NUMERAL;
            default -> throw new IllegalStateException(FILE + ": no kind " + name);
        };
    }

    byte kind(String word) {
        String folded = Letters.fold(word);
        Byte known = kinds.get(folded);
        Byte kind = known == null && hasClitic(folded) ? kinds.get(folded.substring(1)) : known;
        return kind == null ? Vocabulary.PLAIN : kind;
    }

    private static boolean hasClitic(String folded) {
        return folded.length() > 3 && CLITICS.indexOf(folded.charAt(0)) >= 0;
    }
}
