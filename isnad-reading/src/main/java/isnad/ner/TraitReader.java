package isnad.ner;

import isnad.lexicon.Letters;
import isnad.lexicon.WordForm;
import isnad.text.Analysis;
import isnad.text.Clitics;
import isnad.text.Token;
import java.util.HashMap;
import java.util.Map;

/** Turns tokens into traits; remembers the words of one article. */
final class TraitReader {
    private static final int PERFECT = 1;
    private static final int IMPERFECT = 2;
    private static final int NOUN = 4;
    private static final int ADJECTIVE = 8;
    private static final int PREPOSITION = 16;
    private static final int CLOSED = 32;
    private static final int ARTICLE = 64;
    private static final int SUFFIX = 128;

    private final Hints hints;
    private final WordClusters clusters;
    private final Map<String, WordTraits> known = new HashMap<>();

    TraitReader(Hints hints) {
        this.hints = hints;
        this.clusters = hints.clusters();
    }

    WordTraits traits(Token token) {
        return known.computeIfAbsent(
                token.letters(), _ -> token.isWord() ? word(token) : mark(token));
    }

    private WordTraits mark(Token token) {
        int id = token.kind() == Token.Kind.NUMBER ? number(token) : token.folded().charAt(0);
        int shape = token.kind() == Token.Kind.NUMBER ? Math.min(token.folded().length(), 5) : 6;
        int cluster = WordClusters.NONE;
        return new WordTraits(
                known.size() + 1, id, id, "", 512, 0, 0, 0, 0, cluster, cluster, -1, -1, shape);
    }

    private static int number(Token token) {
        return 1_000 + Math.min(token.folded().length(), 5);
    }

    private WordTraits word(Token token) {
        String folded = token.folded();
        int part = parts(token);
        String base = base(token);
        int whole = clusters.find(folded);
        int rest = clusters.find(base);
        return new WordTraits(
                known.size() + 1,
                hash(folded),
                hash(base),
                base,
                part,
                token.analyses().isEmpty() ? 0 : 1 + form(token).pos().ordinal(),
                token.analyses().isEmpty() ? 0 : 1 + magnitude(form(token).rank()),
                clitics(folded),
                hints.given(folded) | hints.given(base) << 4,
                clusters.fine(whole),
                clusters.fine(rest),
                clusters.habit(whole),
                clusters.habit(rest),
                (token.kind() == Token.Kind.ARABIC ? 16 : 32) + Math.min(folded.length(), 9));
    }

    private static WordForm form(Token token) {
        return token.analyses().getFirst().form();
    }

    private static int magnitude(int rank) {
        return 32 - Integer.numberOfLeadingZeros(rank >> 5);
    }

    private static int parts(Token token) {
        int bits = 0;
        for (Analysis analysis : token.analyses()) {
            bits |= bits(analysis);
        }
        return bits;
    }

    private static int bits(Analysis analysis) {
        return part(analysis.form().pos())
                | (analysis.clitics().article() ? ARTICLE : 0)
                | (analysis.hasSuffix() ? SUFFIX : 0);
    }

    private static int part(WordForm.Pos pos) {
        return switch (pos) {
            case PERFECT -> PERFECT;
            case IMPERFECT -> IMPERFECT;
            case NOUN, MASDAR -> NOUN;
            case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> ADJECTIVE;
            case PREPOSITION -> PREPOSITION;
            default -> CLOSED;
        };
    }

    /** Without the proclitics of the first reading; of an unknown word, without the likeliest. */
    private String base(Token token) {
        String folded = token.folded();
        if (token.analyses().isEmpty()) {
            return unknownBase(token);
        }
        Clitics clitics = token.analyses().getFirst().clitics();
        int length = Math.min(clitics.length(), folded.length() - 1);
        return folded.substring(length);
    }

    private String unknownBase(Token token) {
        String best = token.folded();
        boolean certain = hints.isName(best);
        for (Token.Base base : token.bases()) {
            if (!certain && base.word().length() > 2 && hints.isName(base.word())) {
                best = base.word();
                certain = true;
            }
        }
        return certain ? best : usual(token);
    }

    /** The longest base that unlabelled text has; the whole word where there is none. */
    private String usual(Token token) {
        for (Token.Base base : token.bases()) {
            if (base.word().length() > 2 && clusters.find(base.word()) != WordClusters.NONE) {
                return base.word();
            }
        }
        return token.folded();
    }

    private static int clitics(String folded) {
        int bits = 0;
        int at = 0;
        if (folded.length() > 3
                && (folded.charAt(0) == Letters.WAW || folded.charAt(0) == Letters.FEH)) {
            bits |= 1;
            at = 1;
        }
        char c = folded.charAt(at);
        if (folded.length() > at + 2
                && (c == Letters.BEH || c == Letters.LAM || c == Letters.KAF)) {
            bits |= 2;
            at++;
        }
        if (folded.startsWith("\u0627\u0644", at) || at > 0 && folded.startsWith("\u0644", at)) {
            bits |= 4;
        }
        return bits;
    }

    private static int hash(String word) {
        return FeatureList.hash(word, 0, word.length());
    }
}
