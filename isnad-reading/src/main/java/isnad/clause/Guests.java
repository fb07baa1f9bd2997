package isnad.clause;

import isnad.text.Mention;
import java.util.List;
import java.util.Set;

/** وصل الرئيس، واستقبله الوزير، ثم التقى الملك: behind his welcome the guest goes on acting. */
final class Guests {
    /** استقبل، رافق، ودع. */
    private static final Set<String> WELCOMES =
            Set.of(
                    "\u0627\u0633\u062A\u0642\u0628\u0644",
                    "\u0631\u0627\u0641\u0642",
                    "\u0648\u062F\u0639");

    private Guests() {}

    /** Whom the clause before welcomed under a pronoun; empty where it did not. */
    static List<Mention> of(Clause clause) {
        Clause before = clause.joined();
        Node welcome = before == null ? null : before.verb();
        if (before == null || welcome == null || before.subjectArgument() == null) {
            return List.of();
        }
        return WELCOMES.contains(welcome.lemma()) ? pronoun(welcome) : List.of();
    }

    private static List<Mention> pronoun(Node welcome) {
        return welcome.arguments().stream()
                .filter(a -> a.preposition().equals(Clause.SUFFIX))
                .flatMap(a -> a.mentions().stream())
                .toList();
    }
}
