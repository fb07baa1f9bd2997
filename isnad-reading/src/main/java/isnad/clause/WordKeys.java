package isnad.clause;

import isnad.lexicon.WordForm.Pos;
import isnad.text.Analysis;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The keys under which the lexicon has a word: several, since unvocalised forms are ambiguous. */
final class WordKeys {
    private WordKeys() {}

    /** The folded lemma of the verb that a form belongs to (a participle's or masdar's too). */
    static String verb(Analysis analysis) {
        return analysis.form().verb();
    }

    static List<String> verbs(Token token, Analysis chosen) {
        List<String> out = new ArrayList<>(2);
        for (Analysis analysis : token.analyses()) {
            String key = isSameVerb(analysis, chosen) ? verb(analysis) : "";
            if (!key.isEmpty() && !out.contains(key)) {
                out.add(key);
            }
        }
        if (out.size() > 1) {
            out.sort(Comparator.comparing(key -> !token.folded().endsWith(key)));
        }
        return out;
    }

    private static boolean isSameVerb(Analysis analysis, Analysis chosen) {
        Pos pos = analysis.form().pos();
        boolean finite = chosen.form().pos().isVerb();
        return pos.isVerb() == finite
                && (finite || isDeverbal(pos))
                && isCutLike(analysis, chosen)
                && (!finite || analysis.form().person() == chosen.form().person());
    }

    private static boolean isCutLike(Analysis analysis, Analysis chosen) {
        return analysis.hasSuffix() == chosen.hasSuffix()
                && analysis.clitics().equals(chosen.clitics());
    }

    static List<String> nouns(Token token, Analysis chosen) {
        if (chosen.form().pos().isVerb()) {
            return List.of();
        }
        List<String> out = new ArrayList<>(2);
        for (Analysis analysis : token.analyses()) {
            String key = analysis.form().key();
            if (analysis.form().pos().isNominal()
                    && isCutLike(analysis, chosen)
                    && !out.contains(key)) {
                out.add(key);
            }
        }
        return out;
    }

    private static boolean isDeverbal(Pos pos) {
        return pos == Pos.MASDAR || pos == Pos.ACTIVE_PARTICIPLE || pos == Pos.PASSIVE_PARTICIPLE;
    }
}
