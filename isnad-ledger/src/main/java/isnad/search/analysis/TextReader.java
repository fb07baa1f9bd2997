package isnad.search.analysis;

import isnad.lexicon.Lexicon;
import isnad.model.Span;
import isnad.record.ArticleRecord;
import isnad.text.Token;
import isnad.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads texts for search. Keep one: it remembers the words that it has met. */
public final class TextReader {
    private static final int LETTERS_A_TOKEN = 5;

    private final Tokenizer tokenizer;
    private final Forms forms;
    private final NameFinder finder;
    private final OwnNames ownNames;
    private final NameTrie english;
    private final Lexicon lexicon;

    public TextReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokenizer = new Tokenizer(lexicon);
        this.english = EnglishNames.load();
        var senses = new Senses(lexicon.names());
        this.forms = new Forms(lexicon, english, senses);
        this.finder = new NameFinder(lexicon, english, senses);
        this.ownNames = new OwnNames(this);
    }

    /** The words of an article's text and whom they name. */
    public Passage article(ArticleRecord record) {
        Passage passage = words(record.article().text());
        Set<String> known = OwnNames.known(record);
        finder.find(passage, known, ownNames.of(record));
        return passage;
    }

    /** The words of a text, nobody named. */
    Passage words(String text) {
        var draft = new Draft(text.length());
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            draft.line(text, new Span(from, to));
            from = to + 1;
        }
        return draft.passage(text);
    }

    /** The words of a name without clitics, folded. */
    public List<String> wordsOf(String name) {
        return words(name).keys();
    }

    Lexicon lexicon() {
        return lexicon;
    }

    NameTrie english() {
        return english;
    }

    NameFinder finder() {
        return finder;
    }

    /** A passage that grows line by line. */
    private final class Draft {
        private final List<Token> tokens;
        private final List<@Nullable Form> read;
        private int[] positions;
        private int position = -1;

        Draft(int length) {
            int usual = length / LETTERS_A_TOKEN + LETTERS_A_TOKEN;
            tokens = new ArrayList<>(usual);
            read = new ArrayList<>(usual);
            positions = new int[usual];
        }

        void line(String text, Span span) {
            for (Token token : tokenizer.tokens(text, span)) {
                boolean word = token.isWord() || token.kind() == Token.Kind.NUMBER;
                add(token, word ? forms.of(token) : null);
            }
            position += position < 0 ? 0 : Passage.LINE_GAP;
        }

        private void add(Token token, @Nullable Form form) {
            if (tokens.size() == positions.length) {
                positions = Arrays.copyOf(positions, 2 * positions.length);
            }
            positions[tokens.size()] = form == null ? position : ++position;
            tokens.add(token);
            read.add(form);
        }

        Passage passage(String text) {
            return new Passage(text, tokens, read, positions);
        }
    }
}
