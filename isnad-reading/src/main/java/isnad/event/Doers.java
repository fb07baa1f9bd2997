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

    private boolean isDoer(Sentence sentence, Node noun, List<Clause> clauses) {
        WordForm form = noun.analysis().form();
        boolean several = form.number() == Number.PLURAL || form.number() == Number.DUAL;
        return several
                && form.pos() != Pos.MASDAR
                && !noun.analysis().hasSuffix()
                && (!noun.nisbas().isEmpty() || matcher.fits(sentence, noun, clauses).isEmpty());
    }
}
