package isnad.account;

import isnad.account.Deed.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when and from where. Rows are never changed; old ones go. What was tried in vain
 * goes earlier, and has a bound of its own, so that nobody drives out by many attempts what was
 * done.
 */
public final class Audit {
    private static final int MOST_LETTERS = 500;
    private static final String BLANKED = "\\p{C}";

    /** What was done is kept for two years. */
    static final Duration LONGEST = Duration.ofDays(730);

    /** What was tried in vain is kept for three months. */
    static final Duration LONGEST_VAIN = Duration.ofDays(90);

    private static final int MOST_VAIN = 200_000;
    private static final int BETWEEN_PRUNINGS = 1000;
    private static final String VAIN =
            "what IN ('%s', '%s', '%s')"
                    .formatted(
                            What.SIGN_IN_FAILED.code(),
                            What.PASSWORD_WRONG.code(),
                            What.REFUSED.code());

    private final AccountFile file;
    private final InstantSource clock;
    private final AtomicInteger written = new AtomicInteger();

    Audit(AccountFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Adds a row. */
    public void write(String who, String address, What what, String detail) {
        if (written.getAndIncrement() % BETWEEN_PRUNINGS == 0) {
            prune();
        }
        file.change(
                "INSERT INTO audit(at, who, address, what, detail) VALUES (?, ?, ?, ?, ?)",
                clock.millis(),
                line(who),
                line(address),
                what.code(),
                line(detail));
    }

    private void prune() {
        long now = clock.millis();
        file.change("DELETE FROM audit WHERE at < ?", now - LONGEST.toMillis());
        file.change("DELETE FROM audit WHERE at < ? AND " + VAIN, now - LONGEST_VAIN.toMillis());
        file.change(
                "DELETE FROM audit WHERE "
                        + VAIN
                        + " AND id <= (SELECT id FROM audit WHERE "
                        + VAIN
                        + " ORDER BY id DESC LIMIT 1 OFFSET ?)",
                MOST_VAIN);
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
