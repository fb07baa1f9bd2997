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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the frames whose head a node is and whose required complement it has. */
final class FrameMatcher {
    private static final int DEPTH = 3;
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
            node.verbKeys().stream()
                    .flatMap(k -> lexicon.verbFrames(k).stream())
                    .distinct()
                    .forEach(f -> addWith(sentence, node, clauses, f, 1, out));
        } else {
            nouns(sentence, node, clauses, out);
        }
        out.sort((a, b) -> b.specific() - a.specific());
        return out;
    }

    private void nouns(Sentence sentence, Node node, List<Clause> clauses, List<Fit> out) {
        node.nounKeys().forEach(key -> headed(sentence, node, clauses, key, out));
        if (out.isEmpty()) {
            headed(sentence, node, clauses, bare(sentence.token(node.token()), node), out);
        }
        if (out.isEmpty() && node.analysis().form().pos() == Pos.MASDAR) {
            node.verbKeys().stream()
                    .flatMap(k -> lexicon.verbFrames(k).stream())
                    .distinct()
                    .forEach(f -> addWith(sentence, node, clauses, f, 0, out));
        }
    }

    private static String bare(Token token, Node node) {
        String word =
                token.folded()
                        .substring(
                                Math.min(
                                        node.analysis().clitics().length(),
                                        token.folded().length()));
        return word;
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
            boolean known = out.stream().anyMatch(f -> f.frame() == frame);
            if (words > 0 && !known) {
                addWith(sentence, node, clauses, frame, words, out);
            }
        }
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
        return word.startsWith("\u0627\u0644") ? word.substring(2) : word;
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
        return suffixed ? 5 : 3;
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
        if (verb.arguments().stream().noneMatch(a -> a.preposition().equals(Clause.SUFFIX))) {
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
        return null;
    }

    private static @Nullable Argument direct(Sentence sentence, Node node, Frame.With with) {
        for (Argument argument : node.arguments()) {
            boolean place = argument.preposition().equals(with.preposition());
            if (place
                    && (with.words().isEmpty()
                            || heads(sentence, argument, with.words().getFirst(), DEPTH))) {
                return argument;
            }
        }
        if (node.isVerb() && with.preposition().isEmpty()) {
            for (Argument argument : node.clause().before()) {
                if (!with.words().isEmpty()
                        && heads(sentence, argument, with.words().getFirst(), DEPTH)) {
                    return argument;
                }
            }
        }
        return null;
    }

    /** Whether an argument's head, or a noun in its genitive, is a word. */
    private static boolean heads(Sentence sentence, Argument argument, String word, int depth) {
        Node node = argument.node();
        if (node == null) {
            Mention mention = argument.mentions().getFirst();
            return sentence.token(mention.from()).bases().stream()
                            .anyMatch(b -> isForm(b.word(), word))
                    || sentence.token(mention.from()).hasLemma(word);
        }
        Token token = sentence.token(node.token());
        if (node.nounKeys().contains(word)
                || token.hasLemma(word)
                || token.bases().stream().anyMatch(b -> isForm(b.word(), word))) {
            return true;
        }
        return depth > 0
                && node.arguments().stream()
                        .anyMatch(a ->
                                a.isGenitive()
                                        && a.node() != null
                                        && heads(sentence, a, word, depth - 1));
    }

    private static boolean isForm(String base, String word) {
        return base.equals(word) || bareOf(base).equals(word);
    }
}
