package isnad.ner;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Lexicon;

/**
 * What the model knows of words before it reads.
 *
 * @param lexicon the vocabulary and the names of Isnad
 * @param clusters classes of words from unlabelled text
 * @param names words that people are called by
 */
record Hints(Lexicon lexicon, WordClusters clusters, NameWords names) {
    /** How a folded word is used as a name of persons, as bits. */
    int given(String folded) {
        return names.kinds(folded) | (lexicon.isGivenName(folded) ? 1 : 0);
    }

    /** Whether a name begins with this folded word, or it is a word that people are called by. */
    boolean isName(String folded) {
        Gazetteer known = lexicon.names();
        return given(folded) != 0
                || known.next(Gazetteer.ROOT, known.word(folded)) != Gazetteer.NONE;
    }
}
