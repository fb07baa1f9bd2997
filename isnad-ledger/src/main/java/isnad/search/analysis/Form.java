package isnad.search.analysis;

import isnad.lexicon.Gazetteer;
import java.util.List;

/**
 * What is known of a written word, wherever it stands.
 *
 * @param exact its letters in compatibility form without vowels and tatweel
 * @param words without clitics, folded: one, or two where a final ه may be a pronoun or not
 * @param stems lemmas of the vocabulary or a light stem; at least one
 * @param id of the folded word in the gazetteer, or {@link Gazetteer#NONE}
 * @param starts nodes of the gazetteer in which a name may begin here, by what proclitics are cut
 *     off
 * @param english whether an English name may begin here
 * @param terms of the index: for the exact form; for the word, where that differs; for the stems,
 *     where they are not the word alone. {@link Lookup} knows what was left out.
 */
record Form(
        String exact,
        List<String> words,
        List<String> stems,
        int id,
        List<Start> starts,
        boolean english,
        PackedTerms terms) {
    /** The likelier of {@link #words}. */
    String word() {
        return words.getFirst();
    }

    /**
     * Where a name may begin.
     *
     * @param node of the gazetteer
     * @param preposition whether a preposition is written on the word
     * @param named whom the word alone may name
     */
    record Start(int node, boolean preposition, List<Named> named) {}
}
