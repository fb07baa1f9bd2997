package isnad;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Page;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Reading;
import isnad.model.Span;
import isnad.model.TimeExpression;
import isnad.reading.Reader;
import isnad.text.Segmenter;
import isnad.time.TimeFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How many of the annotated time expressions are found with the right value ({@code times.tsv}).
 * Values are compared as the days they cover; the floors lie a little below what was measured last.
 */
class TimeGoldTest {
    private static final Path CORPUS = SourceTree.ofProject().root().resolve("corpus");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
    private static final Pattern PART_OF_DAY = Pattern.compile("T(MO|MI|AF|EV|NI)$");

    /** Seasons, quarters and halves of a year Y. */
    private static final Map<String, String> SEASONS =
            Map.of(
                    "-SP", "Y-03-01/Y-05-31",
                    "-SU", "Y-06-01/Y-08-31",
                    "-FA", "Y-09-01/Y-11-30",
                    "-Q1", "Y-01-01/Y-03-31",
                    "-Q2", "Y-04-01/Y-06-30",
                    "-Q3", "Y-07-01/Y-09-30",
                    "-Q4", "Y-10-01/Y-12-31",
                    "-H1", "Y-01-01/Y-06-30",
                    "-H2", "Y-07-01/Y-12-31");

    private final Reader reader = Reader.create();
    private final Lexicon lexicon = Lexicon.load();
    private final Segmenter segmenter = new Segmenter(lexicon);
    private final TimeFinder finder = new TimeFinder(lexicon);

    /** An annotated expression. */
    private record Gold(int article, Span span, String value) {}

    @Test
    void development_half_has_the_right_values() throws IOException {
        assertThat(right("development half", CORPUS)).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void test_half_has_the_right_values() throws IOException {
        assertThat(right("test half", CORPUS.resolve("test"))).isGreaterThanOrEqualTo(0.86);
    }

    /** The share of the expressions of a half that have the right value. */
    private double right(String name, Path half) throws IOException {
        Map<String, String> dates =
                rows(half.resolve("dates.tsv"))
                        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        Map<String, List<String[]>> pages =
                rows(half.resolve("times.tsv"))
                        .skip(1)
                        .collect(
                                Collectors.groupingBy(
                                        row -> row[0], LinkedHashMap::new, Collectors.toList()));
        int all = 0;
        int found = 0;
        int right = 0;
        for (var page : pages.entrySet()) {
            String text = Files.readString(half.resolve("pages").resolve(page.getKey()));
            List<Gold> golds = page.getValue().stream().map(row -> gold(row, text)).toList();
            for (Reading reading :
                    reader.read(new Page(page.getKey(), text), (p, i) -> date(dates, p, i))) {
                List<TimeExpression> times = times(reading.article());
                for (Gold gold : golds) {
                    if (gold.article() == reading.article().index()) {
                        List<TimeExpression> here =
                                times.stream().filter(t -> t.span().overlaps(gold.span())).toList();
                        found += here.isEmpty() ? 0 : 1;
                        right +=
                                here.stream().anyMatch(t -> isSame(t.value(), gold.value()))
                                        ? 1
                                        : 0;
                    }
                }
            }
            all += golds.size();
        }
        System.out.printf(
                Locale.ROOT,
                "Time expressions, %s: %d, found %.3f, right value %.3f%n",
                name,
                all,
                found / (double) all,
                right / (double) all);
        return right / (double) all;
    }

    private static Stream<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    private static @Nullable String date(Map<String, String> dates, String page, int index) {
        @Nullable String own = dates.get(page + "#" + index);
        return own != null || index > 0 ? own : dates.get(page);
    }

    private static Gold gold(String[] row, String text) {
        int from = -1;
        for (int i = 0; i < Integer.parseInt(row[3]); i++) {
            from = text.indexOf(row[2], from + 1);
        }
        assertThat(from).as(String.join(" ", row)).isNotNegative();
        return new Gold(Integer.parseInt(row[1]), new Span(from, from + row[2].length()), row[4]);
    }

    private List<TimeExpression> times(Article article) {
        List<TimeExpression> out = new ArrayList<>();
        finder.find(segmenter.segment(article), day(article.published())).forEach(out::addAll);
        return out;
    }

    private static @Nullable LocalDate day(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        boolean known =
                published.precision() == Precision.DAY || published.precision() == Precision.MINUTE;
        return known ? LocalDate.parse(published.value().substring(0, 10)) : null;
    }

    private static boolean isSame(String value, String gold) {
        return Stream.of(gold.split("\\|")).anyMatch(one -> days(one).equals(days(value)));
    }

    private static String season(String value) {
        String year = value.substring(0, 4);
        return SEASONS.getOrDefault(value.substring(4), value).replace("Y", year);
    }

    /** The value in days: without the part of the day, a week as its seven days. */
    private static String days(String value) {
        String whole =
                Stream.of(value.split("/", -1))
                        .map(end -> PART_OF_DAY.matcher(end).replaceAll(""))
                        .collect(Collectors.joining("/"));
        Matcher week = WEEK.matcher(whole);
        if (!week.matches()) {
            return SEASONS.containsKey(whole.substring(Math.min(4, whole.length())))
                    ? season(whole)
                    : whole;
        }
        LocalDate monday =
                LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                        .with(DayOfWeek.MONDAY);
        return monday + "/" + monday.plusDays(6);
    }
}
