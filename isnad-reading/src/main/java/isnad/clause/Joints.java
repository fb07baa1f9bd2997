package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.clause.Position.Last;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Pos;
import isnad.text.Analysis;
import isnad.text.Mention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one clause ends and the next begins: lets verbs, participles, conjunctions and opening
 * words take up the clause that is open, join one above it or open a new one.
 */
final class Joints {
    /** يذكر، يشار، يقال، يعتقد، يتوقع، يرجح، يستبعد: passives that name no speaker. */
    private static final Set<String> IMPERSONAL =
            Set.of(
                    "\u064A\u0630\u0643\u0631",
                    "\u064A\u0634\u0627\u0631",
                    "\u064A\u0642\u0627\u0644",
                    "\u064A\u0639\u062A\u0642\u062F",
                    "\u064A\u062A\u0648\u0642\u0639",
                    "\u064A\u0631\u062C\u062D",
                    "\u064A\u0633\u062A\u0628\u0639\u062F");

    /** بينما، فيما: they set a new statement beside the one before. */
    private static final Set<String> BESIDES =
            Set.of("\u0628\u064A\u0646\u0645\u0627", "\u0641\u064A\u0645\u0627");

    private static final Set<String> BUT =
            Set.of(
                    "\u0644\u0643\u0646",
                    "\u0628\u0644",
                    "\u062B\u0645",
                    "\u0628\u064A\u062F",
                    "\u0625\u0630");

    /** بعد أن، قبل أن: nobody says what follows. */
    private static final Set<String> TIMING =
            Set.of(
                    "\u0628\u0639\u062F",
                    "\u0642\u0628\u0644",
                    "\u0645\u0646\u0630",
                    "\u0628\u0645\u062C\u0631\u062F",
                    "\u0631\u063A\u0645",
                    "\u0641\u0648\u0631");

    /** كما. */
    private static final String ALSO = "\u0643\u0645\u0627";

    /** إن stands behind verbs of saying only. */
    static final String IN = "\u0625\u0646";

    private final ClauseStack stack;
    private final Position position;

    Joints(ClauseStack stack, Position position) {
        this.stack = stack;
        this.position = position;
    }

    void verb(int at, Analysis analysis) {
        Clause clause = clauseFor(at, analysis);
        Node node = new Node(at, stack.token(at), analysis, clause, clause.governor(), "", false);
        clause.takeVerb(node);
        clause.transitive(stack.isTransitive(node));
        clause.harm(stack.isHarm(node));
        clause.impersonal(
                IMPERSONAL.contains(
                        stack.token(at)
                                .folded()
                                .substring(analysis.clitics().hasConjunction() ? 1 : 0)));
        clause.particles().addAll(position.takeParticles());
        goOn(clause, node);
        if (analysis.hasSuffix() && Pronouns.isThird(analysis.suffix())) {
            node.arguments()
                    .add(
                            new Argument(
                                    Clause.SUFFIX,
                                    at,
                                    false,
                                    Pronouns.mention(at, analysis.suffix())));
        }
        position.predicate();
    }

    /** نشر الجيش كتيبة، [كما] نزع سلاح جنود: what another act follows is no comparison. */
    private void goOn(Clause clause, Node verb) {
        Clause before = clause.parent();
        boolean also = clause.link() == Link.ADVERBIAL && clause.opener().equals(ALSO);
        if (also && before != null && before.verb() != null && !stack.tells(verb)) {
            clause.joined(before);
        }
    }

    private Clause clauseFor(int at, Analysis analysis) {
        Clause current = stack.current();
        boolean joined = position.joins(analysis.clitics());
        if (current.isBut()
                && current.verb() == null
                && current.link() == Link.CONTENT
                && stack.levelFor(analysis, true) != current) {
            Clause clause = stack.join(stack.levelFor(analysis, true), at);
            clause.before().addAll(current.before());
            return clause;
        }
        if (joined && isNominalWish(current, analysis) && position.dropsAuxiliary()) {
            return stack.join(java.util.Objects.requireNonNull(current.parent()), at);
        }
        if (current.verb() == null && !(joined && current.link() == Link.RELATIVE)) {
            return current;
        }
        if (joined) {
            return stack.join(stack.levelFor(analysis, position.afterComma()), at);
        }
        @Nullable Clause waiting = stack.waiting();
        if (waiting != null && current.link() != Link.CONTENT) {
            stack.back(waiting);
            return waiting;
        }
        if (position.afterComma()) {
            Clause level = stack.levelFor(analysis, true);
            return stack.join(level, at);
        }
        Argument about = position.latest();
        boolean unnamed =
                position.isAfter(Last.MENTION)
                        && about != null
                        && !about.mentions().isEmpty()
                        && isUnnamed(about.mentions().getLast());
        Node noun = position.noun();
        boolean relative =
                unnamed || position.isAfter(Last.NOUN) && noun != null && !noun.isDefinite();
        Node head = unnamed ? null : noun;
        Clause clause =
                stack.open(relative ? Link.RELATIVE : Link.COMPLEMENT, at, "", current.verb());
        clause.antecedent(
                relative && head != null ? new Argument("", head.token(), false, head) : about);
        return clause;
    }

