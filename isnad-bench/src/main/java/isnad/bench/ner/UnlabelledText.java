package isnad.bench.ner;

import isnad.lexicon.Lexicon;
import isnad.model.Span;
import isnad.text.Token;
import isnad.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * News without labels: a folder of text files, one article each, a paragraph a line. Lines of
 * markup are passed over, but for a headline's; a line that was there before (by its hash) counts
 * once.
 */
final class UnlabelledText {
    private static final String HEADLINE = "<TITLE>";

    private final Tokenizer tokenizer;
    private final List<Path> files;

    UnlabelledText(Lexicon lexicon, Path folder) throws IOException {
        this.tokenizer = new Tokenizer(lexicon);
        try (Stream<Path> found = Files.walk(folder)) {
            this.files = found.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** Reads the articles in the order of their paths, each as the tokens of its lines. */
    void read(Consumer<List<List<Token>>> reader) throws IOException {
        Set<Integer> seen = new HashSet<>();
        for (Path file : files) {
            List<List<Token>> article = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                String text = text(line);
                if (!text.isBlank() && seen.add(text.hashCode())) {
                    article.add(tokenizer.tokens(text, new Span(0, text.length())));
                }
            }
            reader.accept(article);
        }
    }

    private static String text(String line) {
        if (line.startsWith(HEADLINE)) {
            return line.substring(HEADLINE.length()).replace("</TITLE>", "");
        }
        return line.startsWith("<") ? "" : line;
    }
}
