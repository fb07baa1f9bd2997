package isnad.ask;

import isnad.export.Column;
import isnad.export.Table;
import isnad.ledger.Meeting;
import isnad.model.When;
import isnad.store.SourceTable.SourceRow;
import isnad.story.Days;
import isnad.story.Telling;
import isnad.story.difference.Difference;
import isnad.story.difference.Difference.Reading;
import isnad.story.difference.Difference.Teller;
import isnad.story.standing.Standing.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of answers that are no export. */
public final class AnswerTables {
    public static final Table<SourceRow, SourceRow> SOURCES =
            table(
                    "source",
                    List.of(
                            new Column.Text<>("name", SourceRow::name),
                            new Column.Text<>("sort", row -> small(row.kind())),
                            new Column.Whole<>("origin", SourceRow::origin),
                            new Column.Whole<>("carrier", SourceRow::carrier)));

    public static final Table<Meeting, Meeting> MEETINGS =
            table(
                    "relation",
                    List.of(
                            new Column.Text<>("one", pair -> pair.one().key()),
                            new Column.Text<>("one_name", pair -> pair.one().name()),
                            new Column.Text<>("other", pair -> pair.other().key()),
                            new Column.Text<>("other_name", pair -> pair.other().name()),
                            new Column.Whole<>("lines", Meeting::lines)));

    public static final Table<Statement, Statement> STATEMENTS =
            table(
                    "statement",
                    List.of(
                            new Column.Text<>("topic", row -> small(row.topic())),
                            new Column.Text<>("about", Statement::key),
                            new Column.Text<>("condition", row -> small(row.condition())),
                            new Column.Text<>("by", Statement::by),
                            new Column.Text<>("since", row -> iso(row.since())),
                            new Column.Text<>("latest", row -> iso(row.latest())),
                            new Column.Texts<>("lines", AnswerTables::lines),
                            new Column.Whole<>("told", row -> (long) row.told()),
                            new Column.Text<>("words", Statement::words)));

    public static final Table<Difference, Difference> DIFFERENCES =
            table(
                    "difference",
                    List.of(
                            new Column.Text<>("sort", row -> small(row.kind())),
                            new Column.Whole<>("line", AnswerTables::line),
                            new Column.Text<>("one", row -> row.one().words()),
                            new Column.Text<>("one_day", row -> day(row, row.one())),
                            new Column.Texts<>(
                                    "one_articles", of(Difference::one, Teller::article)),
                            new Column.Texts<>(
                                    "one_sentences", of(Difference::one, Teller::sentence)),
                            new Column.Text<>("other", row -> row.other().words()),
                            new Column.Text<>("other_day", row -> day(row, row.other())),
                            new Column.Texts<>(
                                    "other_articles", of(Difference::other, Teller::article)),
                            new Column.Texts<>(
                                    "other_sentences", of(Difference::other, Teller::sentence))));

    private AnswerTables() {}

    private static <T> Table<T, T> table(String name, List<Column<T>> columns) {
        return new Table<>(name, List::of, columns);
    }

    public static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String iso(@Nullable Days days) {
        return days == null ? null : days.iso();
    }

    private static List<String> lines(Statement statement) {
        return statement.lines().stream().map(String::valueOf).toList();
    }

    /** The day that a reading means, where days differ: two may say «yesterday». */
    private static @Nullable String day(Difference difference, Reading reading) {
        Telling telling = reading.tellers().getFirst().telling();
        When when = telling == null ? null : telling.event().when();
        boolean dated = difference.kind() == Difference.Kind.DATE;
        return dated && when != null ? when.value() : null;
    }

    private static @Nullable Long line(Difference difference) {
        return difference.line() == 0 ? null : difference.line();
    }

    private static Function<Difference, List<String>> of(
            Function<Difference, Reading> reading, Function<Teller, String> text) {
        return difference ->
                reading.apply(difference).tellers().stream().map(text).distinct().toList();
    }
}
