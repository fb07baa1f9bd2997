package isnad.clause;

import isnad.text.Sentence;
import isnad.text.Token;
import java.util.Set;

/**
 * Tells verbs of telling from the prepositions that are written like them: «وبيّن الوزير أن»، «عبّر
 * الوزير عن».
 */
final class Homographs {
    private static final int REACH = 12;
    private static final String BAYYANA = "\u0628\u064A\u0646";
    private static final String ABBARA = "\u0639\u0628\u0631";
    private static final String ABOUT = "\u0639\u0646";
    private static final Set<String> THAT =
            Set.of(
                    "\u0627\u0646",
                    "\u0627\u0646\u0647",
                    "\u0627\u0646\u0647\u0627",
                    "\u0627\u0646\u0647\u0645",
                    "\u0628\u0627\u0646",
                    "\u0628\u0627\u0646\u0647");

    /** Words whose own first letter is a waw. */
    private static final Set<String> OFFICES =
            Set.of(
                    "\u0648\u0632\u064A\u0631",
                    "\u0648\u0632\u0627\u0631",
                    "\u0648\u0643\u064A\u0644",
                    "\u0648\u0643\u0627\u0644",
                    "\u0648\u0641\u062F");

    private Homographs() {}

    /** Whether the word at a token, though it may be a preposition, is the verb. */
    static boolean isVerb(Sentence sentence, int at) {
        String word = sentence.token(at).folded();
        String bare = word.charAt(0) == '\u0648' ? word.substring(1) : word;
        return switch (bare) {
            case BAYYANA -> leads(sentence, at, THAT);
            case ABBARA -> leads(sentence, at, Set.of(ABOUT));
            default -> false;
        };
    }

    private static boolean leads(Sentence sentence, int at, Set<String> content) {
        int limit = Math.min(sentence.size(), at + REACH);
        for (int i = at + 1; i < limit; i++) {
            Token token = sentence.token(i);
            if (content.contains(token.folded())) {
                return true;
            }
            if (token.kind() == Token.Kind.MARK || isJoined(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isJoined(Token token) {
        return token.folded().charAt(0) == '\u0648'
                && OFFICES.stream().noneMatch(token.folded()::startsWith)
                && !token.analyses().isEmpty()
                && token.analyses().stream().allMatch(a -> a.clitics().hasConjunction());
    }
}
