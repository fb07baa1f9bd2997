package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.lexicon.Role;
import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.Span;
import isnad.model.Status;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A denial that only points back: اتهمه باقتحام المستشفى، ونفى الناطق [ذلك]. What is denied is the
 * act that somebody was accused of, or else the act told last. Lives for one article.
 */
final class Denials {
    /** نفى، كذّب، أنكر، دحض، فند. */
    private static final Set<String> DENIES =
            Set.of(
                    "\u0646\u0641\u064A",
                    "\u0643\u0630\u0628",
                    "\u0627\u0646\u0643\u0631",
                    "\u062F\u062D\u0636",
                    "\u0641\u0646\u062F");

    /** اتهام، تهمة، مزاعم، نبأ، خبر، ادعاء، صحة، أمر. */
    private static final Set<String> CHARGES =
            Set.of(
                    "\u0627\u062A\u0647\u0627\u0645",
                    "\u062A\u0647\u0645\u0647",
                    "\u0645\u0632\u0627\u0639\u0645",
                    "\u0632\u0639\u0645",
                    "\u0646\u0628\u0627",
                    "\u062E\u0628\u0631",
                    "\u0627\u062F\u0639\u0627\u0621",
                    "\u0635\u062D\u0647",
                    "\u0627\u0645\u0631",
                    "\u0627\u062A\u0647\u0627\u0645\u0627\u062A",
                    "\u0627\u0646\u0628\u0627\u0621",
                    "\u0631\u0648\u0627\u064A\u0647",
                    "\u0634\u0627\u064A\u0639\u0647",
                    "\u062A\u0642\u0631\u064A\u0631");

    /** ضلوع، تورط، علاقة، صلة، مسؤولية، دور. */
    private static final Set<String> PARTS =
            Set.of(
                    "\u0636\u0644\u0648\u0639",
                    "\u062A\u0648\u0631\u0637",
                    "\u0639\u0644\u0627\u0642\u0647",
                    "\u0635\u0644\u0647",
                    "\u0645\u0633\u0648\u0648\u0644\u064A\u0647",
                    "\u062F\u0648\u0631");

    private static final String THAT = "\u0630\u0644\u0643";

    private static final List<Role> SUBJECT = List.of(new Role(Role.Kind.SUBJECT, ""));

    /** ذلك stands at most so many tokens behind its verb. */
    private static final int REACH = 16;

    private final FrameMatcher matcher;
    private final Parties parties;
    private @Nullable EventDraft last;
    private @Nullable EventDraft harm;
    private @Nullable Sentence place;

    Denials(FrameMatcher matcher, Parties parties) {
        this.matcher = matcher;
        this.parties = parties;
    }

    /** What the verbs of a sentence deny; {@code told} are its own events in order. */
    List<EventDraft> find(Sentence sentence, List<Clause> clauses, List<EventDraft> told) {
        List<EventDraft> out = new ArrayList<>(1);
        for (Clause clause : clauses) {
            Node verb = clause.verb();
            if (verb != null && isDenial(sentence, verb)) {
                Span own = sentence.token(verb.token()).span();
                told.stream()
                        .filter(d -> d.evidence().start() < own.start())
                        .forEach(d -> told(d, sentence));
                @Nullable EventDraft denied = deny(sentence, verb);
                if (denied != null) {
                    out.add(denied);
                }
            }
        }
        told.forEach(d -> told(d, sentence));
        forget(sentence);
        return out;
    }

    private void told(EventDraft draft, Sentence sentence) {
        last = draft;
        place = sentence;
        harm = Acts.isHarm(draft.frame().type()) ? draft : harm;
    }

    /** Only the sentence before is pointed to. */
    private void forget(Sentence sentence) {
        if (place != sentence) {
            last = null;
        }
    }

    private static boolean isDenial(Sentence sentence, Node verb) {
        return verb.verbKeys().stream().anyMatch(DENIES::contains)
                && (verb.arguments().stream().anyMatch(Denials::pointsBack)
                        || hasThat(sentence, verb));
    }

