package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.lexicon.Cue;
import isnad.lexicon.Frame;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Pos;
import isnad.model.EventType;
import isnad.model.Status;
import isnad.text.Phrases;
import isnad.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether an act happened: from the form of its verb, the particles before it, and the cues
 * that it stands under, from the inside out.
 */
final class StatusReader {
    private static final String COMMA = "\u060C,";
    private static final String ON = "\u0639\u0644\u064A";
    private static final String QAD = "\u0642\u062F";
    private static final Set<String> NOT =
            Set.of(
                    "\u0644\u0645",
                    "\u0644\u0646",
                    "\u0644\u0627",
                    "\u0644\u0645\u0627",
                    "\u0644\u064A\u0633",
                    "\u0644\u064A\u0633\u062A",
                    "\u0645\u0627");

    /** ما زال، لا يزال. */
    private static final Set<String> STILL =
            Set.of(
                    "\u0632\u0627\u0644",
                    "\u0632\u0627\u0644\u062A",
                    "\u0632\u0627\u0644\u0627",
                    "\u0632\u0627\u0644\u0648\u0627",
                    "\u064A\u0632\u0627\u0644",
                    "\u062A\u0632\u0627\u0644",
                    "\u064A\u0632\u0627\u0644\u0648\u0646",
                    "\u064A\u0632\u0644",
                    "\u062A\u0632\u0644");

    private static final Set<String> WILL = Set.of("\u0633\u0648\u0641", "\u0633");
    private static final Set<String> MAYBE =
            Set.of("\u0631\u0628\u0645\u0627", "\u0644\u0639\u0644", "\u0639\u0633\u064A");
    private static final Set<String> IF =
            Set.of("\u0627\u0630\u0627", "\u0644\u0648", "\u0627\u0630\u0627\u0645\u0627");
    private static final Set<String> UNTIL =
            Set.of("\u062D\u062A\u064A", "\u0643\u064A", "\u0644\u0643\u064A");

    private static final Set<String> BEFORE =
            Set.of("\u0642\u0628\u0644", "\u0628\u0639\u062F", "\u0645\u0646\u0630");

    /** A phrase governs an act that begins this many tokens behind it. */
    private static final int REACH = 4;

    /** A status with the row that gave it, or null for the verb's own form. */
    record Found(Status status, @Nullable String row) {}

    private final Lexicon lexicon;

    StatusReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Found read(Sentence sentence, Node node, Frame frame, Control.@Nullable Governor governor) {
        boolean own = node.clause().verb() == node;
        if (own && isBefore(sentence, node.clause())) {
            return new Found(Status.OCCURRED, "clause.before");
        }
        Node tensed = own ? node : governor == null ? null : governor.verb();
        Found found = new Found(tensed == null ? noun(node) : form(tensed, frame), null);
        if (governor != null
                && governor.light() != null
                && governor.light().status() != null
                && !isAside(node)) {
            found = under(found, governor.light().status(), governor.light().row());
        }
        if (frame.status() != null) {
            found = new Found(frame.status(), frame.row());
        }
        if (found.status() != Status.NEGATED
                && node.clause().times().stream().anyMatch(t -> t.direction() > 0 && t.isDated())
                && !isPast(tensed)) {
            found = under(found, Status.PLANNED, "time.future");
        }
        found = phrases(sentence, node, own ? found : described(node, found));
        boolean given = governor != null && governor.verb().clause().link() == Clause.Link.RELATIVE;
        return given ? found : climb(sentence, node, found);
    }

    /** ألغى لقاء بعد [مقتل] جندي: what the verb does is not done to it. */
    private static boolean isAside(Node node) {
        for (Node n = node; n != null && !n.isVerb(); n = n.parent()) {
            if (Acts.isAside(n)) {
                return true;
            }
        }
        return false;
    }

    /** اللقاء [المرتقب]، محادثات [جارية]. */
    private Found described(Node noun, Found found) {
        for (String adjective : noun.adjectives()) {
            Cue.@Nullable StatusCue cue = lexicon.statusAdjective(adjective);
            if (cue != null) {
                return under(found, cue.status(), cue.row());
            }
        }
        return found;
    }

    /** Whether a clause's verb is denied: لم، لن، لا. */
    static boolean isNegated(Clause clause) {
        return clause.particles().stream().anyMatch(NOT::contains);
    }

    private static boolean isPast(@Nullable Node tensed) {
        return tensed != null && tensed.analysis().form().pos() == Pos.PERFECT;
    }

    /** A masdar tells nothing of time by itself. */
    private static Status noun(Node node) {
        return Status.OCCURRED;
    }

