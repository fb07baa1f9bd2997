package isnad.store;

import isnad.record.ArticleRecord;
import isnad.story.Days;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Articles with their records. */
public final class ArticleTable {
    private static final String COLUMNS = "article, page, edition, story, joined, packed";

    private final Database database;

    ArticleTable(Database database) {
        this.database = database;
    }

    /** What is added. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
    public record Added(
            ArticleRecord record,
            @Nullable Long page,
            long edition,
            byte[] packed,
            byte[] profile) {}

    /**
     * A story that an article belongs to.
     *
     * @param joined why, as JSON; null for the first
     */
    public record Place(long story, @Nullable String joined) {}

    /** The number of a version of rules and lexicons. */
    public long edition(String name) {
        Long known =
                database.one(
                        row -> row.number(1), "SELECT edition FROM edition WHERE name = ?", name);
        return known == null ? newEdition(name) : known;
    }

    private long newEdition(String name) {
        database.change("INSERT OR IGNORE INTO edition(name) VALUES(?)", name);
        return database.number("SELECT edition FROM edition WHERE name = ?", name);
    }

    public String editionName(long edition) {
        String name =
                database.one(
                        row -> row.text(1), "SELECT name FROM edition WHERE edition = ?", edition);
        return name == null ? "" : name;
    }

    /** How many articles each edition read. */
    public List<EditionCount> editions() {
        return database.list(
                row -> new EditionCount(row.text(1), row.number(2)),
                "SELECT name, count(*) FROM article JOIN edition USING(edition) GROUP BY edition");
    }

    /** How many articles an edition read. */
    public record EditionCount(String edition, long articles) {}

    /** The number of the article with that id, or null. */
    public @Nullable Long find(String id) {
        return database.one(row -> row.number(1), "SELECT article FROM article WHERE id = ?", id);
    }

    /** Numbers of articles whose id begins so; at most ten. */
    public List<Long> beginning(String id) {
        return database.list(
                row -> row.number(1),
                "SELECT article FROM article WHERE id >= ? AND id < ? LIMIT 10",
                id,
                id + Character.MAX_VALUE);
    }

    /** A number for a new article. */
    public long next() {
        return database.next("article");
    }

    /** Keeps an article under a number of its own. */
    public void add(long article, Added added, Place place) {
        ArticleRecord record = added.record();
        var outlet = record.article().outlet();
        Days days = Days.of(record.article().published());
        database.change(
                "INSERT INTO article(article, id, page, edition, outlet, first_day, last_day, headline,"
                        + " packed, profile, story, joined, added)"
                        + " VALUES(?,?,?,?,?,?,?,?,?,?,?,?, unixepoch())",
                article,
                record.id(),
                added.page(),
                added.edition(),
                outlet == null ? null : outlet.id(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                record.article().headline(),
                added.packed(),
                added.profile(),
                place.story(),
                place.joined());
    }

    /** Says that an edition reads an article as it is. */
    public void stamp(long article, long edition) {
        database.change("UPDATE article SET edition = ? WHERE article = ?", edition, article);
    }

    /** Articles whose page is not kept, of other editions. */
    public long withoutPage(long edition) {
        return database.number(
                "SELECT count(*) FROM article WHERE page IS NULL AND edition <> ?", edition);
    }

    public @Nullable StoredArticle get(long article) {
        return database.one(
                StoredArticle::of,
                "SELECT " + COLUMNS + " FROM article WHERE article = ?",
                article);
    }

    /** The articles behind {@code article}, in the order in which they were added. */
    public List<StoredArticle> after(long article, int most) {
        return database.list(
                StoredArticle::of,
                "SELECT " + COLUMNS + " FROM article WHERE article > ? ORDER BY article LIMIT ?",
                article,
                most);
    }

    /** Numbers of the articles behind {@code article}. */
    public List<Long> numbersAfter(long article, int most) {
        return database.list(
                row -> row.number(1),
                "SELECT article FROM article WHERE article > ? ORDER BY article LIMIT ?",
                article,
                most);
    }

    /** The highest number of an article that is there, up to {@code article}; null without one. */
    public @Nullable Long lastUpTo(long article) {
        return database.one(
                row -> row.number(1),
                "SELECT article FROM article WHERE article <= ? ORDER BY article DESC LIMIT 1",
                article);
    }

    /** How many articles there are behind {@code article}. */
    public long countAfter(long article) {
        return database.number("SELECT count(*) FROM article WHERE article > ?", article);
    }

    /** Hands on all articles, in the order in which they were added. */
    public void each(Consumer<StoredArticle> taker) {
        database.each(
                row -> taker.accept(StoredArticle.of(row)),
                "SELECT " + COLUMNS + " FROM article ORDER BY article");
    }

    /** Numbers of a page's articles. */
    public List<Long> ofPage(long page) {
        return database.list(
                row -> row.number(1), "SELECT article FROM article WHERE page = ?", page);
    }

    /** Numbers of articles whose record says that they come from that page. */
    public List<Long> withoutPage() {
        return database.list(
                row -> row.number(1), "SELECT article FROM article WHERE page IS NULL");
    }

    /** Numbers of the articles of a story, in the order of publication. */
    public List<Long> ofStory(long story) {
        return database.list(
                row -> row.number(1),
                "SELECT article FROM article WHERE story = ? ORDER BY first_day IS NULL, first_day, article",
                story);
    }

    /** Numbers of a story's articles that were added last. */
    public List<Long> newestOf(long story, int most) {
        return database.list(
                row -> row.number(1),
                "SELECT article FROM article WHERE story = ? ORDER BY article DESC LIMIT ?",
                story,
                most);
    }

    /**
     * An article's place among stories.
     *
     * @param profile in its stored form
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
    public record PlacedRow(long article, String id, long story, byte[] profile) {}

    /** The place of an article, or null where it is gone. */
    public <T> @Nullable T placed(long article, Function<PlacedRow, T> reading) {
        return database.one(
                row ->
                        reading.apply(
                                new PlacedRow(
                                        row.number(1), row.text(2), row.number(3), row.bytes(4))),
                "SELECT article, id, story, profile FROM article WHERE article = ?",
                article);
    }

    /** Takes an article out of its story. */
    public void leave(long article) {
        database.change(
                "UPDATE article SET story = NULL, joined = NULL WHERE article = ?", article);
    }

    public long story(long article) {
        Long found =
                database.one(
                        row -> row.number(1),
                        "SELECT story FROM article WHERE article = ?",
                        article);
        return found == null ? 0 : found;
    }

    /** Removes an article, whose events must be gone already. */
    public void remove(long article) {
        database.change("DELETE FROM article WHERE article = ?", article);
        database.change("INSERT INTO gone(article, last) VALUES(?, ?)", article, last());
    }

    /** Articles removed since the one with that number was the newest. */
    public List<Long> goneSince(long article) {
        return database.list(
                row -> row.number(1), "SELECT article FROM gone WHERE last >= ?", article);
    }

    /** How many articles were published on a day. */
    public long published(int day) {
        return database.number("SELECT count(*) FROM article WHERE first_day = ?", day);
    }

    public long count() {
        return database.number("SELECT count(*) FROM article");
    }

    /** The highest number that was ever given out. */
    public long last() {
        return database.number(
                "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'article'), 0)");
    }
}
