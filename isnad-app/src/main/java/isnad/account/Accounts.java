package isnad.account;

import isnad.account.NotPossible.Reason;
import isnad.http.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a ledger.
 *
 * <p>Whoever changes one says so to {@link #audit()}.
 */
public final class Accounts implements AutoCloseable {
    private static final String FILE = "accounts.db";

    private final AccountFile file;
    private final InstantSource clock;
    private final Audit audit;
    private final Sessions sessions;
    private final Tokens tokens;

    private Accounts(AccountFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.audit = new Audit(file, clock);
        this.sessions = new Sessions(file, clock);
        this.tokens = new Tokens(file, clock);
    }

    /**
     * Opens those of the ledger in a folder; there may be none yet.
     *
     * @throws AccountFault where they cannot be read
     */
    public static Accounts open(Path folder) {
        return open(folder, InstantSource.system());
    }

    /** The same, by a clock of one's own. */
    public static Accounts open(Path folder, InstantSource clock) {
        return new Accounts(AccountFile.open(folder.resolve(FILE)), clock);
    }

    /** Whether the ledger in a folder has had accounts. */
    public static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** What was done and tried. */
    public Audit audit() {
        return audit;
    }

    /** Tokens of programs. */
    public Tokens tokens() {
        return tokens;
    }

    Sessions sessions() {
        return sessions;
    }

    InstantSource clock() {
        return clock;
    }

    /** All accounts, by name. */
    public List<Account> all() {
        return file.list(
                row ->
                        new Account(
                                row.getString(1),
                                Role.valueOf(row.getString(2)),
                                Instant.ofEpochMilli(row.getLong(3))),
                "SELECT name, role, made FROM account ORDER BY name");
    }

    /** Whether anybody can keep the accounts. */
    public boolean haveAdmin() {
        return all().stream().anyMatch(account -> account.role() == Role.ADMIN);
    }

    /**
     * The account of a name.
     *
     * @throws NotPossible where there is none
     */
    public Account named(String name) {
        String same = Account.same(name);
        return all().stream()
                .filter(account -> account.name().equals(same))
                .findFirst()
                .orElseThrow(() -> new NotPossible(Reason.ABSENT));
    }

    /**
     * Adds an account.
     *
     * @param role reader, editor or admin
     * @return its name as it is kept
     * @throws NotPossible where the name, the role or the password will not do
     */
    public String add(String name, String role, String password) {
        String kept = Account.name(name);
        Role may = Account.role(role);
        String hash = Password.made(kept, password);
        int added =
                file.change(
                        "INSERT OR IGNORE INTO account(name, role, password, made)"
                                + " VALUES (?, ?, ?, ?)",
                        kept,
                        may.name(),
                        hash,
                        clock.millis());
        if (added == 0) {
            throw new NotPossible(Reason.TAKEN);
        }
        return kept;
    }

    /**
     * Changes what an account may do, from its next request on.
     *
     * @throws NotPossible where there is no such account or role, or it is the last admin
     */
    public void role(String name, String role) {
        Role may = Account.role(role);
        keepingAnAdmin(
                name, "UPDATE account SET role = ? WHERE name = ?", may.name(), Account.same(name));
    }

    /**
     * Removes an account with its sessions and tokens.
     *
     * @throws NotPossible where there is no such account, or it is the last admin
     */
    public void remove(String name) {
        keepingAnAdmin(name, "DELETE FROM account WHERE name = ?", Account.same(name));
    }

    private void keepingAnAdmin(String name, String sql, Object... values) {
        file.together(() -> {
            Account before = named(name);
            int changed = file.change(sql, values);
            if (before.role() == Role.ADMIN && !haveAdmin()) {
                throw new NotPossible(Reason.LAST_ADMIN);
            }
            return changed;
        });
    }

    /**
     * Gives an account another password and ends its sessions.
     *
     * @param kept the id of a session that goes on; null for none
     * @throws NotPossible where there is no such account, or the password will not do
     */
    public void password(String name, String password, @Nullable String kept) {
        Account account = named(name);
        String hash = Password.made(account.name(), password);
        file.together(() -> {
            file.change("UPDATE account SET password = ? WHERE name = ?", hash, account.name());
            return sessions.endOthers(account.name(), kept);
        });
    }

    /** Whether an account of that name has that password; works as long either way. */
    boolean matches(String name, String password) {
        String kept =
                file.one(
                        row -> row.getString(1),
                        "SELECT password FROM account WHERE name = ?",
                        Account.same(name));
        return Password.matches(password, kept);
    }

    @Override
    public void close() {
        file.close();
    }
}
