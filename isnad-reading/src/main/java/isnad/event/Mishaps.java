package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.model.EventType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells people killed by nobody: in an earthquake, a crash, a flood. */
final class Mishaps {
    private static final Set<String> WORDS =
            Set.of(
                    "\u0632\u0644\u0632\u0627\u0644",
                    "\u062D\u0631\u064A\u0642",
                    "\u0641\u064A\u0636\u0627\u0646",
                    "\u0633\u064A\u0644",
                    "\u062A\u062D\u0637\u0645",
                    "\u063A\u0631\u0642",
                    "\u0627\u0646\u0647\u064A\u0627\u0631",
                    "\u062A\u062F\u0627\u0641\u0639",
                    "\u062A\u0635\u0627\u062F\u0645",
                    "\u0627\u0635\u0637\u062F\u0645",
                    "\u0627\u0646\u0647\u0627\u0631",
                    "\u0641\u0627\u0636",
                    "\u0627\u062D\u062A\u0631\u0642",
                    "\u0633\u064A\u0631",
                    "\u0645\u0631\u0648\u0631",
                    "\u0627\u0639\u0635\u0627\u0631",
                    "\u0639\u0627\u0635\u0641\u0647",
                    "\u0645\u0637\u0631",
                    "\u0648\u0628\u0627\u0621",
                    "\u0641\u064A\u0631\u0648\u0633",
                    "\u0645\u0631\u0636",
                    "\u0627\u0646\u0641\u0644\u0648\u0646\u0632\u0627",
                    "\u062C\u0648\u0639",
                    "\u0643\u0648\u0644\u064A\u0631\u0627",
                    "\u0628\u0631\u0643\u0627\u0646",
                    "\u062B\u0644\u062C",
                    "\u0635\u0627\u0639\u0642\u0647");

    private static final Set<String> BY =
            Set.of(
                    "\u0641\u064A",
                    "\u0628",
                    "\u062C\u0631\u0627\u0621",
                    "\u0627\u062B\u0631",
                    "\u0646\u062A\u064A\u062C\u0647",
                    "\u0628\u0633\u0628\u0628",
                    "\u0645\u0646");

    private static final String ACCIDENT = "\u062D\u0627\u062F\u062B";

    private Mishaps() {}

    /**
     * Whether an act is told to have come from a mishap: لقوا مصرعهم في زلزال، أودى حريق بحياتهم.
     */
    static boolean caused(Node act, Frame frame) {
        boolean harm =
                frame.type() == EventType.ASSAULT
                        && (frame.mode() == null || frame.mode().equals("killing"));
        return harm && hasCause(act);
    }

    private static boolean hasCause(Node act) {
        Node verb = act.clause().verb();
        return act.arguments().stream().anyMatch(Mishaps::isCause)
                || verb != null && verb.arguments().stream().anyMatch(Mishaps::isCause)
                || verb != null && isMishap(subject(verb));
    }

    private static @Nullable Node subject(Node verb) {
        Argument subject = verb.clause().subjectArgument();
        return subject == null ? null : subject.node();
    }

    private static boolean isCause(Argument argument) {
        Node node = argument.node();
        boolean deep =
                node != null
                        && !BY.contains(argument.preposition())
                        && node.arguments().stream().anyMatch(Mishaps::isCause);
        return BY.contains(argument.preposition()) && isMishap(node) || deep;
    }

    private static boolean isMishap(@Nullable Node node) {
        if (node == null) {
            return false;
        }
        boolean accident =
                node.nounKeys().contains(ACCIDENT)
                        && node.arguments().stream()
                                .anyMatch(a -> a.isGenitive() && isMishap(a.node()));
        return accident
                || node.nounKeys().stream().anyMatch(WORDS::contains)
                || node.verbKeys().stream().anyMatch(WORDS::contains);
    }
}
