package isnad.text;

import isnad.lexicon.WordForm.Pos;
import isnad.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One token of the page.
 *
 * @param span where it stands in the page's text
 * @param letters its letters as written, without vowels and tatweel
 * @param folded its folded letters; for a mark, the mark
 * @param kind what it is made of
 * @param bases the word without each possible set of proclitics, the whole word first
 * @param analyses how the vocabulary reads it; empty for an unknown word
 */
public record Token(
        Span span,
        String letters,
        String folded,
        Kind kind,
        List<Base> bases,
        List<Analysis> analyses) {
    /** What a token is made of. */
    public enum Kind {
        ARABIC,
        LATIN,
        NUMBER,
        MARK,
        QUOTE_OPEN,
        QUOTE_CLOSE
    }

    /** A word without some proclitics; {@code ال} behind {@code ل} is written out again. */
    public record Base(String word, Clitics clitics) {}

    /** The same word, elsewhere. */
    Token at(Span place) {
        return new Token(place, letters, folded, kind, bases, analyses);
    }

    /** The same word, read in fewer ways. */
    Token with(List<Base> fewer, List<Analysis> readings) {
        return fewer.size() == bases.size() && readings.size() == analyses.size()
                ? this
                : new Token(span, letters, folded, kind, fewer, readings);
    }

    public boolean isWord() {
        return kind == Kind.ARABIC || kind == Kind.LATIN;
    }

    public boolean isQuote() {
        return kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
    }

    /** Whether this is one of the marks given. */
    public boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(folded);
    }

    /** Whether this token, without any clitic, is this folded word. */
    public boolean is(String word) {
        return folded.equals(word);
    }

    /** Whether a reading is spelled like this token, hamzas and all. */
    public boolean isSpelled(Analysis analysis) {
        String lemma = analysis.form().lemma();
        int conjunction = analysis.clitics().hasConjunction() ? 1 : 0;
        return letters.length() - conjunction == lemma.length() && letters.endsWith(lemma);
    }

    /** The first reading with this part of speech, or null. */
    public @Nullable Analysis as(Pos pos) {
        for (Analysis analysis : analyses) {
            if (analysis.form().pos() == pos) {
                return analysis;
            }
        }
        return null;
    }

    /** The first reading as a finite verb, or null. */
    public @Nullable Analysis asVerb() {
        for (Analysis analysis : analyses) {
            if (analysis.form().pos().isVerb()) {
                return analysis;
            }
        }
        return null;
    }

    /** The first reading as noun, adjective, masdar or participle, or null. */
    public @Nullable Analysis asNominal() {
        for (Analysis analysis : analyses) {
            if (analysis.form().pos().isNominal()) {
                return analysis;
            }
        }
        return null;
    }

    /** The first reading as a word of a closed class, or null. */
    public @Nullable Analysis asClosed() {
        for (Analysis analysis : analyses) {
            if (analysis.form().pos().isClosed()) {
                return analysis;
            }
        }
        return null;
    }

    /** Whether some reading has this folded lemma. */
    public boolean hasLemma(String key) {
        int size = analyses.size();
        for (int i = 0; i < size; i++) {
            if (analyses.get(i).form().key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the vocabulary does not know the word. */
    public boolean isUnknown() {
        return isWord() && analyses.isEmpty();
    }

    /** Whether every reading is of this part of speech. */
    public boolean isOnly(Pos pos) {
        for (Analysis analysis : analyses) {
            if (analysis.form().pos() != pos) {
                return false;
            }
        }
        return !analyses.isEmpty();
    }
}
