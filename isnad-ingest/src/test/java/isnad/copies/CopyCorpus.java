package isnad.copies;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The texts of corpus/copies with what is known of them, and the pairs that are related. */
record CopyCorpus(List<ArticleText> articles, Map<String, String> pairs) {

    static CopyCorpus read() throws IOException {
        Path folder = root().resolve("corpus/copies");
        List<ArticleText> articles = new ArrayList<>();
        for (String[] row : rows(folder.resolve("articles.tsv"))) {
            String text = Files.readString(folder.resolve("texts").resolve(row[0]));
            articles.add(
                    new ArticleText(
                            row[0], text, cell(row, 1), cell(row, 2), day(row), cell(row, 4)));
        }
        Map<String, String> pairs = new TreeMap<>();
        for (String[] row : rows(folder.resolve("pairs.tsv"))) {
            pairs.put(row[0] + " " + row[1], row[2]);
        }
        return new CopyCorpus(articles, pairs);
    }

    ArticleText named(String beginning) {
        return articles.stream()
                .filter(article -> article.name().contains(beginning))
                .findFirst()
                .orElseThrow();
    }

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("corpus"))) {
            here = requireNonNull(here.getParent(), "not started inside the project");
        }
        return here;
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static @Nullable String cell(String[] row, int column) {
        return row[column].isEmpty() ? null : row[column];
    }

    private static @Nullable LocalDate day(String[] row) {
        return row[3].isEmpty() ? null : LocalDate.parse(row[3]);
    }
}
