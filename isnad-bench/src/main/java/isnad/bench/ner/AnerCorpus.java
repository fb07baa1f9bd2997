package isnad.bench.ner;

import isnad.lexicon.Lexicon;
import isnad.model.Span;
import isnad.ner.Tag;
import isnad.text.NameKind;
import isnad.text.Sentence;
import isnad.text.Token;
import isnad.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a corpus in the format of the CoNLL shared task (a word and its tag a line, sentences
 * parted by empty lines), and cuts its words anew as Isnad does.
 */
final class AnerCorpus {
    /** The corpus has no borders of articles: so many sentences are read as one. */
    static final int ARTICLE = 25;

    private final Tokenizer tokenizer;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> tags = new ArrayList<>();
    private final List<TaggedSentence> sentences = new ArrayList<>();

    private AnerCorpus(Lexicon lexicon) {
        this.tokenizer = new Tokenizer(lexicon);
    }

    static List<TaggedSentence> read(Lexicon lexicon, Path file) throws IOException {
        var corpus = new AnerCorpus(lexicon);
        Files.readAllLines(file).forEach(line -> corpus.line(line.strip()));
        corpus.line("");
        return corpus.sentences;
    }

    private void line(String line) {
        int space = line.lastIndexOf(' ');
        if (space > 0) {
            words.add(line.substring(0, space));
            tags.add(tag(line.substring(space + 1)));
        } else if (line.isEmpty() && !words.isEmpty()) {
            sentences.add(sentence());
            words.clear();
            tags.clear();
        }
    }

    private static int tag(String written) {
        if (written.equals("O")) {
            return Tag.OUTSIDE;
        }
        NameKind kind =
                switch (written.substring(2)) {
                    case "PERS" -> NameKind.PERSON;
                    case "LOC" -> NameKind.PLACE;
                    case "ORG" -> NameKind.ORGANISATION;
                    default -> NameKind.OTHER;
                };
        return written.startsWith("B") ? Tag.first(kind) : Tag.further(kind);
    }

    private TaggedSentence sentence() {
        String text = String.join(" ", words);
        List<Token> tokens = tokenizer.tokens(text, new Span(0, text.length()));
        int[] own = new int[tokens.size()];
        int[] starts = new int[words.size()];
        int at = 0;
        int token = 0;
        for (int w = 0; w < starts.length; w++) {
            int end = at + words.get(w).length();
            starts[w] = token < own.length && tokens.get(token).span().start() < end ? token : -1;
            for (int first = token;
                    token < own.length && tokens.get(token).span().start() < end;
                    token++) {
                own[token] = token == first ? tags.get(w) : further(tags.get(w));
            }
            at = end + 1;
        }
        int[] gold = tags.stream().mapToInt(Integer::intValue).toArray();
        var span = new Span(0, text.length());
        return new TaggedSentence(new Sentence(span, tokens, 0, true), own, starts, gold);
    }

    private static int further(int tag) {
        return tag == Tag.OUTSIDE ? tag : Tag.further(Tag.kind(tag));
    }
}
