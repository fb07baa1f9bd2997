package isnad.ask;

import isnad.export.Column;
import isnad.export.Table;
import isnad.model.When;
import isnad.record.ArticleLine;
import isnad.story.Story;
import isnad.story.Telling;
import isnad.story.difference.Difference;
import isnad.story.difference.Difference.Reading;
import isnad.story.difference.Difference.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A difference, with the story in which it was found.
 *
 * @param story whose articles differ; a line of it may be told by articles of others too
 */
public record Differing(Difference difference, Story story) {
    /** Differences as a table; outlets, pages and headlines stand in the order of the articles. */
    public static final Table<Differing, Differing> TABLE =
            new Table<>("difference", List::of, columns());

    /** All of a story. */
    public static List<Differing> all(List<Difference> differences, Story story) {
        return differences.stream().map(one -> new Differing(one, story)).toList();
    }

    private static List<Column<Differing>> columns() {
        List<Column<Differing>> all = new ArrayList<>();
        all.add(new Column.Text<>("sort", row -> AnswerTables.small(row.difference().kind())));
        all.add(new Column.Whole<>("story", row -> row.story().id()));
        all.add(new Column.Whole<>("line", Differing::line));
        all.addAll(side("one", Difference::one));
        all.addAll(side("other", Difference::other));
        return all;
    }

    private static List<Column<Differing>> side(
            String name, Function<Difference, Reading> reading) {
        return List.of(
                new Column.Text<>(name, row -> reading.apply(row.difference()).words()),
                new Column.Text<>(name + "_day", row -> row.day(reading.apply(row.difference()))),
                new Column.Texts<>(name + "_articles", row -> row.of(reading, ArticleLine::id)),
                new Column.Texts<>(name + "_outlets", row -> row.of(reading, Differing::outlet)),
                new Column.Texts<>(name + "_pages", row -> row.of(reading, ArticleLine::page)),
                new Column.Texts<>(
                        name + "_headlines", row -> row.of(reading, ArticleLine::headline)),
                new Column.Texts<>(name + "_sentences", row -> row.sentences(reading)));
    }

    private @Nullable Long line() {
        return difference.line() == 0 ? null : difference.line();
    }

    /** The day that a reading means, where days differ: two may say «yesterday». */
    private @Nullable String day(Reading reading) {
        Telling telling = reading.tellers().getFirst().telling();
        When when = telling == null ? null : telling.event().when();
        boolean dated = difference.kind() == Difference.Kind.DATE;
        return dated && when != null ? when.value() : null;
    }

    /** Of each article that has a reading; each article once. */
    private List<String> of(
            Function<Difference, Reading> reading, Function<ArticleLine, String> text) {
        return reading.apply(difference).tellers().stream()
                .flatMap(this::article)
                .distinct()
                .map(text)
                .toList();
    }

    private Stream<ArticleLine> article(Teller teller) {
        Telling telling = teller.telling();
        return telling != null
                ? Stream.of(telling.article())
                : story.articles().stream().filter(one -> one.id().equals(teller.article()));
    }

    private List<String> sentences(Function<Difference, Reading> reading) {
        return reading.apply(difference).tellers().stream()
                .map(Teller::sentence)
                .distinct()
                .toList();
    }

    /** Empty where it is not known, so that outlets stand beside their articles. */
    private static String outlet(ArticleLine article) {
        return article.outlet() == null ? "" : article.outlet().name();
    }
}
