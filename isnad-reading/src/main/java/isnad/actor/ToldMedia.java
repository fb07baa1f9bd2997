package isnad.actor;

import isnad.lexicon.Letters;
import isnad.text.Clitics;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds media that no list has by how news is told to them: «قال لرافد نيوز»، «قال لموقعنا»، «قال
 * لكاسبي عربي:».
 */
final class ToldMedia {
    /** How long such a name may be. */
    private static final int REACH = 3;

    /** Last words of the names of media. */
    private static final Set<String> TAILS =
            Set.of(
                    "\u0646\u064A\u0648\u0632",
                    "\u0628\u0631\u0633",
                    "\u062A\u0627\u064A\u0645\u0632",
                    "\u062A\u0627\u064A\u0645",
                    "\u0628\u0648\u0633\u062A",
                    "\u062A\u0631\u064A\u0628\u064A\u0648\u0646",
                    "\u062C\u0648\u0631\u0646\u0627\u0644",
                    "\u0627\u0648\u0646\u0644\u0627\u064A\u0646",
                    "\u0645\u064A\u062F\u064A\u0627",
                    "\u062F\u064A\u0644\u064A",
                    "\u062A\u0648\u062F\u0627\u064A",
                    "\u062A\u064A\u0641\u064A",
                    "\u0628\u0648\u0644\u064A\u062A\u064A\u0643\u0633",
                    "\u0631\u064A\u0641\u064A\u0648",
                    "\u062A\u0644\u063A\u0631\u0627\u0641",
                    "\u0633\u062A\u0627\u0631");

    /** What the own outlet calls itself and its people: موقعنا، مراسلتنا. */
    private static final Set<String> OWN =
            Set.of(
                    "\u0645\u0648\u0642\u0639\u0646\u0627",
                    "\u0635\u062D\u064A\u0641\u062A\u0646\u0627",
                    "\u062C\u0631\u064A\u062F\u062A\u0646\u0627",
                    "\u0648\u0643\u0627\u0644\u062A\u0646\u0627",
                    "\u0642\u0646\u0627\u062A\u0646\u0627",
                    "\u0634\u0628\u0643\u062A\u0646\u0627",
                    "\u0627\u0630\u0627\u0639\u062A\u0646\u0627",
                    "\u0645\u062C\u0644\u062A\u0646\u0627",
                    "\u0645\u0646\u0635\u062A\u0646\u0627",
                    "\u0645\u0631\u0627\u0633\u0644\u0646\u0627",
                    "\u0645\u0631\u0627\u0633\u0644\u062A\u0646\u0627",
                    "\u0645\u0631\u0627\u0633\u0644\u064A\u0646\u0627",
                    "\u0645\u0646\u062F\u0648\u0628\u0646\u0627",
                    "\u0645\u0646\u062F\u0648\u0628\u062A\u0646\u0627",
                    "\u0645\u0648\u0641\u062F\u0646\u0627",
                    "\u0645\u0648\u0641\u062F\u062A\u0646\u0627",
                    "\u0645\u062D\u0631\u0631\u0646\u0627",
                    "\u0645\u0643\u062A\u0628\u0646\u0627");

    private static final Set<String> THAT =
            Set.of(
                    "\u0627\u0646",
                    "\u0627\u0646\u0647",
                    "\u0627\u0646\u0647\u0627",
                    "\u0627\u0646\u0647\u0645",
                    "\u0628\u0627\u0646",
                    "\u0628\u0627\u0646\u0647");

    private ToldMedia() {}

    /** What is read: the token behind it and the proclitics of its first word. */
    record Draft(int to, Clitics clitics) {}

    /** The unlisted medium whose words show it to be one, or null. */
    static @Nullable Draft shown(Scan scan, int at) {
        Token token = scan.token(at);
        Token.@Nullable Base told = told(token);
        if (told != null && OWN.contains(told.word())) {
            return new Draft(at + 1, told.clitics());
        }
        if (!isTail(scan.sentence(), at + 1) || token.bases().isEmpty()) {
            return null;
        }
        Token.Base base = told == null ? token.bases().getFirst() : told;
        return isName(token, base) ? new Draft(at + 2, base.clitics()) : null;
    }

    /** The word without ل, or null. */
    private static Token.@Nullable Base told(Token token) {
        for (Token.Base base : token.bases()) {
            if (base.clitics().preposition() == Letters.LAM && !base.clitics().hasConjunction()) {
                return base;
            }
        }
        return null;
    }

    private static boolean isName(Token token, Token.Base base) {
        return base.word().length() > 2 && isPlain(token);
    }

    /** A strange name under ل right before what is said, or null. */
    static @Nullable Draft strange(Scan scan, int at) {
        Token.@Nullable Base told = told(scan.token(at));
        boolean name = told != null && told.word().length() > 2 && isStrange(scan.token(at));
        if (!name || at < 2 || scan.token(at - 1).asVerb() != null) {
            return null;
        }
        int to = open(scan, at);
        return to > at ? new Draft(to, Objects.requireNonNull(told).clitics()) : null;
    }

    /** A word that the vocabulary lacks, or has with a suffix or prefix only by chance. */
    private static boolean isStrange(Token token) {
        return token.analyses().stream().allMatch(a -> a.hasSuffix() || a.form().construct());
    }

    private static boolean isPlain(Token token) {
        return token.asClosed() == null && token.asVerb() == null;
    }

    /** Whether the last word of a medium's name stands there: رافد [نيوز]. */
    static boolean isTail(Sentence sentence, int at) {
        return at < sentence.size() && TAILS.contains(sentence.token(at).folded());
    }

    /** Whether a medium follows a name that it was told to: هيوا نوري [لرافد نيوز]. */
    static boolean follows(Sentence sentence, int at) {
        return isTail(sentence, at + 1) && sentence.token(at).folded().charAt(0) == Letters.LAM;
    }

    /** A strange name right before what is said. */
    private static int open(Scan scan, int at) {
        for (int to = at + 1; to < scan.size() && to - at <= REACH; to++) {
            if (isSaid(scan.token(to))) {
                return to;
            }
            if (scan.token(to).kind() != Token.Kind.ARABIC || !isPlain(scan.token(to))) {
                return at;
            }
        }
        return at;
    }

    private static boolean isSaid(Token token) {
        return token.isMark(":")
                || token.kind() == Token.Kind.QUOTE_OPEN
                || THAT.contains(token.folded());
    }
}
