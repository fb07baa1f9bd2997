package isnad.story.standing;

import isnad.story.Telling;

/**
 * The words of a telling with what follows them in their sentence: evidence may end at its verb.
 */
final class Context {
    /** Units behind the evidence that are looked at. */
    private static final int REACH = 60;

    private static final String ENDS = ".\n!\u061F";

    private Context() {}

    static String of(Telling telling) {
        String words = telling.words();
        String article = telling.article().text();
        int at = words.isEmpty() ? -1 : article.indexOf(words);
        if (at < 0) {
            return words;
        }
        int from = at + words.length();
        int to = from;
        while (to < article.length() && to - from < REACH && ENDS.indexOf(article.charAt(to)) < 0) {
            to++;
        }
        return article.substring(at, to);
    }
}
