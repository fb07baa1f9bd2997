package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.story.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTest {
    private static final FeedHead HEAD =
            new FeedHead("كل", Namespace.LOCAL, "all", null, Instant.EPOCH, Locale.ENGLISH);

    /** Every export of lines, with how a reader counts what stands in it. */
    static Stream<Arguments> exports() {
        return Stream.of(
                of(new LineJson(_ -> 1), TallyTest::lineBreaks),
                of(Csv.of(Tables.LINES), text -> lineBreaks(text) - 1),
                of(Csv.of(Tables.TELLINGS), text -> (lineBreaks(text) - 1) / 2),
                of(new EventTable(), text -> lineBreaks(text) - 1),
                of(new LineFeed(HEAD), text -> count(text, "<entry>")),
                of(new HtmlChronology("كل", Locale.ENGLISH), text -> count(text, "</article>")),
                of(new MarkdownChronology("كل", Locale.ENGLISH), text -> count(text, "\n- ")),
                of(new JsonLd(Namespace.LOCAL), text -> count(text, "isnad:Line\"]")),
                of(new ActorGraph(), text -> count(text, "<node ") - 1));
    }

    private static Arguments of(Export<Line> export, ToLongFunction<String> read) {
        return Arguments.of(export, read);
    }

    private static long lineBreaks(String text) {
        return count(text, "\n");
    }

    private static long count(String text, String of) {
        return (text.length() - text.replace(of, "").length()) / of.length();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void the_count_is_what_was_given_and_what_can_be_read(
            Export<Line> export, ToLongFunction<String> read) throws IOException {
        List<Line> lines =
                Stream.iterate(1, id -> id + 1).limit(57).map(id -> distinct(id)).toList();
        var out = new ByteArrayOutputStream();
        Tally tally = export.write(lines.iterator(), out);
        assertThat(tally.values()).isEqualTo(57);
        assertThat(read.applyAsLong(out.toString(StandardCharsets.UTF_8))).isEqualTo(57);
    }

    /** A line whose first party no other line has. */
    private static Line distinct(int id) {
        Line line = Samples.line(id, "سالم " + id, Samples.WORDS);
        var event = line.first().event();
        var who = List.of(Samples.person("p" + id, "سالم " + id, "minister", "وزير", "ZMR"));
        var told = Samples.event(who, event.whom(), Samples.WORDS, "outlet-a", 0.9);
        var telling = line.first();
        var other = line.tellings().getFirst();
        return new Line(
                id,
                line.type(),
                line.status(),
                line.days(),
                List.of(other, new isnad.story.Telling(telling.id(), telling.article(), told, 0)));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void a_hundred_thousand_lines_pass_through_and_none_is_kept(
            Export<Line> export, ToLongFunction<String> read) throws IOException {
        var heap = new Heap(Samples.brief(100_000));
        Tally tally = export.write(heap, OutputStream.nullOutputStream());
        assertThat(tally.values()).isEqualTo(100_000);
        assertThat(heap.growth()).isLessThan(30L << 20);
    }

    @Test
    void parquet_keeps_no_more_than_a_row_group() throws IOException {
        var heap = new Heap(Samples.many(100_000));
        Tally tally = new Parquet<>(Tables.TELLINGS).write(heap, OutputStream.nullOutputStream());
        assertThat(tally).isEqualTo(new Tally(100_000, 200_000));
        assertThat(heap.growth()).isLessThan(60L << 20);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void long_hostile_text_in_every_field_passes_through(
            Export<Line> export, ToLongFunction<String> read) throws IOException {
        Line line = Samples.hostile(1, "ع\u202E<]]>=\n\uD83D".repeat(30_000));
        var out = new ByteArrayOutputStream();
        assertThat(export.write(List.of(line).iterator(), out).values()).isEqualTo(1);
        assertThat(out.size()).isGreaterThan(1 << 20);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void what_fails_below_fails_above(Export<Line> export, ToLongFunction<String> read) {
        assertThatThrownBy(() -> export.write(Samples.many(100), new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("no space left");
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int unit) throws IOException {
            throw new IOException("no space left");
        }
    }
}
