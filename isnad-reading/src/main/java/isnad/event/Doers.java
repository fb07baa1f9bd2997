package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import isnad.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who acts where the subject is a common noun: سائقو الشاحنات، قوات من مصر. */
final class Doers {
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
        return noun != null && isDoer(sentence, noun, clauses)
                ? parties.described(sentence, noun)
                : List.of();
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
