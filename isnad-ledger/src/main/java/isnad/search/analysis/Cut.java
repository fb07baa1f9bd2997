package isnad.search.analysis;

import isnad.lexicon.Letters;
import isnad.lexicon.Vocabulary;
import isnad.text.Analysis;
import isnad.text.Clitics;
import isnad.text.Split;
import java.util.List;

/** A folded word and where its clitics are cut off. */
record Cut(String folded, Split split) {
    /** What stands between the clitics, as it is written without them. */
    String word(Vocabulary vocabulary) {
        int from = from();
        int to = to();
        if (from >= to) {
            return folded;
        }
        String stem = folded.substring(from, to);
        return to < folded.length() ? closed(stem, vocabulary) : stem;
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
        if (split.article() > 0) {
            return split.article();
        }
        Clitics clitics = split.clitics();
        return (clitics.hasConjunction() ? 1 : 0)
                + (clitics.hasPreposition() ? 1 : 0)
                + (clitics.future() ? 1 : 0);
    }

    private int to() {
        List<Integer> cuts = split.cuts(false);
        int last = cuts.isEmpty() ? 0 : cuts.getLast();
        return last > from() ? last : folded.length();
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
