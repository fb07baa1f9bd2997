package isnad.story.origin;

import isnad.lexicon.Letters;
import isnad.story.origin.Wording.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title that an article gives to somebody: a chain has only the name (فيدانت باتيل) or
 * the short form (الناطق), the article says once whose spokesman it is.
 */
final class Titles {
    /** Units of text before or behind a name in which a title may stand. */
    private static final int REACH = 70;

    private static final String ENDS = ".\n:؛!؟«»\"";

    /** Units in which the qualifiers of a source stand. */
    private static final int NEAR = 40;

    private static final String OFFICIAL = "رسمي";
    private static final List<String> MEDIA =
            List.of("وسائل", "الاعلام", "اعلام", "التلفزيون", "تلفزيون").stream()
                    .map(Letters::fold)
                    .toList();

    /** Behind «أن» stands what is said, and no longer who says it. */
    private static final String THAT = " \u0627\u0646 ";

    private static final String STATEMENT = " \u0628\u064a\u0627\u0646 ";
    private static final String THE_STATEMENT = "\u0627\u0644\u0628\u064a\u0627\u0646";

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
        String words = text.substring(at, end(text, at));
        int said = words.indexOf(THAT);
        Meaning found = wording.read(said < 0 ? words : words.substring(0, said));
        return found.office() == null && found.body() == null ? otherwise : found;
    }

    /**
     * The state of an office that a source names without one («القيادة العامة»), where the words
     * behind it («للقوات المسلحة المغربية») name the same office of a state.
     */
    @Nullable String stateOf(String form, String article, Meaning meaning) {
        if (meaning.state() != null || meaning.office() == null) {
            return meaning.state();
        }
        Meaning full = full(form, article, meaning);
        return meaning.office().equals(full.office()) ? full.state() : null;
    }

    /** Whose statement an article speaks of, where a source is a statement; else nothing. */
    Meaning issuer(String form, String article) {
        if (!Letters.fold(form).equals(THE_STATEMENT)) {
            return Meaning.NONE;
        }
        String text = Letters.fold(article);
        for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
            Meaning found = wording.read(text.substring(at, end(text, at)));
            if (found.office() != null || found.body() != null) {
                return found;
            }
        }
        return Meaning.NONE;
    }

    /** Behind the next «in a statement of». */
    private static int next(String text, int from) {
        int at = text.indexOf(STATEMENT, from);
        return at < 0 ? -1 : at + STATEMENT.length();
    }

    /** The state whose official media are spoken of («وسائل إعلام سورية رسمية»); null if none. */
    @Nullable String stateMedia(String form, String article) {
        String folded = Letters.fold(form);
        if (MEDIA.stream().noneMatch(folded::startsWith)) {
            return null;
        }
        String text = Letters.fold(article);
        int at = text.indexOf(folded);
        String words = at < 0 ? folded : text.substring(at, Math.min(end(text, at), at + NEAR));
        return words.contains(OFFICIAL) ? wording.read(words).state() : null;
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