    private static boolean pointsBack(Argument object) {
        Node noun = object.node();
        boolean charge =
                noun != null && object.isBare() && (isOneOf(noun, CHARGES) || isOneOf(noun, PARTS));
        return charge || object.preposition().equals(Clause.SUFFIX);
    }

    private static boolean isOneOf(Node noun, Set<String> words) {
        return noun.nounKeys().stream().anyMatch(words::contains);
    }

    private static boolean hasThat(Sentence sentence, Node verb) {
        int end = Math.min(sentence.size(), verb.token() + REACH);
        for (int at = verb.token() + 1; at < end; at++) {
            if (sentence.token(at).is(THAT)) {
                return true;
            }
            if (sentence.token(at).isMark("\u060C.:,\u061B")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable EventDraft deny(Sentence sentence, Node verb) {
        List<Participant> denier = participants(parties.first(sentence, verb, SUBJECT, null));
        @Nullable Node object = object(verb);
        @Nullable Node act = object == null ? null : act(sentence, object);
        if (act != null) {
            return charge(sentence, verb, sentence, act, denier);
        }
        if (object != null && isOneOf(object, PARTS)) {
            return harm == null ? null : copy(sentence, verb, harm.frame(), denier, harm.whom());
        }
        return last == null || place == null ? null : answer(sentence, verb, last, place, denier);
    }

    /** What was told last, or what it accused somebody of. */
    private @Nullable EventDraft answer(
            Sentence sentence,
            Node verb,
            EventDraft before,
            Sentence there,
            List<Participant> denier) {
        List<Participant> named = before.who();
        if (before.frame().type() != EventType.ACCUSE) {
            return copy(
                    sentence,
                    verb,
                    before.frame(),
                    named.isEmpty() ? denier : named,
                    before.whom());
        }
        @Nullable Node act = act(there, before.node());
        List<Participant> accused = before.whom().isEmpty() ? denier : before.whom();
        return act == null ? null : charge(sentence, verb, there, act, accused);
    }

    private EventDraft charge(
            Sentence sentence, Node verb, Sentence there, Node act, List<Participant> accused) {
        FrameMatcher.Fit fit = matcher.fits(there, act, List.of()).getFirst();
        List<Participant> whom =
                participants(parties.first(there, act, fit.frame().whom(), fit.with()));
        return copy(sentence, verb, fit.frame(), accused, whom);
    }

    private static List<Participant> participants(List<Party> side) {
        return side.stream().map(p -> p.entity().participant(p.span())).toList();
    }

    private static @Nullable Node object(Node verb) {
        return verb.arguments().stream()
                .filter(a -> a.node() != null && pointsBack(a))
                .map(Argument::node)
                .findFirst()
                .orElse(null);
    }

    /** The act that a charge or an accusation names: اتهام بـ[قتل]، علاقة بـ[الهجوم]. */
    private @Nullable Node act(Sentence sentence, Node accusation) {
        for (Argument argument : accusation.arguments()) {
            Node node = argument.node();
            boolean act =
                    node != null
                            && !argument.preposition().isEmpty()
                            && !matcher.fits(sentence, node, List.of()).isEmpty();
            if (act) {
                return node;
            }
        }
        return null;
    }

    private static EventDraft copy(
            Sentence sentence,
            Node verb,
            Frame frame,
            List<Participant> who,
            List<Participant> whom) {
        return new EventDraft(
                frame,
                verb,
                Status.DENIED,
                who,
                whom,
                null,
                null,
                extent(sentence, verb),
                List.of("frame:" + frame.id() + "@" + frame.row(), "denial"));
    }

    private static Span extent(Sentence sentence, Node verb) {
        Span out = sentence.token(verb.token()).span();
        for (Argument argument : verb.arguments()) {
            out =
                    out.hull(
                            sentence.span(
                                    argument.at(), Math.max(argument.at() + 1, argument.end())));
        }
        return out;
    }
}
