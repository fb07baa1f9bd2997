package isnad.account;

import isnad.account.Deed.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what, when and from where. Rows are only ever added. */
public final class Audit {
    private static final int MOST_LETTERS = 500;
    private static final String BLANKED = "\\p{C}";

    private final AccountFile file;
    private final InstantSource clock;

    Audit(AccountFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Adds a row. */
    public void write(String who, String address, What what, String detail) {
        file.change(
                "INSERT INTO audit(at, who, address, what, detail) VALUES (?, ?, ?, ?, ?)",
                clock.millis(),
                line(who),
                line(address),
                what.code(),
                line(detail));
    }

    /** Names that nobody checked stand here too, on one line and no longer than needed. */
    private static String line(String text) {
        String start = text.substring(0, Math.min(MOST_LETTERS, text.length()));
        return start.replaceAll(BLANKED, "\uFFFD");
    }

    /**
     * The latest rows, the latest first.
     *
     * @param who of this account alone; empty for all
     * @param what of this kind alone; null for all
     * @param before rows of smaller ids alone
     */
    public List<Deed> latest(String who, @Nullable What what, long before, int most) {
        String kind = what == null ? "" : what.code();
        return file.list(
                Audit::deed,
                """
                SELECT id, at, who, address, what, detail FROM audit
                WHERE id < ? AND (? = '' OR who = ?) AND (? = '' OR what = ?)
                ORDER BY id DESC LIMIT ?\
                """,
                before,
                who,
                who,
                kind,
                kind,
                most);
    }

    private static Deed deed(ResultSet row) throws SQLException {
        What what = What.of(row.getString(5));
        return new Deed(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                what == null ? What.CHANGE : what,
                row.getString(6));
    }
}
