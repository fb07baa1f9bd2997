package isnad.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's database in its folder. One writer, which holds a lock while it is open; readers see
 * what was committed when their question began. Not thread-safe: a thread opens its own.
 */
public final class Store implements AutoCloseable {
    private static final String FILE = "ledger.db";
    private static final String LOCK = "writer.lock";

    /** Is there while somebody writes, and after a writer was cut short. */
    private static final String OPEN = "writer.open";

    private static final List<String> SOUND = List.of("ok");
    private static final String ALERT_LOCK = "alert.lock";

    private final Database database;
    private final @Nullable WriterLock lock;
    private final @Nullable Path open;

    private Store(Database database, @Nullable WriterLock lock, @Nullable Path open) {
        this.database = database;
        this.lock = lock;
        this.open = open;
    }

    /**
     * Lets one process at a time send alerts, beside whoever reads and writes; closing gives it
     * back.
     *
     * @throws StoreException where another process does
     */
    public static Closeable alerting(Path folder) {
        return WriterLock.take(
                folder.resolve(ALERT_LOCK), "another process sends its alerts; wait for it");
    }

    /** Whether a folder holds a ledger. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /** The database's file in a ledger's folder. */
    public static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    /**
     * Opens a ledger for writing; makes it if there is none, and brings an older one up to date.
     *
     * @throws StoreException where another process writes, the disk is full, the file is damaged or
     *     of a later version
     */
    public static Store writing(Path folder) {
        makeFolder(folder);
        WriterLock lock = WriterLock.take(folder.resolve(LOCK));
        try {
            refuseHalfMended(folder);
            Database database = Database.writing(file(folder));
            try {
                checkAfterCut(folder, database);
                new Schema(database).migrate();
                return new Store(database, lock, folder.resolve(OPEN));
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * A writer that was cut short leaves its mark. SQLite takes back by itself what was not
     * committed; whether machine and disk kept the rest is looked at before more is written.
     */
    private static void checkAfterCut(Path folder, Database database) {
        Path open = folder.resolve(OPEN);
        if (Files.exists(open)) {
            List<String> found = database.list(row -> row.text(1), "PRAGMA quick_check(1)");
            if (!found.equals(SOUND)) {
                throw new StoreException(
                        StoreException.Cause.DAMAGED,
                        "was damaged when a run was cut short: "
                                + String.join(" ", found)
                                + "; isnad doctor --mend saves what can be saved");
            }
        }
        mark(open);
    }

    private static void mark(Path open) {
        try {
            Files.write(open, new byte[0]);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Cause.OTHER, "cannot be written: " + e.getMessage());
        }
    }

    /** A ledger that takes the place of a damaged one, on its way there. */
    public static Path mended(Path folder) {
        return folder.resolve("mended");
    }

    private static void refuseHalfMended(Path folder) {
        if (!isIn(folder) && isIn(mended(folder))) {
            throw new StoreException(
                    StoreException.Cause.OTHER,
                    "was being mended; isnad doctor --mend brings that to its end");
        }
    }

    /**
     * Keeps others from writing to the ledger in {@code folder} until it is closed.
     *
     * @throws StoreException where another process writes
     */
    public static AutoCloseable lock(Path folder) {
        return WriterLock.take(folder.resolve(LOCK));
    }

    /**
     * Opens a ledger for reading.
     *
     * @throws StoreException where there is none, or it cannot be read
     */
    public static Store reading(Path folder) {
        if (!isIn(folder)) {
            throw new StoreException(
                    StoreException.Cause.ABSENT, "holds no ledger; isnad add PATH… makes one");
        }
        return readingFile(file(folder));
    }

    /** Opens a ledger's file for reading, wherever it lies. */
    public static Store readingFile(Path file) {
        Database database = Database.reading(file);
        try {
            var schema = new Schema(database);
            schema.check();
            if (schema.isOld()) {
                throw new StoreException(
                        StoreException.Cause.OLD,
                        "was made by an earlier version; isnad doctor --mend brings it up to date");
            }
            return new Store(database, null, null);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Gives a ledger's file another identity, as that of a copy which goes its own way: an index of
     * what was there before is not taken for its own. An older one is brought up to date.
     *
     * @throws StoreException where the file is no ledger's, damaged or of a later version
     */
    public static void renew(Path file) {
        try (Database database = Database.writing(file)) {
            var schema = new Schema(database);
            schema.check();
            schema.migrate();
            database.change("UPDATE identity SET id = lower(hex(randomblob(8)))");
            database.commit();
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException _) {
            throw new StoreException(
                    StoreException.Cause.OTHER, "is a file; expected the folder of a ledger");
        } catch (FileSystemException e) {
            throw new StoreException(
                    StoreException.Cause.OTHER,
                    "is no folder and cannot be made"
                            + (e.getReason() == null ? "" : ": " + e.getReason()));
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Cause.OTHER, "cannot be made: " + e.getMessage());
        }
    }

    /** What tells this ledger from others, and from what it was before it was made anew. */
    public String identity() {
        String id = database.one(row -> row.text(1), "SELECT id FROM identity");
        return id == null ? "" : id;
    }

    /**
     * A number that differs from what it was as soon as another connection has changed the file; it
     * compares with what this same object answered before, and with nothing else.
     */
    public long version() {
        return database.number("PRAGMA data_version");
    }

    public PageTable pages() {
        return new PageTable(database);
    }

    public ArticleTable articles() {
        return new ArticleTable(database);
    }

    public EventTable events() {
        return new EventTable(database);
    }

    public StoryTable stories() {
        return new StoryTable(database);
    }

    public TraitTable traits() {
        return new TraitTable(database);
    }

    public EntityTable entities() {
        return new EntityTable(database);
    }

    public JoiningTable joinings() {
        return new JoiningTable(database);
    }

    public BearerTable bearers() {
        return new BearerTable(database);
    }

    public RelationTable relations() {
        return new RelationTable(database);
    }

    public CorrectionTable corrections() {
        return new CorrectionTable(database);
    }

    public SourceTable sources() {
        return new SourceTable(database);
    }

    public SearchTable searches() {
        return new SearchTable(database);
    }

    /**
     * Until it is closed, everything that is asked is asked of one state of the ledger, whatever is
     * committed meanwhile. One may be inside another; a writer sees its own state anyway.
     */
    public Snapshot snapshot() {
        database.hold();
        return database::letGo;
    }

    /** One state of the ledger. */
    @FunctionalInterface
    public interface Snapshot extends AutoCloseable {
        @Override
        void close();
    }

    /** Makes what was written since the last one last; all of it or, at a crash, nothing. */
    public void commit() {
        database.commit();
    }

    /** Takes back what was written since the last commit. */
    public void rollback() {
        database.rollback();
    }

    /** Copies what is committed to a file that is not there yet, while others read and write. */
    public void copyTo(Path file) {
        try (Database copying = Database.copying(Path.of(database.path()))) {
            copying.change("VACUUM INTO ?", file.toAbsolutePath().toString());
        }
    }

    /** Whether what is kept agrees with itself. */
    public Checks checks() {
        return new Checks(database);
    }

    /** What SQLite finds wrong; empty where nothing is. */
    public List<String> faults() {
        List<String> found = database.list(row -> row.text(1), "PRAGMA integrity_check(20)");
        return found.equals(SOUND) ? List.of() : found;
    }

    /** Rows whose counterpart is missing: table and row. */
    public List<String> orphans() {
        return database.list(row -> row.text(1) + " " + row.text(2), "PRAGMA foreign_key_check");
    }

    @Override
    public void close() {
        try {
            database.close();
            unmark();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private void unmark() {
        try {
            if (open != null) {
                Files.deleteIfExists(open);
            }
        } catch (IOException _) {
            // The next writer looks more closely than it would have to.
        }
    }
}
