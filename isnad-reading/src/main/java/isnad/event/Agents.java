package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds by whom something was done: خُطف على يد مسلحين، من قبل ضباط، برصاص الجيش. */
final class Agents {
    /** قصف مقر في العاصمة [من قبل] الجيش: so many nouns may stand between. */
    private static final int DEPTH = 2;

    private static final String WITH = "\u0628";
    private static final String WITHIN = "\u0641\u064A";
    private static final String HAND = "\u064A\u062F";
    private static final String FROM = "\u0645\u0646";
    private static final Set<String> BY = Set.of("\u0639\u0644\u064A", "\u0628");

    /** قبل، جانب، طرف، behind من. */
    private static final Set<String> SIDES =
            Set.of("\u0642\u0628\u0644", "\u062C\u0627\u0646\u0628", "\u0637\u0631\u0641");

    /** رصاص، نار، نيران، قذيفة، صاروخ، غارة، ضربة، قصف، قنبلة، هجوم، طائرة، مسيرة. */
    private static final Set<String> WEAPONS =
            Set.of(
                    "\u0631\u0635\u0627\u0635",
                    "\u0631\u0635\u0627\u0635\u0647",
                    "\u0646\u0627\u0631",
                    "\u0646\u064A\u0631\u0627\u0646",
                    "\u0642\u0630\u064A\u0641\u0647",
                    "\u0635\u0627\u0631\u0648\u062E",
                    "\u063A\u0627\u0631\u0647",
                    "\u0636\u0631\u0628\u0647",
                    "\u0642\u0635\u0641",
                    "\u0642\u0646\u0628\u0644\u0647",
                    "\u0647\u062C\u0648\u0645",
                    "\u0637\u0627\u0626\u0631\u0647",
                    "\u0645\u0633\u064A\u0631\u0647");

    /** غارة، ضربة، قصف، هجوم: in these somebody is hit. */
    private static final Set<String> STRIKES =
            Set.of(
                    "\u063A\u0627\u0631\u0647",
                    "\u0636\u0631\u0628\u0647",
                    "\u0642\u0635\u0641",
                    "\u0647\u062C\u0648\u0645");

    /** قتل، أصاب، أصيب، جرح، استشهد: what befalls the subject where nothing else is hit. */
    private static final Set<String> SUFFERED =
            Set.of(
                    "\u0642\u062A\u0644",
                    "\u0627\u0635\u0627\u0628",
                    "\u0627\u0635\u064A\u0628",
                    "\u062C\u0631\u062D",
                    "\u0627\u0633\u062A\u0634\u0647\u062F",
                    "\u0645\u0642\u062A\u0644",
                    "\u0645\u0635\u0631\u0639",
                    "\u0627\u0635\u0627\u0628\u0647");

    private final Parties parties;

    Agents(Parties parties) {
        this.parties = parties;
    }

    /** Who is told to have done it; empty where nobody is. */
    List<Party> of(Sentence sentence, Node act) {
        List<Party> named = of(sentence, act, DEPTH);
        return named.isEmpty() && isSuffered(act) ? armed(sentence, act) : named;
    }

    /** قتل شاب، أصيب جنود: somebody is hit, and who hit him is no subject. */
    private static boolean isSuffered(Node act) {
        boolean hit =
                act.verbKeys().stream().anyMatch(SUFFERED::contains)
                        || act.nounKeys().stream().anyMatch(SUFFERED::contains);
        return hit && (!act.isVerb() || !hasObject(act));
    }

    private static boolean hasObject(Node verb) {
        Argument subject = verb.clause().subjectArgument();
        return verb.arguments().stream()
                .anyMatch(
                        a -> a != subject && (a.isBare() || a.preposition().equals(Clause.SUFFIX)));
    }

    /** برصاص [الجيش]، بنيران [إسرائيلية]، في غارة [روسية]: whose weapon it was. */
    private List<Party> armed(Sentence sentence, Node act) {
        for (Argument argument : act.arguments()) {
            Node weapon = argument.node();
            List<Party> owner = weapon == null ? List.of() : armed(sentence, argument, weapon);
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        return List.of();
    }

    /** مقتل عشرات المدنيين [برصاص] الجيش: the weapon may stand by the victims. */
    private List<Party> armed(Sentence sentence, Argument argument, Node noun) {
        List<Party> owner = owner(sentence, argument, noun);
        return owner.isEmpty() && argument.isGenitive() ? armed(sentence, noun) : owner;
    }

    private List<Party> owner(Sentence sentence, Argument argument, Node weapon) {
        boolean with = argument.preposition().equals(WITH) && isOf(weapon, WEAPONS);
        boolean within = argument.preposition().equals(WITHIN) && isOf(weapon, STRIKES);
        List<Party> state = with || within ? parties.nisba(sentence, weapon) : List.of();
        return state.isEmpty() && with ? actors(parties.genitive(weapon)) : state;
    }

    private static boolean isOf(Node noun, Set<String> words) {
        return noun.nounKeys().stream().anyMatch(words::contains) || words.contains(noun.lemma());
    }

    private static boolean isActor(@Nullable Mention mention) {
        return mention != null && mention.isActor() && mention.kind() != Mention.Kind.POINTER;
    }

    private static List<Party> actors(List<Party> found) {
        return found.stream().filter(p -> isActor(p.mention())).toList();
    }

    private List<Party> of(Sentence sentence, Node act, int depth) {
        for (Argument argument : act.arguments()) {
            Node below = depth == 0 ? null : argument.node();
            List<Party> found = agent(sentence, argument);
            found = found.isEmpty() && below != null ? of(sentence, below, depth - 1) : found;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Party> agent(Sentence sentence, Argument argument) {
        Node noun = argument.node();
        if (noun != null) {
            boolean hand = BY.contains(argument.preposition()) && noun.nounKeys().contains(HAND);
            return hand ? parties.genitive(noun) : List.of();
        }
        boolean side = SIDES.contains(argument.preposition()) && isFrom(sentence, argument);
        return side ? parties.of(argument.mentions()) : List.of();
    }

    /** Whether من stands before قبل, which is "before" without it. */
    private static boolean isFrom(Sentence sentence, Argument argument) {
        for (int at = argument.at() - 1; at > 0 && at >= argument.at() - 3; at--) {
            if (sentence.token(at).is(argument.preposition())) {
                return sentence.token(at - 1).is(FROM);
            }
        }
        return false;
    }
}
