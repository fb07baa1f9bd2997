package isnad.account;

import isnad.account.NotPossible.Reason;
import isnad.http.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lets programs in. The secret is shown when it is made, and kept by its hash alone. */
public final class Tokens {
    /** By which people and scanners of leaked secrets know one. */
    private static final String PREFIX = "isnad_";

    private static final int MOST = 50;
    private static final int MOST_NAME = 64;
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private final AccountFile file;
    private final InstantSource clock;

    Tokens(AccountFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @param name by which its account knows it
     * @param role no more than the account's
     * @return the secret, which nobody will see again
     * @throws NotPossible where the name or the role will not do, or there are too many
     */
    public String make(Account account, String name, String role) {
        Role may = Account.role(role);
        if (!account.role().may(may)) {
            throw new NotPossible(Reason.ROLE);
        }
        String kept = name(name);
        String secret = PREFIX + Secret.make();
        return file.together(() -> {
            if (of(account.name()).size() >= MOST) {
                throw new NotPossible(Reason.TOKENS);
            }
            keep(account, kept, may, secret);
            return secret;
        });
    }

    private static String name(String name) {
        String kept = name.strip();
        boolean odd =
                kept.codePoints()
                        .anyMatch(letter ->
                                Character.getType(letter) == Character.FORMAT
                                        || Character.isISOControl(letter));
        if (kept.isEmpty() || kept.length() > MOST_NAME || odd) {
            throw new NotPossible(Reason.TOKEN_NAME);
        }
        return kept;
    }

    private void keep(Account account, String name, Role role, String secret) {
        int kept =
                file.change(
                        "INSERT OR IGNORE INTO token(secret, account, name, role, made)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        Secret.hash(secret),
                        account.name(),
                        name,
                        role.name(),
                        clock.millis());
        if (kept == 0) {
            throw new NotPossible(Reason.TOKEN_NAME);
        }
    }

    /** Those of an account, the oldest first. */
    public List<Token> of(String account) {
        return file.list(
                Tokens::token,
                "SELECT account, name, role, made, used FROM token WHERE account = ?"
                        + " ORDER BY made, name",
                account);
    }

    /** Ends a token; says whether there was one. */
    public boolean revoke(String account, String name) {
        return file.change(
                        "DELETE FROM token WHERE account = ? AND name = ?", account, name.strip())
                > 0;
    }

    /** Whose secret it is, and the most that account and token may; null where it is nobody's. */
    @Nullable Token by(String secret) {
        byte[] hash = Secret.hash(secret);
        Token token =
                file.one(
                        row -> within(token(row), Role.valueOf(row.getString(6))),
                        """
                        SELECT token.account, token.name, token.role, token.made, used, account.role
                        FROM token JOIN account ON account.name = token.account
                        WHERE secret = ?\
                        """,
                        hash);
        if (token != null) {
            used(token, hash);
        }
        return token;
    }

    private static Token within(Token token, Role most) {
        Role role = most.may(token.role()) ? token.role() : most;
        return new Token(token.account(), token.name(), role, token.made(), token.used());
    }

    private void used(Token token, byte[] hash) {
        Instant used = token.used();
        Instant now = clock.instant();
        if (used == null || used.plus(EXACTNESS).isBefore(now)) {
            file.change("UPDATE token SET used = ? WHERE secret = ?", now.toEpochMilli(), hash);
        }
    }

    private static Token token(ResultSet row) throws SQLException {
        long used = row.getLong(5);
        return new Token(
                row.getString(1),
                row.getString(2),
                Role.valueOf(row.getString(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                used == 0 ? null : Instant.ofEpochMilli(used));
    }
}
