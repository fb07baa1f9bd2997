package isnad.actor;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles whose last word carries a pronoun: مندوبتها، وزير خارجيتها. */
final class OwnedTitles {
    private static final int MAX_WORDS = 4;

    /** Folded: هما، ها، هم، ه. */
    private static final List<String> SUFFIXES =
            List.of("\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647");

    private final Gazetteer names;

    OwnedTitles(Lexicon lexicon) {
        this.names = lexicon.names();
    }

    /** The title that begins at a token and ends in a pronoun, or null. */
    Scan.@Nullable Found<Sense.TitleName> find(Scan scan, int at) {
        for (Token.Base base : scan.token(at).bases()) {
            Scan.@Nullable Found<Sense.TitleName> found = walk(scan, at, base);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Scan.@Nullable Found<Sense.TitleName> walk(Scan scan, int from, Token.Base base) {
        int node = Gazetteer.ROOT;
        String word = base.word();
        for (int at = from; at - from < MAX_WORDS && node != Gazetteer.NONE; at++) {
            Sense.@Nullable TitleName title = isFeminine(scan.token(at)) ? null : title(node, word);
            if (title != null && !isEnvoy(title)) {
                return new Scan.Found<>(from, at + 1, base.clitics(), title);
            }
            node = names.next(node, names.word(word));
            if (!scan.isFree(at + 1) || scan.token(at + 1).bases().isEmpty()) {
                return null;
            }
            word = scan.token(at + 1).folded();
        }
        return null;
    }

    /** وزيرة is no title with a pronoun. */
    private static boolean isFeminine(Token token) {
        return token.letters().endsWith("\u0629");
    }

    /** سحب سفيره: with ambassadors the acts of their states are told. */
    private static boolean isEnvoy(Sense.TitleName title) {
        return title.title().office().equals("ambassador");
    }

    /** The title that the words up to here and this one without its pronoun are. */
    private Sense.@Nullable TitleName title(int node, String word) {
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() > suffix.length() + 2) {
                return behind(node, bare(word, suffix.length()));
            }
        }
        return null;
    }

    private Sense.@Nullable TitleName behind(int node, String bare) {
        int next = names.next(node, names.word(bare));
        return next == Gazetteer.NONE ? null : title(names.senses(next));
    }

    private static Sense.@Nullable TitleName title(List<Sense> senses) {
        for (Sense sense : senses) {
            if (sense instanceof Sense.TitleName title) {
                return title;
            }
        }
        return null;
    }

    /** خارجيتها is خارجية: ت before a pronoun is written ة at the end. */
    private static String bare(String word, int suffix) {
        int end = word.length() - suffix;
        return word.charAt(end - 1) == '\u062A'
                ? word.substring(0, end - 1) + Letters.HEH
                : word.substring(0, end);
    }
}
