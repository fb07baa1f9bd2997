package isnad.search.query;

import isnad.search.query.Clause.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands between quotation marks. */
final class Phrases {
    private Phrases() {}

    /**
     * The words of a phrase; before each a level of its own may stand.
     *
     * @param at where the text begins in the query
     */
    static List<Word> words(String text, int at) throws QueryException {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > from) {
                    add(words, text.substring(from, i), at + from);
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static void add(List<Word> words, String text, int at) throws QueryException {
        int colon = text.indexOf(':');
        @Nullable Level level = colon < 0 ? null : Names.level(text.substring(0, colon));
        String letters = level == null ? text : text.substring(colon + 1);
        int star = letters.indexOf('*');
        if (star >= 0) {
            throw new QueryException(
                    at + text.length() - letters.length() + star, "expected no * in a phrase");
        }
        if (letters.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        if (words.size() == Parser.LONGEST_PHRASE) {
            throw new QueryException(
                    at, "expected at most " + Parser.LONGEST_PHRASE + " words in a phrase");
        }
        words.add(new Word(letters, level, at));
    }
}
