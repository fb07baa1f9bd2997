package isnad.clause;

import isnad.lexicon.Letters;
import isnad.text.Analysis;

/** The key under which the lexicon has a word. */
public final class WordKeys {
    private WordKeys() {}

    /** The folded lemma of the verb that a form belongs to (a participle's or masdar's too). */
    public static String verb(Analysis analysis) {
        return Letters.fold(analysis.form().lemma());
    }
}
