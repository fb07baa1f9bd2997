package isnad.story;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.model.Span;
import isnad.text.Analysis;
import isnad.text.Phrases;
import isnad.text.Sentence;
import isnad.text.Token;
import isnad.text.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads text as the terms by which two texts are compared: names in the lexicon by their id, all
 * other words by their stem, numbers by their digits. Thread-safe.
 */
final class TextReader {
    /** Stands before the id of a name, so that no word is taken for one. */
    static final char NAME = '@';

    /** Words shorter than this tell nothing. */
    private static final int SHORTEST = 3;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final Tokenizer tokenizer;
    private final Gazetteer names;

    TextReader(Lexicon lexicon) {
        this.tokenizer = new Tokenizer(lexicon);
        this.names = lexicon.names();
    }

    /** Takes the terms of a text as they come. */
    @FunctionalInterface
    interface Terms {
        /** A term; a name begins with {@link #NAME}. */
        void take(String term);

        /** A name of the lexicon. */
        default void name(String id, Sense sense) {
            take(NAME + id);
        }
    }

    /** Reads one paragraph. */
    void read(String text, int from, int to, Terms terms) {
        List<Token> tokens = tokenizer.tokens(text, new Span(from, to));
        if (!tokens.isEmpty()) {
            walk(new Sentence(new Span(from, to), tokens, 0, true), terms);
        }
    }

    private void walk(Sentence sentence, Terms terms) {
        int at = 0;
        while (at < sentence.size()) {
            Phrases.@Nullable Match name = name(sentence, at);
            if (name != null) {
                give(name, terms);
                at = name.to();
            } else {
                String stem = stem(sentence.token(at++));
                if (stem != null) {
                    terms.take(stem);
                }
            }
        }
    }

    private static void give(Phrases.Match name, Terms terms) {
        for (Sense sense : name.senses()) {
            String id = id(sense);
            if (id != null) {
                terms.name(id, sense);
                return;
            }
        }
    }

    private Phrases.@Nullable Match name(Sentence sentence, int at) {
        if (!sentence.token(at).isWord()) {
            return null;
        }
        for (Phrases.Match match : Phrases.at(names, sentence, at)) {
            if (match.senses().stream().anyMatch(sense -> id(sense) != null)) {
                return match;
            }
        }
        return null;
    }

    private static @Nullable String id(Sense sense) {
        return switch (sense) {
            case Sense.StateName state -> state.state().id();
            case Sense.Metonym state -> state.state().id();
            case Sense.Nisba state -> state.state().id();
            case Sense.PersonName person -> person.person().id();
            case Sense.ShortName person -> person.person().id();
            case Sense.BodyName body -> body.body().id();
            case Sense.PlaceName place -> place.place().id();
            default -> null;
        };
    }

    /** The stem of a word, the digits of a number; null for what tells nothing. */
    private static @Nullable String stem(Token token) {
        return switch (token.kind()) {
            case NUMBER -> number(token.folded());
            case LATIN -> token.folded().length() < SHORTEST ? null : token.folded();
            case ARABIC -> word(token);
            default -> null;
        };
    }

    private static @Nullable String number(String digits) {
        boolean isYear =
                digits.length() == 4
                        && digits.compareTo(String.valueOf(FIRST_YEAR)) >= 0
                        && digits.compareTo(String.valueOf(LAST_YEAR)) <= 0;
        return digits.length() < 2 || isYear ? null : digits;
    }

    private static @Nullable String word(Token token) {
        if (token.analyses().isEmpty()) {
            return Stems.light(token.bases());
        }
        if (token.asClosed() != null) {
            return null;
        }
        Analysis first = token.analyses().getFirst();
        String lemma = first.form().verb();
        return lemma.length() < SHORTEST ? null : Stems.root(Letters.fold(lemma));
    }
}
