package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import isnad.lexicon.Letters;
import isnad.model.Article;
import isnad.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The articles of pages that lie outside the project, where they are at hand. */
class SeedPagesTest {
    private static final Path SHARED = Path.of("../../shared");

    @TestFactory
    Stream<DynamicTest> every_article_is_parted_and_cleaned_as_the_gold_says() throws IOException {
        Path gold = SHARED.resolve("gold/seeds.jsonl");
        assumeTrue(Files.exists(gold), "no seeds here");
        List<String> rows =
                Files.readAllLines(gold).stream()
                        .filter(line -> line.contains("\"kind\": \"article\""))
                        .toList();
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(field(row, "doc"), () -> check(row, rows)));
    }

    private static void check(String row, List<String> rows) throws IOException {
        String doc = field(row, "doc");
        String text = Files.readString(SHARED.resolve("seeds").resolve(doc));
        List<Article> articles = Pages.READER.read(new Page(doc, text));
        assertThat(articles)
                .hasSize((int) rows.stream().filter(r -> field(r, "doc").equals(doc)).count());
        int index =
                Integer.parseInt(row.substring(row.indexOf("\"article\": ") + 11).split(",", 2)[0]);
        Article article = articles.get(index);
        String body = Letters.fold(article.text());
        assertThat(Letters.fold(article.headlineText()))
                .contains(Letters.fold(field(row, "headline")));
        assertThat(body)
                .contains(Letters.fold(field(row, "first")), Letters.fold(field(row, "last")));
        dropped(row).forEach(drop -> assertThat(body).doesNotContain(Letters.fold(drop)));
        String day = field(row, "published");
        // A day without a time was inferred for the gold; the pages do not tell it.
        assertThat(Pages.published(article)).isEqualTo(day.contains("T") ? day : "none");
    }

    private static List<String> dropped(String row) {
        List<String> out = new ArrayList<>();
        int at = row.indexOf("\"dropped\": [") + 12;
        while (row.charAt(at) == '"') {
            String value = string(row, at);
            out.add(value.replace("\\\"", "\""));
            at += value.length() + 2;
            at += row.startsWith(", ", at) ? 2 : 0;
        }
        return out;
    }

    private static String field(String row, String name) {
        int at = row.indexOf("\"" + name + "\": ") + name.length() + 4;
        return string(row, at).replace("\\\"", "\"");
    }

    /** The JSON string that begins at a quotation mark, its escapes as they stand. */
    private static String string(String row, int quote) {
        int at = quote + 1;
        while (row.charAt(at) != '"') {
            at += row.charAt(at) == '\\' ? 2 : 1;
        }
        return row.substring(quote + 1, at);
    }
}
