package isnad.story;

import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * How much it tells that two articles share a term: the logarithm of how few articles of the press
 * have it, from a table, so that a ledger of two pages weighs words as one of a million does.
 */
final class Rarity {
    private static final String FILE = "terms.tsv";

    /** A word that is not in the table stands in so few of ten thousand articles. */
    private static final double UNLISTED = 4;

    private static final double ALL = 10_000;

    private final Map<Integer, Float> weights = new HashMap<>();

    private Rarity() {}

    static Rarity load() {
        var rarity = new Rarity();
        try (InputStream in = Rarity.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            for (Tsv.Row row : Tsv.read(FILE, in)) {
                rarity.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rarity;
    }

    private void add(Tsv.Row row) {
        double share = Double.parseDouble(row.get("per10k"));
        weights.put(Hashes.term(row.required("term")), (float) Math.log(ALL / (share + 1)));
    }

    /** 0 for a term of every article, to about 8 for one that is hardly ever met. */
    double of(int term) {
        Float weight = weights.get(term);
        return weight == null ? Math.log(ALL / UNLISTED) : weight;
    }
}
