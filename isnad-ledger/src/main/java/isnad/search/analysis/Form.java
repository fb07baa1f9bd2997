package isnad.search.analysis;

import isnad.lexicon.Gazetteer;
import java.util.List;

/**
 * What is known of a written word, wherever it stands.
 *
 * @param exact its letters in compatibility form without vowels and tatweel
 * @param word without clitics, folded
 * @param stems lemmas of the vocabulary or a light stem; at least one
 * @param id of the folded word in the gazetteer, or {@link Gazetteer#NONE}
 * @param starts nodes of the gazetteer in which a name may begin here, by what proclitics are cut
 *     off
 * @param terms the above as terms of the index: exact, word, stems
 */
record Form(
        String exact,
        String word,
        List<String> stems,
        int id,
        List<Start> starts,
        List<Term> terms) {
    /** What is looked up at the level of stems. */
    List<Term> stemTerms() {
        return terms.subList(2, terms.size());
    }

    /**
     * Where a name may begin.
     *
     * @param node of the gazetteer
     * @param preposition whether a preposition is written on the word
     */
    record Start(int node, boolean preposition) {}
}
