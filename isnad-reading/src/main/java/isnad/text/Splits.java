package isnad.text;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm.Pos;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how a word is most probably cut: the cheapest of its readings, of the names that it may
 * be, and of the ways to cut an unknown word.
 */
public final class Splits {
    private static final List<String> PRONOUNS =
            List.of("\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645");

    private final Lexicon lexicon;
    private final SplitCosts costs;

    public Splits(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.costs = new SplitCosts(lexicon);
    }

    /** The likeliest split of an Arabic word. */
    public Split at(Sentence sentence, int at) {
        return choose(sentence, at).split(lexicon, sentence.token(at).folded().length());
    }

    /** The sentence with those readings of each word only that are cut like the likeliest. */
    Sentence settle(Sentence sentence) {
        List<Token> out = sentence.tokens();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            Token settled = isCutOneWay(token) ? token : settle(sentence, i);
            if (settled != token) {
                out = out == sentence.tokens() ? new ArrayList<>(out) : out;
                out.set(i, settled);
            }
        }
        return out == sentence.tokens() ? sentence : sentence.with(out);
    }

    private static boolean isCutOneWay(Token token) {
        List<Analysis> all = token.analyses();
        for (int i = 1; i < all.size(); i++) {
            Analysis a = all.get(i);
            if (!a.suffix().equals(all.getFirst().suffix())
                    || !a.clitics().equals(all.getFirst().clitics())) {
                return false;
            }
        }
        return token.bases().size() < 2;
    }

    private Token settle(Sentence sentence, int at) {
        Token token = sentence.token(at);
        Choice choice = choose(sentence, at);
        List<Analysis> readings = token.analyses().stream().filter(choice::agrees).toList();
        List<Token.Base> bases =
                token.bases().stream().filter(b -> choice.agrees(b.clitics())).toList();
        if (bases.size() < token.bases().size()) {
            sentence.found().forget(at);
        }
        return token.with(bases, readings.isEmpty() ? token.analyses() : readings);
    }

    private Choice choose(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean governed = isGoverned(sentence, at);
        var choice = new Choice();
        for (Analysis analysis : token.analyses()) {
            choice.offer(costs.reading(token, analysis, governed), analysis);
        }
        offerNames(sentence, at, governed, choice);
        if (choice.best() >= SplitCosts.UNKNOWN) {
            token.bases().forEach(base -> offerUnknown(token, base, choice));
        }
        return choice;
    }

    private void offerNames(Sentence sentence, int at, boolean governed, Choice choice) {
        Token token = sentence.token(at);
        for (Token.Base base : token.bases()) {
            int name = costs.name(base);
            if (name < SplitCosts.NEVER) {
                choice.offer(
                        name + costs.clitics(base.clitics(), governed), withArticle(token, base));
            }
        }
        for (Phrases.Match match : Phrases.at(lexicon.names(), sentence, at)) {
            if (match.to() > at + 1) {
                int cost = SplitCosts.LONG_NAME + costs.clitics(match.clitics(), governed);
                choice.offer(cost, withArticle(token, match.clitics()));
            }
        }
    }

    private void offerUnknown(Token token, Token.Base base, Choice choice) {
        Clitics clitics = withArticle(token, base);
        int cost = costs.unknown(clitics);
        choice.offer(cost, clitics);
        int pronoun = clitics.article() ? 0 : pronoun(token, base);
        if (pronoun > 0) {
            choice.offer(cost - 50, clitics, null, pronoun);
        }
    }

    private static int pronoun(Token token, Token.Base base) {
        for (String pronoun : PRONOUNS) {
            if (base.word().endsWith(pronoun) && base.word().length() > pronoun.length() + 2) {
                return pronoun.length();
            }
        }
        String letters = token.letters();
        boolean own = letters.charAt(letters.length() - 1) == Letters.HEH;
        return own && base.word().length() > 3 ? 1 : 0;
    }

    private static Clitics withArticle(Token token, Token.Base base) {
        return Morphology.startsWithArticle(base, token.letters())
                ? base.clitics().withArticle(2)
                : base.clitics();
    }

    private static Clitics withArticle(Token token, Clitics clitics) {
        for (Token.Base base : token.bases()) {
            if (base.clitics().equals(clitics) && withArticle(token, base).article()) {
                return withArticle(token, base);
            }
        }
        return clitics;
    }

    /** Whether a preposition that takes a noun stands before: not له، وفقا or إضافة. */
    private boolean isGoverned(Sentence sentence, int at) {
        @Nullable Analysis before = at == 0 ? null : sentence.token(at - 1).as(Pos.PREPOSITION);
        if (before == null || !lexicon.vocabulary().parts(before.form().key()).isEmpty()) {
            return false;
        }
        String form = before.form().key();
        char last = form.charAt(form.length() - 1);
        return last != Letters.ALEF && last != Letters.HEH;
    }
}
