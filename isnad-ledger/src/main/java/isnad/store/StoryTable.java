package isnad.store;

import isnad.story.Days;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stories: numbers that articles carry, with the days of their publication. */
public final class StoryTable {
    private final Database database;

    StoryTable(Database database) {
        this.database = database;
    }

    /**
     * A story at a glance.
     *
     * @param days null where no article is dated
     */
    public record StoryRow(long story, int articles, @Nullable Days days) {}

    /** A new story of one article, which was published on those days. */
    public long add(@Nullable Days days) {
        long story = database.next("story");
        database.change(
                "INSERT INTO story(story, articles, first_day, last_day) VALUES(?, 1, ?, ?)",
                story,
                days == null ? null : days.from(),
                days == null ? null : days.to());
        return story;
    }

    /** Counts a story's articles anew; removes it where there is none. */
    public void recount(long story) {
        database.change(
                "UPDATE story SET (articles, first_day, last_day) ="
                        + " (SELECT count(*), min(first_day), max(last_day) FROM article"
                        + " WHERE article.story = story.story) WHERE story = ?",
                story);
        database.change("DELETE FROM story WHERE story = ? AND articles = 0", story);
    }

    /** Counts one article more. */
    public void grow(long story, @Nullable Days days) {
        database.change(
                "UPDATE story SET articles = articles + 1,"
                        + " first_day = min(coalesce(first_day, ?2), coalesce(?2, first_day)),"
                        + " last_day = max(coalesce(last_day, ?3), coalesce(?3, last_day))"
                        + " WHERE story = ?1",
                story,
                days == null ? null : days.from(),
                days == null ? null : days.to());
    }

    public @Nullable StoryRow get(long story) {
        return database.one(
                StoryTable::story,
                "SELECT story, articles, first_day, last_day FROM story WHERE story = ?",
                story);
    }

    /** Stories told within those days, by the number of their articles. */
    public List<StoryRow> within(Days days, int leastArticles, int most) {
        return database.list(
                StoryTable::story,
                "SELECT story, articles, first_day, last_day FROM story"
                        + " WHERE last_day >= ? AND first_day <= ? AND articles >= ?"
                        + " ORDER BY articles DESC, last_day DESC, story LIMIT ?",
                days.from(),
                days.to(),
                leastArticles,
                most);
    }

    /**
     * Stories told within those days, the latest first; behind them those of which no last day is
     * known, and undated ones where all days are wanted.
     *
     * @param behind days of their ends: only those behind this one in that order
     */
    public List<StoryRow> latest(Days days, int leastArticles, Place behind, int most) {
        List<StoryRow> found = closed(days, leastArticles, behind, most);
        int room = most - found.size();
        return room == 0
                ? found
                : Stream.concat(found.stream(), open(days, leastArticles, behind, room).stream())
                        .toList();
    }

    private List<StoryRow> closed(Days days, int leastArticles, Place behind, int most) {
        return database.list(
                StoryTable::story,
                "SELECT story, articles, first_day, last_day FROM story"
                        + " WHERE last_day BETWEEN ?1 AND ?5 AND first_day <= ?2 AND articles >= ?3"
                        + " AND (last_day, story) < (?5, ?4)"
                        + " ORDER BY last_day DESC, story DESC LIMIT ?6",
                days.from(),
                days.to(),
                leastArticles,
                behind.story(),
                behind.day(),
                most);
    }

    /** Those of which no last day is known, the last first. */
    private List<StoryRow> open(Days days, int leastArticles, Place behind, int most) {
        return database.list(
                StoryTable::story,
                "SELECT story, articles, first_day, last_day FROM story"
                        + " WHERE (last_day = ?1 AND first_day <= ?2 OR last_day IS NULL AND ?3)"
                        + " AND articles >= ?4 AND story < ?5 ORDER BY story DESC LIMIT ?6",
                Days.LATEST,
                days.to(),
                days.equals(Days.ALL) ? 1 : 0,
                leastArticles,
                behind.open(),
                most);
    }

    /** Where a story stands among the latest. */
    public record Place(int day, long story) {
        private static final int OPEN = Days.EARLIEST - 1;

        /** Before all. */
        public static final Place FIRST = new Place(Days.LATEST, 0);

        /** Where a story of those days stands. */
        public static Place of(@Nullable Days days, long story) {
            return days == null || days.to() == Days.LATEST
                    ? new Place(OPEN, story)
                    : new Place(days.to(), story);
        }

        /** Before which story those begin of which no last day is known. */
        long open() {
            return day == OPEN ? story : Long.MAX_VALUE;
        }
    }

    /** How many stories were told within those days. */
    public long countWithin(Days days, int leastArticles) {
        return database.number(
                "SELECT count(*) FROM story"
                        + " WHERE last_day >= ? AND first_day <= ? AND articles >= ?",
                days.from(),
                days.to(),
                leastArticles);
    }

    /** How many stories have so many articles. */
    public long count(int leastArticles) {
        return database.number("SELECT count(*) FROM story WHERE articles >= ?", leastArticles);
    }

    /**
     * The last day of publication that is known to within a month; null where none is. What was
     * published at some time after a day says nothing about the newest.
     */
    public @Nullable Integer newestDay() {
        return database.one(
                row -> row.small(1),
                "SELECT last_day FROM article WHERE first_day IS NOT NULL"
                        + " AND last_day - first_day < 31 ORDER BY first_day DESC LIMIT 1");
    }

    /** All stories, undated ones too, in the order of their beginning. */
    public List<StoryRow> after(long story, int leastArticles, int most) {
        return database.list(
                StoryTable::story,
                "SELECT story, articles, first_day, last_day FROM story"
                        + " WHERE story > ? AND articles >= ? ORDER BY story LIMIT ?",
                story,
                leastArticles,
                most);
    }

    public long count() {
        return database.number("SELECT count(*) FROM story");
    }

    private static StoryRow story(Row row) {
        Integer from = row.day(3);
        Integer to = row.day(4);
        Days days = from == null || to == null ? null : new Days(from, to);
        return new StoryRow(row.number(1), row.small(2), days);
    }
}
