package isnad.clause;

import isnad.lexicon.Cue;
import isnad.lexicon.Lexicon;
import isnad.text.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tellings whose word is a noun: «جاء في بيان للوزارة أن»، «صدر نفي من الوزارة»، «جددت
 * الوزارة التأكيد على أن». Who issued the words is their speaker.
 */
final class Issuers {
    /** Verbs under which words stand, that say nothing themselves. */
    private static final Set<String> HOLDING =
            Set.of(
                    "\u062C\u0627\u0621",
                    "\u0648\u0631\u062F",
                    "\u0635\u062F\u0631",
                    "\u0627\u0646\u062A\u0634\u0631",
                    "\u062A\u0636\u0645\u0646",
                    "\u0646\u0634\u0631",
                    "\u0638\u0647\u0631",
                    "\u0628\u0631\u0632",
                    "\u0631\u0627\u062C");

    private static final Set<String> GIVING =
            Set.of(
                    "\u062C\u062F\u062F",
                    "\u0627\u0639\u0627\u062F",
                    "\u0643\u0631\u0631",
                    "\u0627\u0635\u062F\u0631",
                    "\u0627\u0637\u0644\u0642",
                    "\u0642\u062F\u0645",
                    "\u0648\u062C\u0647");

    /** What is spoken to media, which therefore do not issue it. */
    private static final Set<String> SPOKEN =
            Set.of(
                    "\u062A\u0635\u0631\u064A\u062D",
                    "\u0645\u0642\u0627\u0628\u0644\u0647",
                    "\u062D\u062F\u064A\u062B",
                    "\u062D\u0648\u0627\u0631",
                    "\u0643\u0644\u0645\u0647",
                    "\u0644\u0642\u0627\u0621",
                    "\u0627\u062A\u0635\u0627\u0644");

    private static final Set<String> OF = Set.of("", "\u0644", "\u0645\u0646", "\u0639\u0646");
    private static final String IN = "\u0641\u064A";

    private final Lexicon lexicon;

    Issuers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun that holds what is said under such a verb, or null. */
    @Nullable Node noun(Node verb) {
        boolean holding = holds(verb);
        if (!holding && !speaks(verb)) {
            return null;
        }
        for (Argument argument : verb.arguments()) {
            Node noun = argument.node();
            boolean place = argument.isBare() || holding && argument.preposition().equals(IN);
            if (noun != null && place && row(noun) != null) {
                return noun;
            }
        }
        return null;
    }

    private static boolean holds(Node verb) {
        return verb.verbKeys().stream().anyMatch(HOLDING::contains);
    }

    Cue.@Nullable Reporting row(Node noun) {
        for (String key : noun.nounKeys()) {
            Cue.@Nullable Reporting row = lexicon.reportingNoun(key);
            if (row != null) {
                return row;
            }
        }
        return lexicon.reportingNoun(noun.lemma());
    }

    /** Whether the verb's own subject says it: جددت [الوزارة] التأكيد. */
    static boolean speaks(Node verb) {
        return verb.verbKeys().stream().anyMatch(GIVING::contains);
    }

    /** Who issued what the noun names; empty where it does not tell. */
    static List<Mention> issuers(Node noun) {
        List<Mention> out = new ArrayList<>(1);
        for (Argument argument : noun.arguments()) {
            if (out.isEmpty() && OF.contains(argument.preposition())) {
                argument.mentions().stream().filter(m -> issues(noun, m)).forEach(out::add);
            }
        }
        return out;
    }

    private static boolean issues(Node noun, Mention mention) {
        boolean medium = mention.kind() == Mention.Kind.MEDIUM;
        return mention.isActor() && !(medium && SPOKEN.contains(noun.lemma()));
    }
}
