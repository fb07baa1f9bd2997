package isnad.ner;

import isnad.lexicon.Letters;
import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Words that people are called by, from {@code name-words.tsv}. */
final class NameWords {
    private static final String FILE = "/isnad/ner/name-words.tsv";

    private final Map<String, Integer> kinds = new HashMap<>();

    private NameWords() {}

    /**
     * Loads the words from the class path.
     *
     * @throws isnad.lexicon.LexiconException where a row is wrong
     */
    static NameWords load() {
        try (InputStream in = NameWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            var words = new NameWords();
            Tsv.read(FILE, in).forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Tsv.Row row) {
        int kind =
                switch (row.required("kind")) {
                    case "given" -> 2;
                    case "family" -> 4;
                    case "foreign" -> 8;
                    default -> throw row.wrong("given, family or foreign");
                };
        kinds.merge(Letters.fold(row.required("form")), kind, (a, b) -> a | b);
    }

    /** The kinds of a folded word as bits above the first; 0 for a word that is not there. */
    int kinds(String folded) {
        return kinds.getOrDefault(folded, 0);
    }
}
