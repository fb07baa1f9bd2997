package isnad.event;

import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.model.When;
import isnad.text.Sentence;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what later sentences say of an act told before: «الزيارة تمت الاثنين» dates the visit,
 * and with it what else its sentence tells.
 */
final class Echoes {
    private final Map<String, When> dated = new HashMap<>();
    private final Map<EventDraft, Sentence> places = new IdentityHashMap<>();
    private final Map<Sentence, When> sentences = new IdentityHashMap<>();

    void told(EventDraft draft, Sentence sentence) {
        places.put(draft, sentence);
    }

    /** A definite noun that points back stands with a date. */
    void dated(FrameMatcher.Fit fit, @Nullable When when) {
        if (when != null) {
            dated.putIfAbsent(kind(fit.frame().type().name(), fit.frame().mode()), when);
        }
    }

    /** The date that a later sentence gives to an undated act, or null. */
    @Nullable When later(EventDraft draft) {
        @Nullable When own = dated.get(kind(draft.frame().type().name(), draft.frame().mode()));
        boolean open = draft.when() == null && !isReported(draft.node().clause());
        return open ? own : null;
    }

    /** The date of an act that the same sentence tells, for those told within it; or null. */
    @Nullable When beside(EventDraft draft) {
        Sentence sentence = places.get(draft);
        return sentence == null || draft.when() != null ? null : sentences.get(sentence);
    }

    void spread(EventDraft draft, When when) {
        Sentence sentence = places.get(draft);
        if (sentence != null) {
            sentences.putIfAbsent(sentence, when);
        }
    }

    private static boolean isReported(Clause clause) {
        Node verb = clause.verb();
        return verb != null
                && clause.particles().stream().anyMatch(p -> p.startsWith("\u0643\u0627\u0646"));
    }

    private static String kind(String type, @Nullable String mode) {
        return type + "/" + mode;
    }
}
