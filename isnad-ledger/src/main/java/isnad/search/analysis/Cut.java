package isnad.search.analysis;

import isnad.lexicon.Letters;
import isnad.lexicon.Vocabulary;
import isnad.text.Analysis;
import isnad.text.Clitics;
import isnad.text.Split;
import isnad.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folded word and where its clitics are cut off.
 *
 * @param to where its pronoun begins; its end where it has none
 */
record Cut(String folded, Split split, int to) {
    Cut(String folded, Split split) {
        this(folded, split, to(folded, split));
    }

    /** What stands between the clitics, as it is written without them. */
    String word(Vocabulary vocabulary) {
        int from = from();
        if (from >= to) {
            return folded;
        }
        String stem = folded.substring(from, to);
        return to < folded.length() ? closed(stem, vocabulary) : stem;
    }

    /**
     * The same cut the other way where a final ه is read both as a pronoun and as a ta marbuta
     * without its dots (كتابه); null elsewhere.
     */
    @Nullable Cut other(Token token) {
        String letters = token.letters();
        if (letters.charAt(letters.length() - 1) != Letters.HEH) {
            return null;
        }
        int other = to() == folded.length() ? folded.length() - 1 : folded.length();
        var cut = new Cut(folded, split, other);
        return cut.agreeing(token.analyses()).isEmpty() ? null : cut;
    }

    /** The readings that are cut so. */
    List<Analysis> agreeing(List<Analysis> readings) {
        int suffix = folded.length() - to();
        return readings.stream()
                .filter(r -> r.suffix().length() == suffix && agrees(r.clitics()))
                .toList();
    }

    private boolean agrees(Clitics other) {
        Clitics own = split.clitics();
        return other.conjunction() == own.conjunction()
                && other.preposition() == own.preposition()
                && other.future() == own.future()
                && other.article() == own.article();
    }

    private int from() {
        return from(split);
    }

    private static int from(Split split) {
        if (split.article() > 0) {
            return split.article();
        }
        Clitics clitics = split.clitics();
        return (clitics.hasConjunction() ? 1 : 0)
                + (clitics.hasPreposition() ? 1 : 0)
                + (clitics.future() ? 1 : 0);
    }

    private static int to(String folded, Split split) {
        List<Integer> cuts = split.cuts(false);
        int last = cuts.isEmpty() ? 0 : cuts.getLast();
        return last > from(split) ? last : folded.length();
    }

    /** A ta marbuta that a pronoun opened closes again, a hamza leaves its seat. */
    private static String closed(String stem, Vocabulary vocabulary) {
        String body = stem.substring(0, stem.length() - 1);
        char last = stem.charAt(stem.length() - 1);
        String closed =
                switch (last) {
                    case Letters.TEH -> body + Letters.HEH;
                    case Letters.ALEF -> body + Letters.YEH;
                    case Letters.WAW, Letters.YEH -> body + Letters.HAMZA;
                    default -> stem;
                };
        boolean keep =
                last != Letters.TEH
                        && vocabulary.forms(stem).stream().anyMatch(form -> !form.construct());
        return keep || vocabulary.forms(closed).isEmpty() ? stem : closed;
    }
}
