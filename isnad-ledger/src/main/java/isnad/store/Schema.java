package isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The shape of the database: migrations are run in their order, each once. */
final class Schema {
    /** "Isnd": what SQLite keeps to tell files of one program from others. */
    static final int APPLICATION = 0x49736e64;

    /** The newest shape that this program knows. */
    static final int NEWEST = 2;

    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    /** Brings an empty or older database up to date. */
    void migrate() {
        int version = version();
        if (version > 0 || !isEmpty()) {
            check();
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            statements(next).forEach(database::run);
            database.run("PRAGMA user_version=" + next);
        }
        database.run("PRAGMA application_id=" + APPLICATION);
        database.commit();
    }

    /** Complains of a file that is no ledger, or one of a later version. */
    void check() {
        if (database.number("PRAGMA application_id") != APPLICATION) {
            throw new StoreException(
                    StoreException.Cause.ABSENT, "holds another program's database, no ledger");
        }
        if (version() > NEWEST) {
            throw new StoreException(
                    StoreException.Cause.NEWER,
                    "was made by a later version of Isnad (shape %d, this one knows %d)"
                            .formatted(version(), NEWEST));
        }
    }

    /** Whether the database lags behind this program. */
    boolean isOld() {
        return version() < NEWEST;
    }

    int version() {
        return Math.toIntExact(database.number("PRAGMA user_version"));
    }

    private boolean isEmpty() {
        return database.number("SELECT count(*) FROM sqlite_schema") == 0;
    }

    /** The statements of a migration; none holds a semicolon within it. */
    private static java.util.stream.Stream<String> statements(int version) {
        String name = "/isnad/store/%03d.sql".formatted(version);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            String sql = new String(bytes, StandardCharsets.UTF_8);
            return sql.replaceAll("(?m)^--.*$", "")
                    .transform(text -> java.util.Arrays.stream(text.split(";")))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
