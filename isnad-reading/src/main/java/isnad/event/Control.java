package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Cue;
import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm;
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
     * @param tells whether it is a verb of speech, whose subject may only report the act
     */
    record Governor(Node verb, Cue.@Nullable LightVerb light, List<Mention> actors, boolean tells) {
        Governor(Node verb, Cue.@Nullable LightVerb light, List<Mention> actors) {
            this(verb, light, actors, false);
        }
    }

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
        @Nullable Governor behind = behind(noun);
        if (behind != null) {
            return behind;
        }
        Node child = noun;
        for (Node node = noun.parent(); node != null; child = node, node = node.parent()) {
            if (node.clause().verb() == node) {
                return verb(node, child);
            }
            List<Mention> owner =
                    carries(node) || isAim(node, child) ? genitive(node, child) : List.of();
            if (!owner.isEmpty()) {
                return new Governor(node, light(node, child), owner);
            }
            if (!carries(node)) {
                return null;
            }
            if (node.parent() == null) {
                return alone(node, child);
            }
        }
        return null;
    }

    /** الإفراج عنهم [سيتم] غدا: a light verb behind the act that is its subject. */
    private @Nullable Governor behind(Node noun) {
        Node verb = noun.parent() == null ? noun.clause().verb() : null;
        boolean bare = noun.analysis().clitics().article() && noun.arguments().isEmpty();
        if (verb == null || !isSubject(verb, noun) || bare && !hasSides(verb)) {
            return null;
        }
        Governor found = verb(verb, noun);
        boolean event =
                found != null
                        && found.light() != null
                        && found.light().role() == Cue.LightRole.EVENT;
        return event ? found : null;
    }

    private static boolean hasSides(Node verb) {
        return verb.arguments().stream().anyMatch(a -> a.preposition().equals(Parties.BETWEEN));
    }

    /** وصوله [للمشاركة] في القمة: what a journey is made for. */
    private boolean isAim(Node node, Node child) {
        return child.preposition().equals(LAM)
                && child.analysis().form().pos() == Pos.MASDAR
                && node.analysis().form().pos() == Pos.MASDAR
                && node.nounKeys().stream()
                        .flatMap(key -> lexicon.nounFrames(key).stream())
                        .anyMatch(Acts::isVisit);
    }

    /** من المقرر [عقد] جولة: a noun that carries an act, with nobody who acts. */
    private @Nullable Governor alone(Node carrier, Node child) {
        for (Cue.LightVerb light : lightVerbs(carrier)) {
            if (light.link().equals(child.preposition())) {
                return new Governor(carrier, asEvent(light), List.of());
            }
        }
        return null;
    }

    private static Cue.LightVerb asEvent(Cue.LightVerb light) {
        return new Cue.LightVerb(
                light.lemma(), light.link(), Cue.LightRole.EVENT, light.status(), light.row());
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
                ? new Governor(verb, light, discourse.actors(verb.clause()), tells(verb))
                : null;
    }

    private boolean tells(Node verb) {
        return verb.verbKeys().stream().anyMatch(key -> lexicon.reportingVerb(key) != null);
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
        List<Cue.LightVerb> lights = lightVerbs(verb);
        boolean intransitive =
                lights.stream().anyMatch(l -> l.role() == Cue.LightRole.EVENT)
                        && child.analysis().clitics().article();
        if (isLone(verb, child) && (intransitive || isImpersonal(verb))) {
            return lights.stream()
                    .filter(l -> l.link().isEmpty())
                    .findFirst()
                    .map(Control::asEvent)
                    .orElse(null);
        }
        for (Cue.LightVerb light : lights) {
            boolean event = light.role() == Cue.LightRole.EVENT;
            boolean subject = isSubject(verb, child) || event && breaksOut(verb, child);
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

    /** وقع هجوم: nobody signs an attack, so that it is the subject. */
    private boolean breaksOut(Node verb, Node child) {
        boolean alone =
                verb.clause().subjectArgument() == null
                        && child.preposition().isEmpty()
                        && verb.arguments().stream().filter(Argument::isBare).count() == 1;
        if (alone && lightVerbs(verb).stream().allMatch(l -> l.role() == Cue.LightRole.EVENT)) {
            return true;
        }
        return alone
                && child.nounKeys().stream()
                        .flatMap(key -> lexicon.nounFrames(key).stream())
                        .anyMatch(frame -> Acts.isOutbreak(frame.type()));
    }

    private List<Cue.LightVerb> lightVerbs(Node node) {
        return node.verbKeys().stream().flatMap(k -> lexicon.lightVerbs(k).stream()).toList();
    }

    /** بدأت [المفاوضات]: the only thing that can be subject or object, and it agrees. */
    private static boolean isLone(Node verb, Node child) {
        return verb.isVerb()
                && child.preposition().isEmpty()
                && verb.clause().before().isEmpty()
                && verb.arguments().stream().noneMatch(a -> isOther(a, child))
                && verb.analysis().form().gender() == genderOf(child);
    }

    private static boolean isOther(Argument argument, Node child) {
        return argument.node() != child
                && (argument.isBare() || argument.preposition().equals(Clause.SUFFIX));
    }

    private static WordForm.Gender genderOf(Node noun) {
        WordForm form = noun.analysis().form();
        return form.number() == WordForm.Number.PLURAL ? WordForm.Gender.FEMININE : form.gender();
    }

    /** من المقرر أن [تعقد] جولة: nobody is named who could act. */
    private static boolean isImpersonal(Node verb) {
        Clause clause = verb.clause();
        Node governor = clause.governor();
        return clause.link() == Clause.Link.CONTENT
                && governor != null
                && governor.clause().verb() != governor
                && governor.clause().verb() == null;
    }

    static boolean isSubject(Node verb, Node child) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        return subject != null && subject.node() == child;
    }

    /** قيام، عزم، إجراء: a noun that only carries another. */
    private boolean carries(Node node) {
        return node.isResolve()
                || (node.analysis().form().pos() == Pos.MASDAR || !node.isDefinite())
                        && (!lightVerbs(node).isEmpty()
                                || node.verbKeys().stream()
                                        .anyMatch(k -> lexicon.statusWord(k) != null));
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
