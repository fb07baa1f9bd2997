package isnad.clause;

import isnad.text.Mention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** تلقى الملك اتصالا من [الرئيس] هنأه فيه: within a message its sender acts, not who gets it. */
final class Senders {
    /** تلقى، تسلم، استلم. */
    private static final Set<String> GETS =
            Set.of(
                    "\u062A\u0644\u0642\u064A",
                    "\u062A\u0633\u0644\u0645",
                    "\u0627\u0633\u062A\u0644\u0645");

    /** في، خلال. */
    private static final Set<String> WITHIN =
            Set.of("\u0641\u064A", "\u062E\u0644\u0627\u0644", "\u0639\u0628\u0631");

    /** من. */
    private static final String FROM = "\u0645\u0646";

    private Senders() {}

    /** Who sent what this clause tells the content of; empty where it does not. */
    static List<Mention> of(Clause clause) {
        Clause outer = clause.joined() == null ? clause.parent() : clause.joined();
        Node getting = outer == null ? null : outer.verb();
        Node verb = clause.verb();
        boolean told = verb != null && clause.subjectArgument() == null && isWithin(verb);
        return told && getting != null && GETS.contains(getting.lemma())
                ? sender(getting)
                : List.of();
    }

    /** فيه، خلالها: a pronoun that stands for the message. */
    private static boolean isWithin(Node verb) {
        return verb.arguments().stream()
                .filter(a -> WITHIN.contains(a.preposition()))
                .flatMap(a -> a.mentions().stream())
                .anyMatch(
                        m -> m.pointer() != null && m.pointer().refers().equals(Pronouns.PRONOUN));
    }

    private static List<Mention> sender(Node getting) {
        for (Argument argument : getting.arguments()) {
            Node message = argument.isBare() ? argument.node() : null;
            Argument from = message == null ? null : from(message);
            if (from != null) {
                return from.mentions();
            }
        }
        Argument from = from(getting);
        return from == null ? List.of() : from.mentions();
    }

    private static @Nullable Argument from(Node node) {
        return node.arguments().stream()
                .filter(a -> a.preposition().equals(FROM) && !a.mentions().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
