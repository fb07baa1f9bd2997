package isnad.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/**
 * A connection to SQLite that keeps its statements. For one thread.
 *
 * <p>Arguments are {@code Long}, {@code Integer}, {@code String}, {@code byte[]} or null.
 */
final class Database implements AutoCloseable {
    private static final int WAIT = 10_000;
    private static final int CACHE_KIB = 256 * 1024;
    private static final int CHECKPOINT_PAGES = 20_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private boolean isReading;
    private int holders;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file for writing, making it if it is not there. */
    static Database writing(Path file) {
        var config = usual();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-" + CACHE_KIB);
        Database database = open(file, config);
        database.run("PRAGMA wal_autocheckpoint=" + CHECKPOINT_PAGES);
        database.autoCommit(false);
        return database;
    }

    /** Opens a file that is there for reading. */
    static Database reading(Path file) {
        var config = usual();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-" + CACHE_KIB / 8);
        Database database = isFixed(file) ? fixed(file, config) : open(file, config);
        database.run("PRAGMA query_only=1");
        database.isReading = true;
        return database;
    }

    /** Whether nobody here can write beside the file, as every reader of a living ledger must. */
    private static boolean isFixed(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path waiting = file.resolveSibling(file.getFileName() + "-wal");
        return folder != null && !Files.isWritable(folder) && !Files.exists(waiting);
    }

    private static Database fixed(Path file, SQLiteConfig config) {
        return open("file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1", config);
    }

    /** Opens a file that is there for copying it: a reader that may write elsewhere. */
    static Database copying(Path file) {
        var config = usual();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return open(file, config);
    }

    /** Where the file is. */
    String path() {
        String path = one(row -> row.text(3), "PRAGMA database_list");
        return path == null ? "" : path;
    }

    private static SQLiteConfig usual() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(WAIT);
        config.setGetGeneratedKeys(false);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "1073741824");
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static Database open(Path file, SQLiteConfig config) {
        return open(file.toAbsolutePath().toString(), config);
    }

    private static Database open(String name, SQLiteConfig config) {
        try {
            return new Database(config.createConnection("jdbc:sqlite:" + name));
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    private void autoCommit(boolean on) {
        try {
            connection.setAutoCommit(on);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /** Runs statements that are written out, one or several. */
    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /** Changes rows; returns how many. */
    int change(String sql, @Nullable Object... arguments) {
        try {
            return bound(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Adds a row; returns its number. */
    long insert(String sql, @Nullable Object... arguments) {
        change(sql, arguments);
        return number("SELECT last_insert_rowid()");
    }

    /** A number that no row of the table ever had; there is no other writer to take it. */
    long next(String table) {
        Long known = numbers.get(table);
        long next = (known == null ? last(table) : known) + 1;
        numbers.put(table, next);
        return next;
    }

    private long last(String table) {
        Long last =
                one(row -> row.number(1), "SELECT seq FROM sqlite_sequence WHERE name = ?", table);
        return last == null ? 0 : last;
    }

    /** The first number of the first row. */
    long number(String sql, @Nullable Object... arguments) {
        Long found = one(row -> row.number(1), sql, arguments);
        if (found == null) {
            throw new IllegalStateException("no row: " + sql);
        }
        return found;
    }

    /** The first row, or null. */
    <T> @Nullable T one(Function<Row, T> reading, String sql, @Nullable Object... arguments) {
        try (ResultSet result = bound(sql, arguments).executeQuery()) {
            return result.next() ? reading.apply(new Row(result)) : null;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** All rows. */
    <T> List<T> list(Function<Row, T> reading, String sql, @Nullable Object... arguments) {
        List<T> rows = new ArrayList<>();
        each(row -> rows.add(reading.apply(row)), sql, arguments);
        return rows;
    }

    /** Hands on row after row; the same statement must not be used meanwhile. */
    void each(Consumer<Row> taker, String sql, @Nullable Object... arguments) {
        try (ResultSet result = bound(sql, arguments).executeQuery()) {
            var row = new Row(result);
            while (result.next()) {
                taker.accept(row);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** A statement that failed is not used again: where a file is damaged it never recovers. */
    private StoreException failed(String sql, SQLException failure) {
        try (PreparedStatement _ = statements.remove(sql)) {
            return StoreException.of(failure);
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return StoreException.of(failure);
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object argument)
            throws SQLException {
        switch (argument) {
            case null -> statement.setObject(place, null);
            case Long number -> statement.setLong(place, number);
            case Integer number -> statement.setInt(place, number);
            case String text -> statement.setString(place, text);
            case byte[] bytes -> statement.setBytes(place, bytes);
            default -> throw new IllegalArgumentException(argument.getClass().getName());
        }
    }

    /**
     * Begins to see one state of the file, whatever others commit; several may be in each other.
     */
    void hold() {
        if (isReading && holders++ == 0) {
            run("BEGIN");
        }
    }

    /** Ends what {@link #hold} began. */
    void letGo() {
        if (isReading && --holders == 0) {
            run("COMMIT");
        }
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    void rollback() {
        numbers.clear();
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }
}
