package isnad.ask;

import isnad.export.Column;
import isnad.export.Table;
import isnad.ledger.Meeting;
import isnad.store.SourceTable.SourceRow;
import isnad.story.Days;
import isnad.story.standing.Standing.Statement;
import java.util.List;
import java.util.Locale;
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
}
