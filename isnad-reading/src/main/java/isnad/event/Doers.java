package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import isnad.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who acts where the subject is a common noun: سائقو الشاحنات، قوات من مصر. */
final class Doers {
    /** قوة، جيش، جندي، مقاتل، طائرة، سفينة، حكومة، سلطة، شرطة، وفد، مقاتلة. */
    private static final Set<String> HANDS =
            Set.of(
                    "\u0642\u0648\u0647",
                    "\u062C\u064A\u0634",
                    "\u062C\u0646\u062F\u064A",
                    "\u0645\u0642\u0627\u062A\u0644",
                    "\u0637\u0627\u0626\u0631\u0647",
                    "\u0633\u0641\u064A\u0646\u0647",
                    "\u062D\u0643\u0648\u0645\u0647",
                    "\u0633\u0644\u0637\u0647",
                    "\u0634\u0631\u0637\u0647",
                    "\u0648\u0641\u062F",
                    "\u0645\u0642\u0627\u062A\u0644\u0647");

    private final FrameMatcher matcher;
    private final Parties parties;

    Doers(FrameMatcher matcher, Parties parties) {
        this.matcher = matcher;
        this.parties = parties;
    }

    /** The people whom a subject describes; empty for a thing, an act, or no noun. */
    List<Party> described(Sentence sentence, @Nullable Argument subject, List<Clause> clauses) {
        Node noun = subject == null ? null : subject.node();
        List<Party> counted = noun == null ? List.of() : parties.counted(noun);
        if (!counted.isEmpty()) {
            return counted;
        }
        if (noun != null && isHand(noun)) {
            return parties.genitive(noun);
        }
        return noun != null && isDoer(sentence, noun, clauses)
                ? parties.described(sentence, noun)
                : List.of();
    }

    /** قواتها قصفت، حكومته وافقت: what somebody's own hands do he does. */
    private static boolean isHand(Node noun) {
        return noun.analysis().hasSuffix() && noun.nounKeys().stream().anyMatch(HANDS::contains);
    }

    /** مقاتلو [المعارضة]: a sound plural before its genitive names people. */
    private static boolean isConstruct(Sentence sentence, Node noun) {
        return noun.arguments().stream().anyMatch(Argument::isGenitive)
                && sentence.token(noun.token()).folded().endsWith("\u0648");
    }

    /** علاقات، تطورات: plurals in ات without a nisba are things. */
    private static boolean isThings(Sentence sentence, Node noun) {
        return noun.nisbas().isEmpty()
                && sentence.token(noun.token()).folded().endsWith("\u0627\u062A");
    }

    private boolean isDoer(Sentence sentence, Node noun, List<Clause> clauses) {
        WordForm form = noun.analysis().form();
        boolean several = form.number() == Number.PLURAL || form.number() == Number.DUAL;
        return (several || isConstruct(sentence, noun))
                && form.pos() != Pos.MASDAR
                && !isThings(sentence, noun)
                && !noun.analysis().hasSuffix()
                && (!noun.nisbas().isEmpty()
                        || isConstruct(sentence, noun)
                        || matcher.fits(sentence, noun, clauses).isEmpty());
    }
}
