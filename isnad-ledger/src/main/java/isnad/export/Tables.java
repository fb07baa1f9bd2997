package isnad.export;

import isnad.model.Event;
import isnad.model.Participant;
import isnad.record.ArticleLine;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.Story;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The tables of a ledger. What each column holds is in {@code docs/export.md}. */
public final class Tables {
    /** Lines, a row each; the words are those of {@link Line#first}. */
    public static final Table<Line, Line> LINES = Table.of("line", lineColumns());

    /** Tellings, a row each, with the line that they tell. */
    public static final Table<Line, Told> TELLINGS =
            new Table<>("telling", Told::of, TellingColumns.all());

    /** Stories, a row each. */
    public static final Table<Story, Story> STORIES = Table.of("story", storyColumns());

    /** Persons, states, bodies and groups, a row each. */
    public static final Table<Entity, Entity> ENTITIES = Table.of("entity", entityColumns());

    private Tables() {}

    private static List<Column<Line>> lineColumns() {
        return List.of(
                new Column.Whole<>("line", Line::id),
                new Column.Text<>("type", line -> line.type().name()),
                new Column.Text<>("mode", line -> event(line).mode()),
                new Column.Text<>("status", line -> Words.of(line.status())),
                Column.Day.first("from", Line::days),
                Column.Day.last("to", Line::days),
                new Column.Texts<>("who", line -> names(event(line).who())),
                new Column.Texts<>("who_id", line -> ids(event(line).who())),
                new Column.Texts<>("who_state", line -> states(event(line).who())),
                new Column.Texts<>("whom", line -> names(event(line).whom())),
                new Column.Texts<>("whom_id", line -> ids(event(line).whom())),
                new Column.Texts<>("whom_state", line -> states(event(line).whom())),
                new Column.Text<>("place", line -> Words.place(event(line).where())),
                new Column.Text<>("country", line -> Words.country(event(line).where())),
                new Column.Decimal<>("confidence", line -> event(line).confidence()),
                new Column.Whole<>("tellings", line -> (long) line.tellings().size()),
                new Column.Texts<>("outlets", Tables::outlets),
                new Column.Texts<>("articles", Tables::articles),
                new Column.Text<>("words", line -> line.first().words()));
    }

    private static List<Column<Story>> storyColumns() {
        return List.of(
                new Column.Whole<>("story", Story::id),
                new Column.Text<>("headline", Story::headline),
                Column.Day.first("from", Story::days),
                Column.Day.last("to", Story::days),
                new Column.Texts<>("articles", of(Story::articles, ArticleLine::id)),
                new Column.Texts<>("outlets", of(Story::articles, Words::outlet)),
                new Column.Texts<>("joins", of(Story::joins, Tables::reasons)));
    }

    private static List<Column<Entity>> entityColumns() {
        return List.of(
                new Column.Whole<>("entity", Entity::id),
                new Column.Text<>("key", Entity::key),
                new Column.Text<>("kind", entity -> Words.of(entity.kind())),
                new Column.Text<>("name", Entity::name),
                new Column.Text<>("name_en", Entity::nameEn),
                new Column.Text<>("state", Entity::state),
                new Column.Texts<>("names", Entity::names),
                new Column.Texts<>("offices", of(Entity::offices, Entity.Office::role)));
    }

    private static <T, V> Function<T, List<String>> of(
            Function<T, List<V>> values, Function<V, String> text) {
        return row -> values.apply(row).stream().map(text).toList();
    }

    private static Event event(Line line) {
        return line.first().event();
    }

    static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    static List<String> ids(List<Participant> participants) {
        return participants.stream().map(Participant::id).toList();
    }

    /** Each state once. */
    static List<String> states(List<Participant> participants) {
        return participants.stream()
                .map(Participant::state)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> outlets(Line line) {
        return line.tellings().stream()
                .map(telling -> Words.outlet(telling.article()))
                .distinct()
                .toList();
    }

    private static List<String> articles(Line line) {
        return line.tellings().stream().map(telling -> telling.article().id()).distinct().toList();
    }

    private static String reasons(Story.Join join) {
        return join.article() + " " + join.with() + " " + String.join(" ", join.reasons());
    }
}