    /** Tense and particles of a verb. */
    private Status form(Node verb, Frame frame) {
        List<String> particles = verb.clause().particles();
        if (particles.stream().anyMatch(STILL::contains)) {
            return Status.ONGOING;
        }
        if (isNegated(verb.clause())) {
            return Status.NEGATED;
        }
        boolean imperfect = verb.analysis().form().pos() == Pos.IMPERFECT;
        if (imperfect && followsFuture(verb.clause())) {
            return Status.PLANNED;
        }
        if (verb.analysis().clitics().future() || particles.stream().anyMatch(WILL::contains)) {
            return particles.stream().anyMatch(MAYBE::contains) ? Status.POSSIBLE : Status.PLANNED;
        }
        if (imperfect && particles.contains(QAD) || particles.stream().anyMatch(MAYBE::contains)) {
            return Status.POSSIBLE;
        }
        return !imperfect
                        || isSpeechAct(frame.type())
                        || particles.stream().anyMatch(p -> p.startsWith("\u0643\u0627\u0646"))
                ? Status.OCCURRED
                : Status.ONGOING;
    }

    /** قبل أن تقطع، بعد أن: told as having come to pass, where what it is measured by has. */
    private static boolean isBefore(Sentence sentence, Clause clause) {
        boolean that =
                clause.link() == Clause.Link.CONTENT
                        && clause.joined() == null
                        && clause.from() > 0;
        Clause parent = clause.parent();
        Node above = parent == null ? null : parent.verb();
        return that
                && BEFORE.contains(sentence.token(clause.from() - 1).folded())
                && (above == null || above.analysis().form().pos() == Pos.PERFECT);
    }

    /** سيزور القاهرة ويلتقي الرئيس: the future goes on through و. */
    private static boolean followsFuture(Clause clause) {
        Clause first = clause.joined();
        return first != null && first.verb() != null && isFuture(first, first.verb());
    }

    private static boolean isFuture(Clause clause, Node verb) {
        return verb.analysis().clitics().future()
                || clause.particles().stream().anyMatch(WILL::contains);
    }

    /** Saying it is the act, so that the present tense tells of one that took place. */
    private static boolean isSpeechAct(EventType type) {
        return switch (type) {
            case REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT -> true;
            default -> false;
        };
    }

    /** Phrases right before the act: من المقرر أن، خطة لـ، عدم. */
    private Found phrases(Sentence sentence, Node node, Found found) {
        int start = node.clause().link() == Clause.Link.CONTENT ? 0 : node.clause().from();
        int from = Math.max(start, Math.min(node.token() - REACH, head(node)) - 3);
        Found now = found;
        for (int at = from; at < node.token(); at++) {
            Cue.@Nullable StatusCue cue = phrase(sentence, at, node.token(), head(node));
            if (cue != null) {
                now = under(now, cue.status(), cue.row());
            }
        }
        return now;
    }

    /** من المقرر [عقد] جولة ثالثة من المحادثات: the noun of which the act is a part. */
    private static int head(Node node) {
        Node top = node;
        for (Node up = node.parent(); up != null && !up.isVerb(); up = up.parent()) {
            top = up;
        }
        return top.token();
    }

    private Cue.@Nullable StatusCue phrase(Sentence sentence, int at, int before, int head) {
        if (sentence.token(at).bases().isEmpty()) {
            return null;
        }
        for (Phrases.Match match : Phrases.at(lexicon.phrases(), sentence, at)) {
            boolean near =
                    match.to() <= before && before - match.to() < REACH || match.to() == head;
            if (near
                    && match.senses().getFirst() instanceof Sense.CueName(Cue.StatusCue cue)
                    && isPhrase(cue, match)) {
                return cue;
            }
        }
        return null;
    }

    /** Particles are read with their verb. */
    private static boolean isPhrase(Cue.StatusCue cue, Phrases.Match match) {
        return cue.kind().equals("phrase") || match.to() - match.from() > 1;
    }

    /** من المقرر أن: a phrase that ends with the word that opens a clause. */
    private Found opening(Sentence sentence, Clause clause, Found found) {
        for (int at = Math.max(0, clause.from() - 3); at <= clause.from(); at++) {
            if (sentence.token(at).bases().isEmpty()) {
                continue;
            }
            for (Phrases.Match match : Phrases.at(lexicon.phrases(), sentence, at)) {
                boolean ends = match.to() == clause.from() + 1 || match.to() == clause.from();
                if (ends
                        && match.senses().getFirst() instanceof Sense.CueName(Cue.StatusCue cue)
                        && isPhrase(cue, match)) {
                    return under(found, cue.status(), cue.row());
                }
            }
        }
        return found;
    }

    /** وقعا اتفاقا على أن [تبدأ] المفاوضات: what is agreed is to come; شدد على أن is said. */
    private boolean isTerm(Sentence sentence, Clause clause) {
        Node verb = clause.verb();
        Node governor = clause.governor();
        return verb != null
                && verb.analysis().form().pos() == Pos.IMPERFECT
                && clause.before().isEmpty()
                && clause.from() > 0
                && sentence.token(clause.from() - 1).is(ON)
                && (governor == null
                        || governor.verbKeys().stream()
                                .allMatch(k -> lexicon.reportingVerb(k) == null));
    }

