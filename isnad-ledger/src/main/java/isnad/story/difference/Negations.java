package isnad.story.difference;

import isnad.lexicon.WordForm;
import isnad.text.Sentence;
import isnad.text.Token;
import isnad.text.Tokenizer;

/** Sees whether a telling says of its act in so many words that it was not. */
final class Negations {
    /** Units before the words of an act in which its denial stands. */
    private static final int BEFORE = 160;

    private static final String ENDS = ".!\u061F\n";

    private final Tokenizer tokenizer;
    private final Forms denials = Forms.of("denials.tsv");

    Negations(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    boolean saysNo(Told told) {
        if (hasNegation(told.prose().words())) {
            return true;
        }
        String text = told.telling().article().text();
        int at = text.indexOf(told.evidence().text());
        Prose before = at <= 0 ? null : Prose.of(tokenizer, before(text, at), 0);
        return before != null
                && (denials.in(before.words()) || isNegation(before.word(before.size() - 1)));
    }

    private static String before(String text, int at) {
        int from = at;
        while (from > 0 && at - from < BEFORE && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at);
    }

    private static boolean hasNegation(Sentence words) {
        return words.tokens().stream().anyMatch(Negations::isNegation);
    }

    static boolean isNegation(Token word) {
        return word.analyses().stream().anyMatch(a -> a.form().pos() == WordForm.Pos.NEGATION);
    }
}
