package isnad.store;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pages as they were delivered, so that they can be read again. */
public final class PageTable {
    private static final String COLUMNS = "page, name, markup, facts, packed";

    private final Database database;

    PageTable(Database database) {
        this.database = database;
    }

    /**
     * A page.
     *
     * @param page its number
     * @param markup whether its text is HTML
     * @param facts what its input said of it, as JSON
     * @param text decoded, as it was delivered
     */
    public record StoredPage(long page, String name, boolean markup, String facts, String text) {}

    /** The number of the page with those bytes and facts, or null. */
    public @Nullable Long find(byte[] digest) {
        return database.one(row -> row.number(1), "SELECT page FROM page WHERE digest = ?", digest);
    }

    /** Hands on the digests of all pages. */
    public void eachDigest(Consumer<byte[]> taker) {
        database.each(row -> taker.accept(row.bytes(1)), "SELECT digest FROM page");
    }

    /** Keeps a page; returns its number. */
    public long add(byte[] digest, StoredPage page) {
        return database.insert(
                "INSERT INTO page(digest, name, markup, facts, packed, added)"
                        + " VALUES(?, ?, ?, ?, ?, unixepoch())",
                digest,
                page.name(),
                page.markup() ? 1 : 0,
                page.facts(),
                Packing.pack(page.text()));
    }

    public @Nullable StoredPage get(long page) {
        return database.one(
                PageTable::page, "SELECT " + COLUMNS + " FROM page WHERE page = ?", page);
    }

    /** The digest of a page; empty where it is gone. */
    public byte[] digest(long page) {
        byte[] found =
                database.one(row -> row.bytes(1), "SELECT digest FROM page WHERE page = ?", page);
        return found == null ? new byte[0] : found;
    }

    /** The highest number in use. */
    public long last() {
        return database.number("SELECT coalesce(max(page), 0) FROM page");
    }

    /** Pages behind {@code page} of which another edition read an article, or all of them. */
    public List<Long> toReread(long edition, boolean all, long page, int most) {
        return database.list(
                row -> row.number(1),
                "SELECT page FROM page WHERE page > ?1 AND (?2 OR EXISTS (SELECT 1 FROM article"
                        + " WHERE article.page = page.page AND edition <> ?3))"
                        + " ORDER BY page LIMIT ?4",
                page,
                all ? 1 : 0,
                edition,
                most);
    }

    /** The first pages behind {@code page} by number. */
    public List<StoredPage> after(long page, int most) {
        return database.list(
                PageTable::page,
                "SELECT " + COLUMNS + " FROM page WHERE page > ? ORDER BY page LIMIT ?",
                page,
                most);
    }

    /** Numbers of the pages of that name. */
    public List<Long> named(String name) {
        return database.list(row -> row.number(1), "SELECT page FROM page WHERE name = ?", name);
    }

    /** Forgets a page, whose articles must be gone already. */
    public void remove(long page) {
        database.change("DELETE FROM page WHERE page = ?", page);
    }

    public long count() {
        return database.number("SELECT count(*) FROM page");
    }

    private static StoredPage page(Row row) {
        return new StoredPage(
                row.number(1),
                row.text(2),
                row.number(3) == 1,
                row.text(4),
                Packing.unpack(row.bytes(5)));
    }
}
