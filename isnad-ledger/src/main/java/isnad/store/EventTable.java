package isnad.store;

import isnad.model.EventType;
import isnad.model.Status;
import isnad.story.Days;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tellings, and the lines that they are tellings of. */
public final class EventTable {
    private static final String LINE = "line, type, status, day, first_day, last_day, tellings";

    private final Database database;

    EventTable(Database database) {
        this.database = database;
    }

    /**
     * A line at a glance.
     *
     * @param day under which it is found
     * @param days when the act was; null where no telling says so
     */
    public record LineRow(
            long line, EventType type, Status status, int day, @Nullable Days days, int tellings) {}

    /**
     * A telling's place.
     *
     * @param number which event of its article, from 0
     */
    public record EventRow(long event, long article, int number, long line) {}

    private static final ManyRows ADDED_LINES =
            new ManyRows(
                    "INSERT INTO line(line, type, status, day, first_day, last_day, tellings)", 7);

    private static final ManyRows ADDED =
            new ManyRows("INSERT INTO event(event, article, number, line)", 4);

    /** A number for a new telling. */
    public long next() {
        return database.next("event");
    }

    /** A number for a new line. */
    public long nextLine() {
        return database.next("line");
    }

    /** Keeps new lines. */
    public void addLines(Collection<LineRow> lines) {
        List<@Nullable Object> values = new ArrayList<>();
        for (LineRow line : lines) {
            Days days = line.days();
            values.add(line.line());
            values.add(line.type().ordinal());
            values.add(line.status().ordinal());
            values.add(line.day());
            values.add(days == null ? null : days.from());
            values.add(days == null ? null : days.to());
            values.add(line.tellings());
        }
        ADDED_LINES.add(database, values);
    }

    /** How a line stands after one of its tellings came or went. */
    public void update(LineRow line) {
        Days days = line.days();
        database.change(
                "UPDATE line SET type = ?, status = ?, first_day = ?, last_day = ?, tellings = ?"
                        + " WHERE line = ?",
                line.type().ordinal(),
                line.status().ordinal(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                line.tellings(),
                line.line());
    }

    /** Removes a line, whose tellings must be gone already. */
    public void removeLine(long line) {
        database.change("DELETE FROM line WHERE line = ?", line);
    }

    public @Nullable LineRow line(long line) {
        return database.one(EventTable::line, "SELECT " + LINE + " FROM line WHERE line = ?", line);
    }

    /** Lines in the order of their numbers, behind {@code line}. */
    public List<LineRow> linesAfter(long line, int most) {
        return database.list(
                EventTable::line,
                "SELECT " + LINE + " FROM line WHERE line > ? ORDER BY line LIMIT ?",
                line,
                most);
    }

    /** Lines in the order of their days, behind that day and number. */
    public List<LineRow> linesFrom(int day, long line, int lastDay, int most) {
        return database.list(
                EventTable::line,
                "SELECT "
                        + LINE
                        + " FROM line WHERE (day, line) > (?, ?) AND day <= ?"
                        + " ORDER BY day, line LIMIT ?",
                day,
                line,
                lastDay,
                most);
    }

    /** Keeps new tellings, whose articles and lines must be there. */
    public void add(List<EventRow> events) {
        List<@Nullable Object> values = new ArrayList<>();
        for (EventRow event : events) {
            values.add(event.event());
            values.add(event.article());
            values.add(event.number());
            values.add(event.line());
        }
        ADDED.add(database, values);
    }

    public void remove(long event) {
        database.change("DELETE FROM event WHERE event = ?", event);
    }

    public @Nullable EventRow get(long event) {
        return database.one(
                EventTable::event,
                "SELECT event, article, number, line FROM event WHERE event = ?",
                event);
    }

    public List<EventRow> ofArticle(long article) {
        return database.list(
                EventTable::event,
                "SELECT event, article, number, line FROM event WHERE article = ?"
                        + " ORDER BY number",
                article);
    }

    public List<EventRow> ofLine(long line) {
        return database.list(
                EventTable::event,
                "SELECT event, article, number, line FROM event WHERE line = ?" + " ORDER BY event",
                line);
    }

    /** The tellings of a line that were published first. */
    public List<EventRow> firstOfLine(long line, int most) {
        return database.list(
                EventTable::event,
                "SELECT event, article, number, line FROM event JOIN article USING(article)"
                        + " WHERE line = ? ORDER BY first_day IS NULL, first_day, event LIMIT ?",
                line,
                most);
    }

    /** The tellings of a story's articles, in the order of publication. */
    public List<EventRow> ofStory(long story) {
        return database.list(
                EventTable::event,
                "SELECT event, article, number, line FROM event JOIN article USING(article)"
                        + " WHERE story = ? ORDER BY first_day IS NULL, first_day, event",
                story);
    }

    /** How many lines a story's articles tell. */
    public long linesOf(long story) {
        return database.number(
                "SELECT count(DISTINCT line) FROM event JOIN article USING(article)"
                        + " WHERE story = ?",
                story);
    }

    /** The telling of a line that was filed last; 0 where it has none. */
    public long lastOfLine(long line) {
        return database.number("SELECT coalesce(max(event), 0) FROM event WHERE line = ?", line);
    }

    public long count() {
        return database.number("SELECT count(*) FROM event");
    }

    public long countLines() {
        return database.number("SELECT count(*) FROM line");
    }

    /** Lines that no telling is left of. */
    public List<Long> emptyLines() {
        return database.list(
                row -> row.number(1),
                "SELECT line FROM line WHERE NOT EXISTS"
                        + " (SELECT 1 FROM event WHERE event.line = line.line)");
    }

    private static LineRow line(Row row) {
        Integer from = row.day(5);
        Integer to = row.day(6);
        return new LineRow(
                row.number(1),
                EventType.values()[row.small(2)],
                Status.values()[row.small(3)],
                row.small(4),
                from == null || to == null ? null : new Days(from, to),
                row.small(7));
    }

    private static EventRow event(Row row) {
        return new EventRow(row.number(1), row.number(2), row.small(3), row.number(4));
    }
}