    private Found climb(Sentence sentence, Node node, Found start) {
        Found found = start;
        Node at = node;
        for (Clause clause = node.clause(); clause != null; clause = clause.parent()) {
            for (Node up = at.parent(); up != null && up.clause() == clause; up = up.parent()) {
                if (Acts.isAside(at)) {
                    if (isPast(clause.verb()) || !NounRoles.ALONG.contains(at.preposition())) {
                        return found;
                    }
                    found = during(up, found);
                }
                boolean object =
                        up == clause.verb()
                                && at.preposition().isEmpty()
                                && at != node.clause().verb();
                found =
                        object
                                        && statusWord(up.verbKeys(), "") == null
                                        && isNegated(clause)
                                        && clause.subjectArgument() != null
                                ? under(found, Status.NEGATED, "clause.negated-object")
                                : cue(up, at, found);
                at = up;
            }
            if (clause.link() == Clause.Link.ADVERBIAL && IF.contains(clause.opener())) {
                found = under(found, Status.POSSIBLE, "clause.if");
            } else if (clause.link() == Clause.Link.ADVERBIAL && UNTIL.contains(clause.opener())) {
                found = under(found, Status.PLANNED, "clause.purpose");
            }
            if (clause.charged() != null) {
                found = under(found, Status.POSSIBLE, "clause.duty");
            }
            if (clause.link() == Clause.Link.CONTENT && clause.joined() == null) {
                found = opening(sentence, clause, found);
                found =
                        isTerm(sentence, clause)
                                ? under(found, Status.PLANNED, "clause.term")
                                : found;
            }
            if (isClosed(clause)) {
                return found;
            }
            if (clause.link() == Clause.Link.ADVERBIAL) {
                at = above(clause, at);
            }
            Node governor = clause.governor();
            boolean bound =
                    clause.link() == Clause.Link.CONTENT || clause.link() == Clause.Link.COMPLEMENT;
            if (bound && governor != null) {
                found = isApart(sentence, clause) ? found : cue(governor, at, found);
                at = governor;
            }
        }
        return found;
    }

    /** رفض التعليق بينما [دعت] روسيا: beside the verb above, not under it. */
    private static Node above(Clause clause, Node at) {
        Clause parent = clause.parent();
        Node verb = parent == null ? null : parent.verb();
        return verb == null ? at : verb;
    }

    /** نفت أن تكون قد علمت، [ويعقد] المجلس جلسة: somebody else's act, told behind a comma. */
    private static boolean isApart(Sentence sentence, Clause clause) {
        Node verb = clause.verb();
        Argument subject = clause.subjectArgument();
        return clause.joined() != null
                && verb != null
                && subject != null
                && subject.at() > verb.token()
                && verb.token() > 0
                && sentence.token(verb.token() - 1).isMark(COMMA);
    }

    /** سيوقع خلال [زيارة]: what goes along with a future act is to come too. */
    private static Found during(Node verb, Found found) {
        return verb.isVerb() && isFuture(verb.clause(), verb)
                ? under(found, Status.PLANNED, "clause.future")
                : found;
    }

    /** Whether what stands outside says nothing of the status within: التي وقعها، قمة عقدها. */
    private static boolean isClosed(Clause clause) {
        return clause.link() == Clause.Link.RELATIVE
                && (!clause.opener().isEmpty() || isPast(clause.verb()));
    }

    private Found cue(Node governor, Node governed, Found found) {
        boolean known =
                governor.clause().verb() == governor
                        || governor.analysis().form().pos() == Pos.MASDAR;
        Cue.@Nullable StatusCue cue =
                known ? statusWord(governor.verbKeys(), governed.preposition()) : null;
        if (cue == null) {
            return found;
        }
        boolean negated = governor.clause().verb() == governor && isNegated(governor.clause());
        if (!negated) {
            return under(found, cue.status(), cue.row());
        }
        if (cue.reversible()) {
            return new Found(Status.POSSIBLE, cue.row());
        }
        return cue.status() == Status.PLANNED || cue.status() == Status.POSSIBLE
                ? under(found, Status.NEGATED, cue.row())
                : found;
    }

    private Cue.@Nullable StatusCue statusWord(List<String> keys, String preposition) {
        for (String key : keys) {
            Cue.@Nullable StatusCue cue = lexicon.statusWord(key + " " + preposition);
            if (cue != null || (cue = lexicon.statusWord(key)) != null) {
                return cue;
            }
        }
        return null;
    }

    /** An inner status seen from an outer cue. */
    private static Found under(Found inner, Status outer, String row) {
        return switch (outer) {
            case OCCURRED -> inner;
            case ONGOING ->
                    inner.status() == Status.OCCURRED ? new Found(Status.ONGOING, row) : inner;
            case PLANNED ->
                    inner.status() == Status.OCCURRED || inner.status() == Status.ONGOING
                            ? new Found(outer, row)
                            : inner;
            case POSSIBLE -> inner.status() == Status.NEGATED ? inner : new Found(outer, row);
            case NEGATED, DENIED -> new Found(outer, row);
        };
    }
}
