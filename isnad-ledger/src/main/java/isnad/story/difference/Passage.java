package isnad.story.difference;

import isnad.story.Words;
import java.util.Set;

/**
 * A sentence of an article.
 *
 * @param terms of the sentence
 * @param context its terms with those of the sentence before it
 * @param places that it names
 * @param past whether it tells of other times than the article's own
 * @param at which sentence of the article it is
 */
record Passage(Prose prose, Words terms, Words context, Set<String> places, boolean past, int at) {
    private static final String BREAKS = "\u060C\u061B;:";

    /** Whether a mark parts two words. */
    boolean isParted(int first, int second) {
        int from = prose.words().span(first, first + 1).end();
        int to = prose.words().span(second, second + 1).start();
        for (int at = from; at < to; at++) {
            if (BREAKS.indexOf(prose.text().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the clause around a word. */
    int clauseFrom(int at) {
        int from = at;
        while (from > 0 && !isParted(from - 1, from)) {
            from--;
        }
        return from;
    }

    /** The word after the last of the clause around a word. */
    int clauseTo(int at) {
        int to = at + 1;
        while (to < prose.size() && !isParted(to - 1, to)) {
            to++;
        }
        return to;
    }
}
