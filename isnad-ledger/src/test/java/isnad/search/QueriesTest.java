package isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.record.ArticleRecord;
import isnad.search.query.Level;
import isnad.search.query.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The queries of {@code corpus/search}: on disk and one article at a time. */
class QueriesTest {
    private static final Path CORPUS = Path.of("..", "corpus", "search");
    private static final Map<Long, ArticleRecord> ARTICLES = new TreeMap<>();
    private static final Explainer EXPLAINER = new Explainer(Texts.READER);

    @TempDir static Path folder;
    private static Finder finder;

    @BeforeAll
    static void index() throws Exception {
        try (SearchIndex index = SearchIndex.open(folder, Texts.READER);
                Stream<Path> pages = Files.list(CORPUS.resolve("pages"))) {
            for (Path page : pages.sorted().toList()) {
                String name = String.valueOf(page.getFileName());
                long number = Long.parseLong(name.substring(0, 2));
                ArticleRecord record = Texts.read(name, Files.readString(page)).getFirst();
                ARTICLES.put(number, record);
                index.put(record, number, List.of());
            }
            index.commit(ARTICLES.size());
        }
        finder = Finder.open(folder, Texts.READER);
    }

    @AfterAll
    static void close() throws IOException {
        finder.close();
    }

    private static Stream<String[]> rows() throws IOException {
        return Files.readAllLines(CORPUS.resolve("queries.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1));
    }

    private static List<Long> numbers(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_query_finds_what_it_should_and_nothing_else() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1], () -> check(row)));
    }

    private static void check(String... row) throws Exception {
        Level level = Level.valueOf(row[0].toUpperCase(Locale.ROOT));
        SearchQuery query = SearchQuery.parse(row[1], level);
        List<Long> expected = numbers(row[2]);
        assertThat(finder.all(query, Order.ARTICLE))
                .as("in the index")
                .containsExactly(expected.stream().mapToLong(n -> n).toArray());
        assertThat(numbers(row[3])).as("unexpected").noneMatch(expected::contains);
        assertThat(finder.page(query, Order.RANK, 0, 5).total()).isEqualTo(expected.size());
        assertThat(finder.count(query)).isEqualTo(expected.size());
        List<Long> alone = new ArrayList<>();
        for (Map.Entry<Long, ArticleRecord> article : ARTICLES.entrySet()) {
            if (EXPLAINER.article(article.getValue()).matches(query)) {
                alone.add(article.getKey());
            }
        }
        assertThat(alone).as("one by one").isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> the_index_says_of_an_article_why_it_answers_as_the_article_does_itself()
            throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1], () -> why(row)));
    }

    private static void why(String... row) throws Exception {
        SearchQuery query =
                SearchQuery.parse(row[1], Level.valueOf(row[0].toUpperCase(Locale.ROOT)));
        List<Answer> articles = new ArrayList<>();
        List<Explanation> expected = new ArrayList<>();
        ARTICLES.forEach((number, record) -> {
            String text = record.article().text();
            articles.add(new Answer(number, text, record.events().size()));
            expected.add(EXPLAINER.article(record).explain(query));
        });
        assertThat(finder.explain(query, articles)).isEqualTo(expected);
    }

    @Test
    void nothing_is_marked_in_an_article_that_the_index_has_not() throws Exception {
        List<Explanation> found =
                finder.explain(
                        SearchQuery.parse("مصر", Level.WORD),
                        List.of(new Answer(1_000_000, "مصر هنا", 0)));
        assertThat(found.getFirst().marks()).isEmpty();
        assertThat(found.getFirst().snippet().of("مصر هنا")).isEqualTo("مصر هنا");
    }
}
