package isnad.clause;

import isnad.lexicon.WordForm.Pos;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.List;
import java.util.stream.Stream;

/** Words that only blur the number behind them: نحو، أكثر من، ما لا يقل عن. */
final class Approximation {
    private static final List<List<String>> PHRASES =
            Stream.of(
                            "\u0646\u062D\u0648",
                            "\u062D\u0648\u0627\u0644\u064A",
                            "\u0642\u0631\u0627\u0628\u0647",
                            "\u0632\u0647\u0627\u0621",
                            "\u0627\u0643\u062B\u0631 \u0645\u0646",
                            "\u0627\u0642\u0644 \u0645\u0646",
                            "\u0645\u0627 \u0644\u0627 \u064A\u0642\u0644 \u0639\u0646",
                            "\u0645\u0627 \u064A\u0642\u0631\u0628 \u0645\u0646",
                            "\u0645\u0627 \u064A\u0642\u0627\u0631\u0628",
                            "\u0645\u0627 \u064A\u0632\u064A\u062F \u0639\u0644\u064A",
                            "\u0645\u0627 \u064A\u0632\u064A\u062F \u0639\u0646",
                            "\u0645\u0627 \u064A\u0631\u0628\u0648 \u0639\u0644\u064A",
                            "\u0645\u0627 \u064A\u0631\u0628\u0648 \u0639\u0646",
                            "\u0645\u0627 \u064A\u0646\u0627\u0647\u0632")
                    .map(phrase -> List.of(phrase.split(" ")))
                    .toList();

    private Approximation() {}

    /**
     * The token behind such words, where a number stands there; else {@code at}.
     *
     * @param first the word at {@code at} without what is written on it
     */
    static int end(Sentence sentence, int at, String first) {
        for (List<String> phrase : PHRASES) {
            int end = at + phrase.size();
            if (phrase.getFirst().equals(first)
                    && end < sentence.size()
                    && goesOn(sentence, at, phrase)
                    && isNumber(sentence.token(end))) {
                return end;
            }
        }
        return at;
    }

    private static boolean goesOn(Sentence sentence, int at, List<String> phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!sentence.token(at + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.as(Pos.NUMERAL) != null;
    }
}
