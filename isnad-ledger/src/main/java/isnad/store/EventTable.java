package isnad.store;

import isnad.model.EventType;
import isnad.model.Status;
import isnad.story.Days;
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

    /** A number for a new line. */
    public long nextLine() {
        return database.next("line");
    }

    /** Keeps a new line. */
    public void addLine(LineRow line) {
        Days days = line.days();
        database.change(
                "INSERT INTO line(line, type, status, day, first_day, last_day, tellings)"
                        + " VALUES(?, ?, ?, ?, ?, ?, ?)",
                line.line(),
                line.type().ordinal(),
                line.status().ordinal(),
                line.day(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                line.tellings());
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

    public long add(long article, int number, long line) {
        return database.insert(
                "INSERT INTO event(article, number, line) VALUES(?, ?, ?)", article, number, line);
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
