package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which of the open clauses waits for what is said. */
final class Tellings {
    /** More verbs with an object behind which what is said may still follow: وصفها بأنها. */
    private static final Set<String> TOLD =
            Set.of(
                    "\u0648\u0635\u0641",
                    "\u0633\u0627\u0644",
                    "\u0648\u0639\u062F",
                    "\u062D\u0630\u0631",
                    "\u0627\u062A\u0647\u0645",
                    "\u0630\u0643\u0631",
                    "\u0627\u0639\u062A\u0628\u0631",
                    "\u0639\u062F",
                    "\u0633\u0644\u0645",
                    "\u0637\u0627\u0644\u0628",
                    "\u062F\u0639\u0627",
                    "\u0627\u062A\u064A");

    /** What a source asks not to be told: اسمه، هويته. */
    private static final Set<String> IDENTITY =
            Set.of("\u0627\u0633\u0645", "\u0647\u0648\u064A\u0647");

    private final Lexicon lexicon;
    private final List<Clause> clauses;

    Tellings(Lexicon lexicon, List<Clause> clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** Whether the clause's verb tells and its content may still come. */
    boolean tells(Clause clause) {
        Node verb = clause.verb();
        return verb != null && isTelling(verb) && !isFilled(verb);
    }

    private boolean isTelling(Node verb) {
        return verb.verbKeys().stream()
                .anyMatch(k -> lexicon.reportingVerb(k) != null || lexicon.statusWord(k) != null);
    }

    private boolean isReporting(Node verb) {
        return verb.verbKeys().stream().anyMatch(k -> lexicon.reportingVerb(k) != null);
    }

    /** نقلته الوكالة، لم يذكر اسمه: what is told stands there already. */
    private static boolean isFilled(Node verb) {
        return verb.arguments().stream().anyMatch(a -> isOwnObject(verb, a) || isIdentity(a));
    }

    private static boolean isOwnObject(Node verb, Argument argument) {
        return argument.preposition().equals(Clause.SUFFIX)
                && verb.verbKeys().stream().noneMatch(Tellings::isTold);
    }

    private static boolean isTold(String verb) {
        return WordSets.TELLING.contains(verb) || TOLD.contains(verb);
    }

    private static boolean isIdentity(Argument argument) {
        Node noun = argument.node();
        return noun != null && argument.isBare() && IDENTITY.contains(noun.lemma());
    }

    /** قال X، [وهو في طريقه إلى …]، إن: the latest telling that still waits, or null. */
    @Nullable Clause unfinished() {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.link() == Link.QUOTE) {
                return null;
            }
            if (tells(clause)) {
                return isWaiting(clause) ? clause : null;
            }
        }
        return null;
    }

    private boolean isWaiting(Clause telling) {
        Node verb = telling.verb();
        return verb != null
                && isReporting(verb)
                && clauses.stream().noneMatch(c -> c.governor() == verb && isContent(c));
    }

    private static boolean isContent(Clause clause) {
        return clause.link() == Link.CONTENT || clause.link() == Link.QUOTE;
    }
}