    /** رفض أن تكون بلاده حارسا [وطالب]: the perfect goes on with the verb above. */
    private static boolean isNominalWish(Clause current, Analysis analysis) {
        return current.verb() == null
                && current.link() == Link.CONTENT
                && current.parent() != null
                && !current.before().isEmpty()
                && analysis.form().pos() == Pos.PERFECT;
    }

    private static boolean isUnnamed(Mention mention) {
        return mention.kind() == Mention.Kind.SOURCE || mention.kind() == Mention.Kind.CROWD;
    }

    /** قائلا، معتبرا: the subject of the clause that it carries on speaks. */
    void participle(int at, Analysis analysis) {
        Clause level = stack.current();
        while (level.parent() != null && level.link() != Link.QUOTE && level.link() != Link.MAIN) {
            level = level.parent();
        }
        Clause clause = stack.join(level, at);
        clause.takeVerb(
                new Node(at, stack.token(at), analysis, clause, clause.governor(), "", false));
        position.predicate();
    }

    void content(int at, String word, boolean joined, boolean pronoun) {
        @Nullable Argument charged = charged(word);
        boolean said = stack.token(at).letters().contains(IN);
        Clause telling = said ? stack.saying() : stack.telling(position.afterComma());
        if (telling != stack.current() && !joined && !position.isJoined()) {
            stack.back(telling);
            position.noun(null);
        }
        Clause current = stack.current();
        @Nullable Clause beside = joined || position.isJoined() ? stack.content() : null;
        Clause clause;
        if (beside != null) {
            clause = stack.join(beside, at);
        } else {
            clause = stack.open(Link.CONTENT, at, word, governor(current));
        }
        clause.pronounSubject(pronoun);
        clause.charged(charged);
        clause.circumstance(at > 0 && TIMING.contains(stack.token(at - 1).folded()));
        position.opener();
    }

    /** على إيران [أن توقف]: whose duty it is. */
    private @Nullable Argument charged(String word) {
        Argument latest = position.latest();
        return latest != null
                        && word.equals("\u0627\u0646")
                        && position.isAfter(Last.MENTION)
                        && latest.preposition().equals("\u0639\u0644\u064A")
                ? latest
                : null;
    }

    /** What أن completes: the noun right before it, or else the verb. */
    private @Nullable Node governor(Clause current) {
        Node noun = position.noun();
        boolean under = position.isAfter(Last.PREPOSITION) && current.verb() == null;
        boolean completed =
                noun != null && (under || position.isAfter(Last.NOUN) && !stack.isTeller(noun));
        return completed || current.verb() == null ? noun : current.verb();
    }

    /** A question that completes the verb before it. */
    void ask(int at) {
        stack.open(Link.CONTENT, at, stack.token(at).folded(), stack.current().verb());
        position.opener();
    }

    void relative(int at, String word) {
        Argument about = agreeing(position.latest(), word);
        Node head = position.noun();
        Clause clause = stack.open(Link.RELATIVE, at, word, null);
        clause.antecedent(
                about == null && head != null
                        ? new Argument("", head.token(), false, head)
                        : about);
        position.opener();
    }

    /** الاتفاق … في [فيينا] والذي: a town is feminine, so that an earlier noun is meant. */
    private @Nullable Argument agreeing(@Nullable Argument about, String word) {
        boolean clash =
                about != null
                        && word.equals("\u0627\u0644\u0630\u064A")
                        && !about.mentions().isEmpty()
                        && isFeminine(about.mentions().getLast());
        List<Node> nouns = stack.current().nouns();
        for (int i = nouns.size() - 1; clash && i >= 0; i--) {
            Node noun = nouns.get(i);
            if (noun.isDefinite() && noun.analysis().form().gender() == Gender.MASCULINE) {
                return Argument.of(noun);
            }
        }
        return about;
    }

    private static boolean isFeminine(Mention mention) {
        return switch (mention.kind()) {
            case STATE, PLACE -> mention.gender() != Gender.MASCULINE;
            default -> false;
        };
    }

    void subordinate(int at, String word) {
        if (BESIDES.contains(word)) {
            stack.backToMain();
        }
        Clause level = stack.current();
        if (position.afterComma() && level.link() == Link.RELATIVE && level.parent() != null) {
            stack.back(level.parent());
        }
        stack.open(Link.ADVERBIAL, at, word, stack.current().verb());
        position.opener();
    }

    void conjunction(int at, String word) {
        boolean but = BUT.contains(word) || word.startsWith("\u0644\u0643\u0646");
        boolean begun = stack.current().verb() != null || !stack.current().nouns().isEmpty();
        if (but && begun) {
            Clause level = stack.current();
            Clause clause = stack.join(level, at);
            clause.pronounSubject(word.length() > 3);
            clause.but(true);
            position.opener();
            return;
        }
        position.join();
    }
}
