package isnad.search.analysis;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Pos;
import isnad.text.Analysis;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The stems of a word: the lemmas of its readings, a verb's for its event nouns too. A word that
 * the vocabulary does not know loses its ending of number and gender, unless it is a name.
 */
final class Stems {
    private static final List<String> ENDINGS =
            List.of(
                    "\u062A\u0627\u0646",
                    "\u062A\u064A\u0646",
                    "\u0627\u062A",
                    "\u0648\u0646",
                    "\u064A\u0646",
                    "\u0627\u0646",
                    "\u0647");

    private static final int SHORTEST = 3;
    private static final int MOST = 3;

    private final Lexicon lexicon;

    Stems(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The stems.
     *
     * @param word without clitics, folded
     * @param readings those that are cut so
     */
    List<String> of(String word, List<Analysis> readings) {
        if (isProper(word)) {
            return List.of(word);
        }
        Set<String> stems = new LinkedHashSet<>();
        boolean noun = readings.stream().anyMatch(reading -> isNoun(reading.form()));
        for (Analysis reading : readings) {
            if (stems.size() < MOST && !(noun && isParticiple(reading.form()))) {
                stems.add(lemma(word, reading.form()));
            }
        }
        return stems.isEmpty() ? List.of(light(word)) : List.copyOf(stems);
    }

    /** A participle that is a word of its own (مسؤول) has left its verb. */
    private static boolean isParticiple(WordForm form) {
        return form.pos() == Pos.ACTIVE_PARTICIPLE || form.pos() == Pos.PASSIVE_PARTICIPLE;
    }

    private static boolean isNoun(WordForm form) {
        return form.pos() == Pos.NOUN || form.pos() == Pos.ADJECTIVE;
    }

    private static String lemma(String word, WordForm form) {
        return form.pos().isClosed() ? word : form.verb();
    }

    private String light(String word) {
        return lexicon.isGivenName(word) ? word : cut(word);
    }

    private static String cut(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Whether it is a name that is no other word: not so adjectives of origin, which decline. */
    private boolean isProper(String word) {
        int node = lexicon.names().next(Gazetteer.ROOT, lexicon.names().word(word));
        return node != Gazetteer.NONE
                && lexicon.names().senses(node).stream().anyMatch(Stems::isProper);
    }

    private static boolean isProper(Sense sense) {
        return switch (sense) {
            case Sense.Nisba _, Sense.BlocNisba _, Sense.TitleName _ -> false;
            case Sense.CrowdName _, Sense.Pointer _, Sense.CueName _ -> false;
            case Sense.MediumName name -> !name.medium().strict();
            default -> true;
        };
    }
}
