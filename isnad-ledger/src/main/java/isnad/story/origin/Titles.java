package isnad.story.origin;

import isnad.lexicon.Letters;
import isnad.story.origin.Wording.Meaning;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the title that an article gives to somebody: a chain has only the name (فيدانت باتيل) or
 * the short form (الناطق), the article says once whose spokesman it is.
 */
final class Titles {
    /** Units of text before or behind a name in which a title may stand. */
    private static final int REACH = 70;

    private static final String ENDS = ".\n:؛!؟«»\"";

    private final Wording wording;

    Titles(Wording wording) {
        this.wording = wording;
    }

    /** The title before or behind the first place where the article gives one. */
    Meaning before(String name, List<String> aliases, String article) {
        String text = Letters.fold(article);
        List<String> forms = new ArrayList<>(List.of(name));
        forms.addAll(aliases);
        Meaning best = Meaning.NONE;
        for (String form : forms) {
            String folded = Letters.fold(form);
            int at = folded.isEmpty() ? -1 : text.indexOf(folded);
            if (at >= 0) {
                Meaning found = around(text, at, at + folded.length());
                if (found.office() != null || found.body() != null) {
                    return found;
                }
                best = found.state() == null ? best : found;
            }
        }
        return best;
    }

    private Meaning around(String text, int from, int to) {
        Meaning before = wording.read(text.substring(start(text, from), from));
        if (before.office() != null || before.body() != null || !isApposed(text, to)) {
            return before;
        }
        return wording.read(text.substring(to, end(text, to)));
    }

    private static boolean isApposed(String text, int to) {
        return to < text.length() && text.charAt(to) == '،';
    }

    /** A short form (الناطق) spelled out, as the article has it the first time. */
    Meaning full(String form, String article, Meaning otherwise) {
        String text = Letters.fold(article);
        String folded = Letters.fold(form);
        int at = folded.isEmpty() ? -1 : text.indexOf(folded);
        if (at < 0) {
            return otherwise;
        }
        Meaning found = wording.read(text.substring(at, end(text, at)));
        return found.office() == null && found.body() == null ? otherwise : found;
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
