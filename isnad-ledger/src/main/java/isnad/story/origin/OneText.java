package isnad.story.origin;

import isnad.lexicon.Gazetteer;
import isnad.story.Telling;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two articles tell an act in one text: outlets print what an agency sends without always
 * naming it, and put sentences of their own round it, so that the articles are no copies.
 */
final class OneText {
    /** Nobody writes so many words in a row twice. */
    private static final int RUN = 11;

    private static final String ENDS = ".\n!\u061F";

    /** A sentence is looked at so far round the act, in UTF-16 units. */
    private static final int REACH = 300;

    private final Set<List<String>> runs = new HashSet<>();

    OneText(Telling telling) {
        List<String> words = Gazetteer.split(sentence(telling));
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(List.copyOf(words.subList(at, at + RUN)));
        }
    }

    /** Whether the sentences that tell the act share a run of words. */
    boolean isThatOf(OneText other) {
        return !Collections.disjoint(runs, other.runs);
    }

    private static String sentence(Telling telling) {
        String article = telling.article().text();
        int at = telling.words().isEmpty() ? -1 : article.indexOf(telling.words());
        if (at < 0) {
            return telling.words();
        }
        int end = at + telling.words().length();
        return article.substring(start(article, at), end(article, end));
    }

    private static int start(String text, int from) {
        int at = from;
        while (at > 0 && from - at < REACH && ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < REACH && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
