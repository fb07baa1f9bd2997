package isnad.clause;

import isnad.lexicon.Letters;
import isnad.lexicon.WordForm.Pos;
import isnad.text.Analysis;
import isnad.text.Token;
import java.util.Comparator;
import java.util.List;

/** The keys under which the lexicon has a word: several, since unvocalised forms are ambiguous. */
final class WordKeys {
    private WordKeys() {}

    /** The folded lemma of the verb that a form belongs to (a participle's or masdar's too). */
    static String verb(Analysis analysis) {
        return Letters.fold(analysis.form().lemma());
    }

    static List<String> verbs(Token token, Analysis chosen) {
        boolean finite = chosen.form().pos().isVerb();
        return token.analyses().stream()
                .filter(a ->
                        a.form().pos().isVerb() == finite && a.clitics().equals(chosen.clitics()))
                .filter(a -> a.form().pos().isVerb() || isDeverbal(a.form().pos()))
                .filter(a -> a.hasSuffix() == chosen.hasSuffix())
                .filter(a -> !finite || a.form().person() == chosen.form().person())
                .map(WordKeys::verb)
                .distinct()
                .sorted(Comparator.comparing(key -> !token.folded().endsWith(key)))
                .toList();
    }

    static List<String> nouns(Token token, Analysis chosen) {
        if (chosen.form().pos().isVerb()) {
            return List.of();
        }
        return token.analyses().stream()
                .filter(a -> a.form().pos().isNominal() && a.clitics().equals(chosen.clitics()))
                .filter(a -> a.hasSuffix() == chosen.hasSuffix())
                .map(a -> a.form().key())
                .distinct()
                .toList();
    }

    private static boolean isDeverbal(Pos pos) {
        return pos == Pos.MASDAR || pos == Pos.ACTIVE_PARTICIPLE || pos == Pos.PASSIVE_PARTICIPLE;
    }
}
