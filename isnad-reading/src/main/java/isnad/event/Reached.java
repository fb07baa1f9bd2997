package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.lexicon.WordForm;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom an act reaches by what it is about: whoever owns, does or is to do that. */
final class Reached {
    private static final Set<String> ASKED = Set.of("\u0628", "\u0627\u0644\u064A");
    private static final Set<String> JUDGED = Set.of("", "\u0628", "\u0644");
    private static final Set<String> STRUCK = Set.of("", "\u0639\u0644\u064A", "\u0636\u062F");
    private static final List<String> INSIDE = List.of("\u062F\u0627\u062E\u0644", "\u0641\u064A");

    private final Parties parties;

    Reached(Parties parties) {
        this.parties = parties;
    }

    /** Whose doings are judged: الموقف [السعودي]، قرار [مصر]. */
    List<Party> judged(Sentence sentence, Node node) {
        Argument about = node.clause().antecedent();
        boolean resumed =
                node.arguments().stream().anyMatch(a -> a.preposition().equals(Clause.SUFFIX));
        if (resumed && about != null && about.node() != null) {
            return ownerOf(sentence, about.node());
        }
        for (Argument argument : node.arguments()) {
            Node judged = argument.node();
            boolean object =
                    judged != null
                            && JUDGED.contains(argument.preposition())
                            && argument != node.clause().subjectArgument();
            List<Party> owner =
                    object ? ownerOf(sentence, Objects.requireNonNull(judged)) : List.of();
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        return List.of();
    }

    /** Who is to do what is asked for: طالب بانسحاب [القوات]، دعا إلى استقالة [الوزير]. */
    List<Party> charged(Sentence sentence, Node verb) {
        for (Argument argument : verb.arguments()) {
            Node asked = argument.node();
            if (asked != null && ASKED.contains(argument.preposition())) {
                List<Party> own = held(parties.genitive(asked));
                boolean deed = asked.analysis().form().pos() == WordForm.Pos.MASDAR;
                return own.isEmpty() && deed ? parties.nisba(sentence, asked) : own;
            }
        }
        return List.of();
    }

    private static List<Party> held(List<Party> found) {
        return found.stream().filter(p -> isHeld(p.mention())).toList();
    }

    private static boolean isHeld(@Nullable Mention mention) {
        return mention != null && mention.isActor() && mention.kind() != Mention.Kind.POINTER;
    }

    /** Whose things an act of force hits: مواقع داخل [باكستان]، منشآت [إيرانية]. */
    List<Party> struck(Sentence sentence, Node node) {
        for (Argument argument : node.arguments()) {
            Node hit = argument.node();
            if (hit != null
                    && STRUCK.contains(argument.preposition())
                    && argument != node.clause().subjectArgument()) {
                List<Party> owner = owner(sentence, hit);
                if (!owner.isEmpty()) {
                    return owner;
                }
            }
        }
        for (String where : INSIDE) {
            List<Party> found = parties.under(node, where, Parties.DEPTH);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whom a threat is to hit: هدد بقصف [إسرائيل]، توعد بالرد على [الحوثيين]. */
    List<Party> menaced(Sentence sentence, Node node) {
        for (Argument argument : node.arguments()) {
            Node deed = argument.node();
            if (deed != null && argument.preposition().equals("\u0628")) {
                List<Party> own = hit(sentence, deed);
                List<Party> on = own.isEmpty() ? parties.under(node, "\u0639\u0644\u064A", 0) : own;
                return on.isEmpty() ? held(parties.under(deed, "\u0628", 1)) : on;
            }
        }
        return List.of();
    }

    private List<Party> hit(Sentence sentence, Node deed) {
        List<Party> on = parties.under(deed, "\u0639\u0644\u064A", 1);
        if (!on.isEmpty()) {
            return on;
        }
        List<Party> genitive = held(parties.genitive(deed));
        @Nullable Node thing = genitive.isEmpty() ? Parties.genitiveNoun(deed) : null;
        return thing == null ? genitive : owner(sentence, thing);
    }

    private List<Party> ownerOf(Sentence sentence, Node judged) {
        List<Party> nisba = parties.nisba(sentence, judged);
        if (!nisba.isEmpty()) {
            return nisba;
        }
        List<Party> genitive = parties.genitive(judged);
        List<Party> told = genitive.isEmpty() ? parties.under(judged, "\u0639\u0646", 0) : genitive;
        return told.isEmpty() ? doer(judged) : told;
    }

    /** المقترح الذي قدمه [السودان]: who did it is named in its relative clause. */
    private List<Party> doer(Node judged) {
        Clause relative = judged.relative();
        return relative == null || !isResumed(relative)
                ? List.of()
                : parties.of(relative.subject()).stream().filter(p -> isHeld(p.mention())).toList();
    }

    private static boolean isResumed(Clause relative) {
        Node verb = relative.verb();
        return verb != null
                && verb.arguments().stream().anyMatch(a -> a.preposition().equals(Clause.SUFFIX));
    }

    private List<Party> owner(Sentence sentence, Node hit) {
        List<Party> nisba = parties.nisba(sentence, hit);
        if (!nisba.isEmpty()) {
            return nisba;
        }
        for (Argument argument : hit.arguments()) {
            if (argument.node() != null && !parties.nisba(sentence, argument.node()).isEmpty()) {
                return parties.nisba(sentence, argument.node());
            }
        }
        List<Party> genitive = parties.genitive(hit);
        return genitive.isEmpty() ? parties.under(hit, "\u0644", 0) : genitive;
    }
}
