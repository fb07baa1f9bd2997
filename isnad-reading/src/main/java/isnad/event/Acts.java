package isnad.event;

import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.model.EventType;
import java.util.Set;

/** What kinds of acts have in common, as far as the reading of participants depends on it. */
final class Acts {
    /** خلال، عقب، بعد، إثر، قبل، رغم، بسبب. */
    private static final Set<String> AROUND =
            Set.of(
                    "\u062E\u0644\u0627\u0644",
                    "\u0639\u0642\u0628",
                    "\u0628\u0639\u062F",
                    "\u0627\u062B\u0631",
                    "\u0642\u0628\u0644",
                    "\u0631\u063A\u0645",
                    "\u0628\u0633\u0628\u0628",
                    "\u0645\u0646\u0630",
                    "\u0627\u062B\u0646\u0627\u0621",
                    "\u0642\u0628\u064A\u0644");

    /** وساطة، رعاية. */
    private static final Set<String> MEDIATION =
            Set.of("\u0648\u0633\u0627\u0637\u0647", "\u0631\u0639\u0627\u064A\u0647");

    private static final String ON = "\u0639\u0644\u064A";

    private static final Set<String> BEFALLING =
            Set.of(
                    "\u0645\u0642\u062A\u0644",
                    "\u0645\u0635\u0631\u0639",
                    "\u0627\u0633\u062A\u0634\u0647\u062F",
                    "\u0627\u0635\u0627\u0628");

    private Acts() {}

    /** Acts that reach the state when they reach one of its towns. */
    static boolean reachesStates(EventType type) {
        return isHarm(type) || type == EventType.SANCTION;
    }

    /** Whether a mediator helped an act to come about: اتفاق بوساطة قطر. */
    static boolean isHelped(Node noun, EventType type) {
        return type == EventType.AGREE && isMediation(noun);
    }

    /** اتفقا على [تبادل] السفراء: what sides agree to do is an act that is to come. */
    static boolean isAgreed(Node noun, EventType type) {
        return type == EventType.AGREE
                && noun.preposition().equals(ON)
                && !noun.verbKeys().isEmpty();
    }

    private static boolean isMediation(Node noun) {
        return noun.preposition().equals("\u0628")
                && noun.nounKeys().stream().anyMatch(MEDIATION::contains);
    }

    /** What stands beside an act and tells of another: عقب لقاء، بوساطة قطر، رغم اعتراض روسيا. */
    static boolean isAside(Node noun) {
        return isBehind(noun) || isMediation(noun);
    }

    /** What took place at another time than the act beside it: بعد انسحاب واشنطن. */
    static boolean isBehind(Node noun) {
        return AROUND.contains(noun.preposition());
    }

    /** Acts of force against somebody. */
    static boolean isHarm(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE;
    }

    /** Acts that news tells as breaking out, whoever is behind them. */
    static boolean isOutbreak(EventType type) {
        return type == EventType.ASSAULT || type == EventType.PROTEST;
    }

    /** مقتل، مصرع، إصابة: what befalls somebody, so that who announces it has not done it. */
    static boolean befalls(Node noun) {
        return noun.nounKeys().stream().anyMatch(BEFALLING::contains)
                || noun.verbKeys().stream().anyMatch(BEFALLING::contains);
    }

    /** Acts that are done by saying them. */
    static boolean isSpeech(EventType type) {
        return isVerdict(type) || type == EventType.REQUEST || type == EventType.THREATEN;
    }

    /** Acts of speech about somebody's doings. */
    static boolean isVerdict(EventType type) {
        return type == EventType.SUPPORT || type == EventType.ACCUSE || type == EventType.REJECT;
    }

    /** Acts whose object is only demanded, refused, feared or praised. */
    static boolean holdsContent(EventType type) {
        return switch (type) {
            case REQUEST, REJECT, THREATEN, ACCUSE, SUPPORT, AGREE, CONCEDE -> true;
            default -> false;
        };
    }

    /** Whose parties stand between the one who acts. */
    static boolean isMediation(Frame frame) {
        return "mediation".equals(frame.mode());
    }

    static boolean isVisit(Frame frame) {
        return "visit".equals(frame.mode());
    }
}
