package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm.Pos;
import isnad.text.Mention;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the frames whose head a node is and whose required complement it has. */
final class FrameMatcher {
    private static final int DEPTH = 3;
    private static final String OF = "\u0645\u0646";
    private static final String ARTICLE = "\u0627\u0644";
    private static final char ALEF = '\u0627';

    /** The words of a complement stand this close to each other. */
    private static final int GAP = 4;

    private static final Set<String> OPENERS =
            Set.of("\u0627\u0646", "\u0628\u0627\u0646", "\u0627\u0630\u0627");

    /**
     * A frame that fits.
     *
     * @param with the complement that it asked for, or null where it asks for none
     * @param specific how much of the text it explains; the highest wins
     */
    record Fit(Frame frame, @Nullable Argument with, int specific) {}

    private final Lexicon lexicon;

    FrameMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The frames that fit a node, the most specific first. */
    List<Fit> fits(Sentence sentence, Node node, List<Clause> clauses) {
        List<Fit> out = new ArrayList<>(2);
        if (node.clause().verb() == node) {
            verbs(sentence, node, clauses, 1, out);
        } else {
            nouns(sentence, node, clauses, out);
        }
        if (out.size() > 1) {
            out.sort(FrameMatcher::compare);
        }
        return out;
    }

    /** The more specific first; of other types, the one whose complement stands nearer. */
    private static int compare(Fit a, Fit b) {
        int specific = b.specific() - a.specific();
        Argument one = a.with();
        Argument other = b.with();
        if (specific != 0 || a.frame().type() == b.frame().type() || one == null || other == null) {
            return specific;
        }
        return one.at() - other.at();
    }

    private void verbs(
            Sentence sentence, Node node, List<Clause> clauses, int words, List<Fit> out) {
        for (Frame frame : frames(node.verbKeys())) {
            addWith(sentence, node, clauses, frame, words, out);
        }
    }

    private Collection<Frame> frames(List<String> keys) {
        if (keys.size() == 1) {
            return lexicon.verbFrames(keys.getFirst());
        }
        Collection<Frame> out = new LinkedHashSet<>();
        for (String key : keys) {
            out.addAll(lexicon.verbFrames(key));
        }
        return out;
    }

    private void nouns(Sentence sentence, Node node, List<Clause> clauses, List<Fit> out) {
        for (String key : node.nounKeys()) {
            headed(sentence, node, clauses, key, out);
        }
        if (out.isEmpty()) {
            headed(sentence, node, clauses, bare(sentence.token(node.token()), node), out);
        }
        if (out.isEmpty() && node.analysis().form().pos() == Pos.MASDAR) {
            verbs(sentence, node, clauses, 0, out);
        }
    }

    /** The word without what is written together with it: [مشاورات]ه. */
    private static String bare(Token token, Node node) {
        String word = token.folded();
        int end = word.length() - node.analysis().suffix().length();
        return word.substring(Math.min(node.analysis().clitics().length(), end), end);
    }

    private void headed(
            Sentence sentence, Node node, List<Clause> clauses, String key, List<Fit> out) {
        for (Frame frame : lexicon.nounFrames(key)) {
            int words = 0;
            for (List<String> head : frame.heads()) {
                if (head.getFirst().equals(key) && goesOn(node, head)) {
                    words = Math.max(words, head.size());
                }
            }
            if (words > 0 && !isKnown(frame, out)) {
                addWith(sentence, node, clauses, frame, words, out);
            }
        }
    }

