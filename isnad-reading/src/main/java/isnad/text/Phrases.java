package isnad.text;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;

/** Walks a gazetteer over the tokens of a sentence. */
public final class Phrases {
    private Phrases() {}

    /**
     * A name found.
     *
     * @param from first token
     * @param to the token after the last
     * @param clitics what stands before its first word
     * @param senses what it may mean, never empty
     */
    public record Match(int from, int to, Clitics clitics, List<Sense> senses) {}

    /**
     * All names that begin at a token, the longest first; at equal length the one with fewer
     * proclitics. Full stops, hyphens and plus signs inside a name are passed over.
     */
    public static List<Match> at(Gazetteer gazetteer, Sentence sentence, int from) {
        return sentence.found().at(gazetteer, from, () -> look(gazetteer, sentence, from));
    }

    private static List<Match> look(Gazetteer gazetteer, Sentence sentence, int from) {
        List<Match> out = new ArrayList<>(2);
        for (Token.Base base : sentence.token(from).bases()) {
            walk(gazetteer, sentence, from, base, out);
        }
        if (out.size() > 1) {
            out.sort((a, b) ->
                    a.to() != b.to()
                            ? b.to() - a.to()
                            : a.clitics().length() - b.clitics().length());
        }
        return out.isEmpty() ? List.of() : out;
    }

    private static void walk(
            Gazetteer gazetteer, Sentence sentence, int from, Token.Base base, List<Match> out) {
        int node = gazetteer.next(Gazetteer.ROOT, gazetteer.word(base.word()));
        int at = from + 1;
        while (node != Gazetteer.NONE) {
            List<Sense> senses = gazetteer.senses(node);
            if (!senses.isEmpty()) {
                out.add(new Match(from, at, base.clitics(), senses));
            }
            int next = skipJoiners(sentence, at);
            if (next >= sentence.size()
                    || sentence.token(next).bases().isEmpty() && !isNumber(sentence, next)) {
                return;
            }
            node = gazetteer.next(node, gazetteer.word(sentence.token(next).folded()));
            at = next + 1;
        }
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return sentence.token(at).kind() == Token.Kind.NUMBER;
    }

    private static int skipJoiners(Sentence sentence, int at) {
        int next = at;
        while (next < sentence.size()
                && next < at + 2
                && sentence.token(next).isMark(".-+\u2013/")) {
            next++;
        }
        return next;
    }
}
