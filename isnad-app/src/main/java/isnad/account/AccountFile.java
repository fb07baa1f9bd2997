package isnad.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;

/**
 * The file of accounts: one connection to SQLite, used by one thread at a time. Another process may
 * have the file open too, as {@code isnad account} does while the server runs.
 */
final class AccountFile implements AutoCloseable {
    /** Grows when a table changes. */
    private static final int VERSION = 1;

    private static final int WAIT_MILLIS = 10_000;
    private static final String OWNER_ALONE = "rw-------";

    private static final List<String> TABLES =
            List.of(
                    """
                    CREATE TABLE account(name TEXT PRIMARY KEY, role TEXT NOT NULL,
                      password TEXT NOT NULL, made INTEGER NOT NULL) STRICT\
                    """,
                    """
                    CREATE TABLE session(id BLOB PRIMARY KEY, account TEXT NOT NULL
                      REFERENCES account(name) ON DELETE CASCADE, begun INTEGER NOT NULL,
                      seen INTEGER NOT NULL) STRICT\
                    """,
                    "CREATE INDEX session_account ON session(account)",
                    """
                    CREATE TABLE token(secret BLOB PRIMARY KEY, account TEXT NOT NULL
                      REFERENCES account(name) ON DELETE CASCADE, name TEXT NOT NULL,
                      role TEXT NOT NULL, made INTEGER NOT NULL, used INTEGER,
                      UNIQUE(account, name)) STRICT\
                    """,
                    """
                    CREATE TABLE audit(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL,
                      who TEXT NOT NULL, address TEXT NOT NULL, what TEXT NOT NULL,
                      detail TEXT NOT NULL) STRICT\
                    """,
                    "PRAGMA user_version = " + VERSION);

    /** Reads one row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    private AccountFile(Connection connection) {
        this.connection = connection;
    }

    /** Opens the file, and makes it where it is not there. */
    static AccountFile open(Path file) {
        try {
            keepPrivate(file);
            var config = new SQLiteConfig();
            config.enforceForeignKeys(true);
            config.setBusyTimeout(WAIT_MILLIS);
            config.setJournalMode(JournalMode.WAL);
            var opened =
                    new AccountFile(
                            config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
            opened.makeTables();
            return opened;
        } catch (SQLException | IOException e) {
            throw new AccountFault(file + ": " + e.getMessage(), e);
        }
    }

    /** SQLite gives the files that it makes beside it the same permissions. */
    private static void keepPrivate(Path file) throws IOException {
        var owner = PosixFilePermissions.fromString(OWNER_ALONE);
        boolean posix =
                Files.getFileStore(parent(file))
                        .supportsFileAttributeView(PosixFileAttributeView.class);
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    posix
                            ? new java.nio.file.attribute.FileAttribute<?>[] {
                                PosixFilePermissions.asFileAttribute(owner)
                            }
                            : new java.nio.file.attribute.FileAttribute<?>[0]);
        } else if (posix && !Files.getPosixFilePermissions(file).equals(owner)) {
            Files.setPosixFilePermissions(file, owner);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    private void makeTables() {
        together(() -> {
            long version = version();
            if (version > VERSION) {
                throw new AccountFault("was written by a newer Isnad", null);
            }
            if (version == 0) {
                TABLES.forEach(this::run);
            }
            return version;
        });
    }

    private long version() {
        Long version = one(row -> row.getLong(1), "PRAGMA user_version");
        return version == null ? 0 : version;
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** Changes rows; returns how many. */
    synchronized int change(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = bound(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** All rows. */
    synchronized <T> List<T> list(Reading<T> reading, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = bound(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** The first row, or null. */
    <T> @Nullable T one(Reading<T> reading, String sql, @Nullable Object... values) {
        List<T> found = list(reading, sql, values);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Does all of it or nothing; no other writer comes between. */
    synchronized <T> T together(Supplier<T> work) {
        run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.get();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                run("ROLLBACK");
            }
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static AccountFault fault(SQLException e) {
        return new AccountFault("the file of accounts: " + e.getMessage(), e);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(e);
        }
    }
}
