package isnad.account;

import isnad.http.Role;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. A session ends when nothing was asked for some hours, some days after it began,
 * or when somebody ends it; its id is kept by its hash alone.
 */
final class Sessions {
    /** How long a session lasts in which nothing is asked. */
    static final Duration IDLE = Duration.ofHours(8);

    /** How long any session lasts. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** How exactly it is known when something was last asked. */
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private final AccountFile file;
    private final InstantSource clock;

    Sessions(AccountFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** A session's account and what it may do. */
    record Signed(String account, Role role, long seen) {}

    /** Begins a session; returns its id, which nobody had before. */
    String begin(String account) {
        clear();
        String id = Secret.make();
        long now = clock.millis();
        file.change(
                "INSERT INTO session(id, account, begun, seen) VALUES (?, ?, ?, ?)",
                Secret.hash(id),
                account,
                now,
                now);
        return id;
    }

    /** Whose session it is; null where there is none, or it has ended. */
    @Nullable Signed of(String id) {
        byte[] hash = Secret.hash(id);
        Signed signed =
                file.one(
                        row ->
                                new Signed(
                                        row.getString(1),
                                        Role.valueOf(row.getString(2)),
                                        row.getLong(3)),
                        """
                        SELECT account, role, seen FROM session
                        JOIN account ON account.name = session.account
                        WHERE id = ? AND begun > ? AND seen > ?\
                        """,
                        hash,
                        clock.millis() - LONGEST.toMillis(),
                        clock.millis() - IDLE.toMillis());
        if (signed != null && clock.millis() - signed.seen() > EXACTNESS.toMillis()) {
            file.change("UPDATE session SET seen = ? WHERE id = ?", clock.millis(), hash);
        }
        return signed;
    }

    void end(String id) {
        file.change("DELETE FROM session WHERE id = ?", Secret.hash(id));
    }

    /** Ends all sessions of an account but one; returns how many. */
    int endOthers(String account, @Nullable String kept) {
        return file.change(
                "DELETE FROM session WHERE account = ? AND id <> ?",
                account,
                kept == null ? new byte[0] : Secret.hash(kept));
    }

    private void clear() {
        file.change(
                "DELETE FROM session WHERE begun <= ? OR seen <= ?",
                clock.millis() - LONGEST.toMillis(),
                clock.millis() - IDLE.toMillis());
    }
}
