package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Cue;
import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm.Pos;
import isnad.text.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb that lends its subject to an event noun: light verbs, intentions, announcements.
 */
final class Control {
    private static final String LAM = "\u0644";

    /**
     * What governs an event noun.
     *
     * @param verb the governing verb
     * @param light the light verb's row, or null for another governor
     * @param actors who acts in it
     */
    record Governor(Node verb, Cue.@Nullable LightVerb light, List<Mention> actors) {}

    private final Lexicon lexicon;
    private final Discourse discourse;

    Control(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** The governor of a noun, or null where it stands for itself. */
    @Nullable Governor of(Node noun, List<Clause> clauses) {
        @Nullable Governor relative = relative(noun, clauses);
        if (relative != null) {
            return relative;
        }
        Node child = noun;
        for (Node node = noun.parent(); node != null; child = node, node = node.parent()) {
            if (node.clause().verb() == node) {
                return verb(node, child);
            }
            List<Mention> own = carries(node) ? genitive(node, child) : List.of();
            if (!own.isEmpty()) {
                return new Governor(node, light(node, child), own);
            }
            if (!carries(node)) {
                return null;
            }
        }
        return null;
    }

    /** زيارة [قام بها الوفد]، عقوبات [فرضها الغرب]: a light verb in the noun's relative clause. */
    private @Nullable Governor relative(Node noun, List<Clause> clauses) {
        for (Clause clause : clauses) {
            Argument antecedent = clause.antecedent();
            Node verb = clause.verb();
            if (clause.link() != Clause.Link.RELATIVE
                    || antecedent == null
                    || verb == null
                    || !heads(antecedent, noun)) {
                continue;
            }
            for (Cue.LightVerb light : lightVerbs(verb)) {
                if (fits(light, verb)) {
                    return new Governor(verb, light, discourse.actors(clause));
                }
            }
        }
        return null;
    }

    /** Whether a relative clause is about a noun, or about its last genitive. */
    private static boolean heads(Argument antecedent, Node noun) {
        for (Node node = antecedent.node();
                node != null;
                node = node.isGenitive() ? node.parent() : null) {
            if (node == noun) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Cue.LightVerb light, Node verb) {
        boolean resumed =
                verb.arguments().stream()
                        .anyMatch(a ->
                                a.preposition()
                                        .equals(
                                                light.link().isEmpty()
                                                        ? Clause.SUFFIX
                                                        : light.link()));
        return light.role() == Cue.LightRole.EVENT || light.role() == Cue.LightRole.BOTH || resumed;
    }

    private @Nullable Governor verb(Node verb, Node child) {
        Cue.@Nullable LightVerb light = light(verb, child);
        boolean cue =
                verb.verbKeys().stream().anyMatch(key -> isCue(key, child))
                        || child.preposition().equals(LAM)
                                && child.analysis().form().pos() == Pos.MASDAR;
        return light != null || cue
                ? new Governor(verb, light, discourse.actors(verb.clause()))
                : null;
    }

    private boolean isCue(String key, Node child) {
        return lexicon.statusWord(key) != null
                || lexicon.statusWord(key + " " + child.preposition()) != null
                || lexicon.reportingVerb(key) != null && isContent(key, child);
    }

    private boolean isContent(String key, Node child) {
        return child.preposition().isEmpty()
                || lexicon.reportingVerb(key + " " + child.preposition()) != null;
    }

    private Cue.@Nullable LightVerb light(Node verb, Node child) {
        for (Cue.LightVerb light : lightVerbs(verb)) {
            boolean event = light.role() == Cue.LightRole.EVENT;
            boolean subject = isSubject(verb, child);
            if (light.link().equals(child.preposition())
                    && event == subject
                    && light.role() != Cue.LightRole.BOTH) {
                return light;
            }
            if (light.role() == Cue.LightRole.BOTH && (subject || child.preposition().isEmpty())) {
                return light;
            }
        }
        return null;
    }

    private List<Cue.LightVerb> lightVerbs(Node node) {
        return node.verbKeys().stream().flatMap(k -> lexicon.lightVerbs(k).stream()).toList();
    }

    static boolean isSubject(Node verb, Node child) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        return subject != null && subject.node() == child;
    }

    /** قيام، عزم، إجراء: a noun that only carries another. */
    private boolean carries(Node node) {
        return node.analysis().form().pos() == Pos.MASDAR
                && (!lightVerbs(node).isEmpty()
                        || node.verbKeys().stream().anyMatch(k -> lexicon.statusWord(k) != null));
    }

    private static List<Mention> genitive(Node node, Node child) {
        for (Argument argument : node.arguments()) {
            if (argument.isGenitive()
                    && argument.node() != child
                    && !argument.mentions().isEmpty()) {
                return argument.mentions();
            }
        }
        return List.of();
    }
}