    private static boolean isKnown(Frame frame, List<Fit> fits) {
        for (Fit fit : fits) {
            if (fit.frame() == frame) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other words of a head follow as adjectives or genitive. */
    private static boolean goesOn(Node node, List<String> head) {
        for (int i = 1; i < head.size(); i++) {
            String word = head.get(i);
            boolean adjective = node.adjectives().stream().anyMatch(a -> isSameWord(a, word));
            if (!adjective
                    && node.arguments().stream()
                            .noneMatch(g ->
                                    g.node() != null
                                            && g.node().nounKeys().contains(bareOf(word)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameWord(String adjective, String word) {
        String bare = bareOf(adjective);
        return bare.equals(word)
                || word.length() > 3 && word.startsWith(bare) && word.length() - bare.length() == 1;
    }

    private static String bareOf(String word) {
        return word.startsWith(ARTICLE) ? word.substring(2) : word;
    }

    private void addWith(
            Sentence sentence,
            Node node,
            List<Clause> clauses,
            Frame frame,
            int words,
            List<Fit> out) {
        if (frame.with().isEmpty()) {
            out.add(new Fit(frame, null, words * 2));
            return;
        }
        for (Frame.With with : frame.with()) {
            @Nullable Argument found = find(sentence, node, with, clauses);
            if (found != null || isOpened(node, with, clauses)) {
                out.add(new Fit(frame, found, words * 2 + weight(with, found)));
                return;
            }
        }
    }

    /**
     * A complement written with its own suffix (سفيرها) says more than a lemma, a lemma more than
     * any noun.
     */
    private static int weight(Frame.With with, @Nullable Argument found) {
        if (with.words().isEmpty()) {
            return 1;
        }
        Node noun = found == null ? null : found.node();
        boolean suffixed =
                noun != null
                        && noun.analysis().hasSuffix()
                        && !noun.nounKeys().contains(with.words().getFirst());
        int more = 2 * (with.words().size() - 1);
        return (suffixed ? 5 : 3) + more;
    }

    /** حذر من أن، هدد إذا: the complement is a clause. */
    private static boolean isOpened(Node node, Frame.With with, List<Clause> clauses) {
        if (with.words().isEmpty() && !with.preposition().isEmpty()) {
            String opener = with.preposition() + "\u0645\u0627";
            return clauses.stream()
                    .anyMatch(c -> c.parent() == node.clause() && c.opener().equals(opener));
        }
        if (with.words().isEmpty() || !OPENERS.contains(with.words().getLast())) {
            return false;
        }
        String opener = with.words().getLast();
        return clauses.stream()
                .anyMatch(c ->
                        c.governor() == node
                                && (c.opener().startsWith(opener)
                                        || c.opener().startsWith("\u0628" + opener)));
    }

    private static @Nullable Argument find(
            Sentence sentence, Node node, Frame.With with, List<Clause> clauses) {
        @Nullable Argument found = direct(sentence, node, with);
        if (found == null && node.isVerb() && !with.words().isEmpty()) {
            found =
                    with.preposition().isEmpty()
                            ? resumed(sentence, node, with, clauses)
                            : below(sentence, node, with, DEPTH);
        }
        return found;
    }

    /** An argument that a noun in between has taken: قلل خلال زيارة للمعبر [من شأن] التقرير. */
    private static @Nullable Argument below(
            Sentence sentence, Node node, Frame.With with, int depth) {
        for (Argument argument : node.arguments()) {
            Node child = argument.node();
            @Nullable Argument found = child == null ? null : direct(sentence, child, with);
            if (found == null && child != null && depth > 0) {
                found = below(sentence, child, with, depth - 1);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** العلاقات … قطعتها: a pronoun stands for the complement. */
    private static @Nullable Argument resumed(
            Sentence sentence, Node verb, Frame.With with, List<Clause> clauses) {
        if (with.words().size() != 1 || !hasSuffix(verb)) {
            return null;
        }
        for (Clause clause : clauses) {
            for (Node noun : clause.nouns()) {
                if (noun.token() < verb.token()
                        && noun.nounKeys().contains(with.words().getFirst())) {
                    return Argument.of(noun);
                }
            }
        }
        return Named.before(verb, clauses, a -> heads(sentence, a, with.words(), 0));
    }

    private static boolean hasSuffix(Node verb) {
        for (Argument argument : verb.arguments()) {
            if (argument.preposition().equals(Clause.SUFFIX)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Argument direct(Sentence sentence, Node node, Frame.With with) {
        if (with.preposition().equals(Frame.With.SUBJECT)) {
            return subject(sentence, node, with);
        }
        if (with.preposition().indexOf(' ') > 0) {
            return beside(node, with.preposition());
        }
        String under = with.preposition().equals(Frame.With.ADVERB) ? "" : with.preposition();
        for (Argument argument : node.arguments()) {
            boolean place =
                    argument.preposition().equals(under)
                            && !(with.isObject() && argument == node.clause().subjectArgument());
            if (place
                    && (with.words().isEmpty() || heads(sentence, argument, with.words(), DEPTH))) {
                return argument;
            }
        }
        if (node.isVerb() && with.preposition().isEmpty()) {
            for (Argument argument : node.clause().before()) {
                if (!with.words().isEmpty() && heads(sentence, argument, with.words(), DEPTH)) {
                    return argument;
                }
            }
        }
        return null;
    }

    /** وقف [إلى جانب] قبرص: a preposition with the noun that makes another of it. */
    private static @Nullable Argument beside(Node node, String preposition) {
        int space = preposition.indexOf(' ');
        String first = preposition.substring(0, space);
        String noun = preposition.substring(space + 1);
        return node.arguments().stream().filter(a -> is(a, first, noun)).findFirst().orElse(null);
    }

    private static boolean is(Argument argument, String preposition, String noun) {
        Node node = argument.node();
        return node != null
                && argument.preposition().equals(preposition)
                && node.nounKeys().contains(noun);
    }

    /** The subject where a word heads it, or what it counts: الآلاف من [المتظاهرين]. */
    private static @Nullable Argument subject(Sentence sentence, Node verb, Frame.With with) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        List<String> words = with.words();
        if (subject == null || heads(sentence, subject, words, DEPTH)) {
            return subject;
        }
        Node noun = subject.node();
        List<Argument> beside = noun == null ? verb.arguments() : noun.arguments();
        boolean counted =
                beside.stream()
                        .anyMatch(a ->
                                a.preposition().equals(OF) && heads(sentence, a, words, DEPTH));
        return counted ? subject : null;
    }

    /** Whether an argument's head, or a noun in its genitive, is a word, and others follow it. */
    private static boolean heads(
            Sentence sentence, Argument argument, List<String> words, int depth) {
        Node node = argument.node();
        if (node == null) {
            Mention mention = argument.mentions().getFirst();
            int at = mention.from();
            boolean last =
                    mention.kind() == Mention.Kind.CROWD
                            && isWord(sentence.token(mention.to() - 1), words.getFirst());
            return last
                    || isWord(sentence.token(at), words.getFirst()) && follow(sentence, at, words);
        }
        boolean own =
                node.nounKeys().contains(words.getFirst())
                        || isWord(sentence.token(node.token()), words.getFirst());
        if (own && follow(sentence, node.token(), words)) {
            return true;
        }
        return depth > 0 && headsGenitive(sentence, node, words, depth - 1);
    }

    private static boolean headsGenitive(
            Sentence sentence, Node node, List<String> words, int depth) {
        for (Argument argument : node.arguments()) {
            boolean part =
                    argument.isGenitive()
                            || argument.preposition().equals(OF) && Measures.isMeasure(node);
            if (part && argument.node() != null && heads(sentence, argument, words, depth)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words behind the first stand right behind it: صاروخا باليستيا. */
    private static boolean follow(Sentence sentence, int at, List<String> words) {
        int next = at + 1;
        for (String word : words.subList(1, words.size())) {
            int end = Math.min(sentence.size(), next + GAP);
            while (next < end && !isWord(sentence.token(next), word)) {
                next++;
            }
            if (next++ >= end) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(Token token, String word) {
        if (token.hasLemma(word) || token.is(word)) {
            return true;
        }
        for (Token.Base base : token.bases()) {
            if (isForm(base.word(), word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form is the word, with or without article, or with a written tanwin (شروطا). */
    private static boolean isForm(String base, String word) {
        int more = base.length() - word.length();
        boolean tanwin = more == 1 && base.charAt(base.length() - 1) == ALEF;
        return (more == 0 || more == 2 && base.startsWith(ARTICLE)) && base.endsWith(word)
                || tanwin && base.startsWith(word);
    }
}
