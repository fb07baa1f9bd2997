package isnad.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.account.Deed.What;
import isnad.account.NotPossible.Reason;
import isnad.http.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts in a real file, by a clock that the test sets. */
class AccountsTest {
    private static final String PASSWORD = "palm grove at dusk";

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir private Path folder = Path.of("");
    private Accounts accounts;

    @BeforeEach
    void open() {
        accounts = Accounts.open(folder, now::get);
        accounts.add("Nadia", "admin", PASSWORD);
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private static void refused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        NotPossible.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void only_the_owner_of_the_machines_account_reads_the_file() throws Exception {
        var owner = PosixFilePermissions.fromString("rw-------");
        assertThat(Files.getPosixFilePermissions(folder.resolve("accounts.db"))).isEqualTo(owner);
        assertThat(Files.getPosixFilePermissions(folder.resolve("accounts.db-wal")))
                .isEqualTo(owner);
    }

    @Test
    void neither_passwords_nor_ids_nor_tokens_stand_in_the_file() throws Exception {
        String id = accounts.sessions().begin("nadia");
        String token = accounts.tokens().make(accounts.named("nadia"), "nightly", "reader");
        for (String file : new String[] {"accounts.db", "accounts.db-wal"}) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain(PASSWORD, id, token);
        }
    }

    @Test
    void a_name_is_the_same_however_it_is_typed() {
        assertThat(accounts.matches(" NADIA ", PASSWORD)).isTrue();
        refused(Reason.TAKEN, () -> accounts.add("nadiA", "reader", PASSWORD));
        assertThat(accounts.add("سلمى", "reader", PASSWORD)).isEqualTo("سلمى");
    }

    @Test
    void names_that_are_none_are_refused() {
        for (String name :
                new String[] {"", " ", "a b", "a\nb", "<b>", "\u202Ea", "x".repeat(65)}) {
            refused(Reason.NAME, () -> accounts.add(name, "reader", PASSWORD));
        }
    }

    @Test
    void weak_passwords_are_refused() {
        for (String password :
                new String[] {"", "short", "aaaaaaaaaaaaaaa", "nadia nadia x", "x".repeat(257)}) {
            refused(Reason.PASSWORD, () -> accounts.password("nadia", password, null));
        }
        assertThat(accounts.matches("nadia", PASSWORD)).isTrue();
    }

    @Test
    void a_password_that_is_not_the_accounts_does_not_fit() {
        assertThat(accounts.matches("nadia", PASSWORD + " ")).isFalse();
        assertThat(accounts.matches("nobody", PASSWORD)).isFalse();
        assertThat(accounts.matches("nadia", "")).isFalse();
    }

    @Test
    void the_last_admin_stays() {
        refused(Reason.LAST_ADMIN, () -> accounts.remove("nadia"));
        refused(Reason.LAST_ADMIN, () -> accounts.role("nadia", "reader"));
        accounts.add("omar", "admin", PASSWORD);
        accounts.role("nadia", "reader");
        assertThat(accounts.named("nadia").role()).isEqualTo(Role.READER);
        refused(Reason.LAST_ADMIN, () -> accounts.remove("omar"));
        assertThat(accounts.haveAdmin()).isTrue();
    }

    @Test
    void a_session_ends_when_nothing_is_asked_for_long() {
        String id = accounts.sessions().begin("nadia");
        pass(Sessions.IDLE.minusMinutes(1));
        assertThat(accounts.sessions().of(id)).isNotNull();
        pass(Sessions.IDLE.minusMinutes(1));
        assertThat(accounts.sessions().of(id)).isNotNull();
        pass(Sessions.IDLE);
        assertThat(accounts.sessions().of(id)).isNull();
    }

    @Test
    void a_session_ends_at_last_however_much_is_asked() {
        String id = accounts.sessions().begin("nadia");
        Instant end = now.get().plus(Sessions.LONGEST);
        while (now.get().isBefore(end.minus(Sessions.IDLE))) {
            pass(Sessions.IDLE.dividedBy(2));
            assertThat(accounts.sessions().of(id)).isNotNull();
        }
        now.set(end);
        assertThat(accounts.sessions().of(id)).isNull();
    }

    @Test
    void another_password_ends_the_sessions_but_the_one_that_gave_it() {
        String kept = accounts.sessions().begin("nadia");
        String other = accounts.sessions().begin("nadia");
        accounts.password("nadia", "another grove at dawn", kept);
        assertThat(accounts.sessions().of(kept)).isNotNull();
        assertThat(accounts.sessions().of(other)).isNull();
    }

    @Test
    void a_removed_account_leaves_no_session_and_no_token() {
        accounts.add("omar", "editor", PASSWORD);
        String id = accounts.sessions().begin("omar");
        String token = accounts.tokens().make(accounts.named("omar"), "nightly", "editor");
        accounts.remove("omar");
        assertThat(accounts.sessions().of(id)).isNull();
        assertThat(accounts.tokens().by(token)).isNull();
    }

    @Test
    void a_token_may_no_more_than_its_account_though_that_has_lost_a_role() {
        accounts.add("omar", "editor", PASSWORD);
        Account omar = accounts.named("omar");
        refused(Reason.ROLE, () -> accounts.tokens().make(omar, "too much", "admin"));
        String token = accounts.tokens().make(omar, "nightly", "editor");
        assertThat(Objects.requireNonNull(accounts.tokens().by(token)).role())
                .isEqualTo(Role.EDITOR);
        accounts.role("omar", "reader");
        assertThat(Objects.requireNonNull(accounts.tokens().by(token)).role())
                .isEqualTo(Role.READER);
        assertThat(accounts.tokens().of("omar").getFirst().used()).isEqualTo(now.get());
        assertThat(accounts.tokens().revoke("omar", "nightly")).isTrue();
        assertThat(accounts.tokens().by(token)).isNull();
    }

    @Test
    void what_is_written_down_stays_on_one_line() {
        accounts.audit()
                .write("a\nb\u001B[31m\u202E", "::1", What.SIGN_IN_FAILED, "x".repeat(9999));
        Deed deed = accounts.audit().latest("", null, Long.MAX_VALUE, 1).getFirst();
        assertThat(deed.who()).isEqualTo("a\uFFFDb\uFFFD[31m\uFFFD");
        assertThat(deed.detail()).hasSize(500);
        assertThat(accounts.audit().latest("nobody' OR 1=1 --", null, Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void another_process_sees_changes_at_once() {
        try (Accounts other = Accounts.open(folder, now::get)) {
            String id = accounts.sessions().begin("nadia");
            assertThat(other.sessions().of(id)).isNotNull();
            other.sessions().end(id);
            assertThat(accounts.sessions().of(id)).isNull();
        }
    }

    @Test
    void each_failure_makes_the_next_attempt_wait_longer() {
        var attempts = new Attempts(now::get);
        int before = 0;
        for (int i = 0; i < 20; i++) {
            pass(Duration.ofSeconds(attempts.delay("nadia", "10.0.0.1")));
            attempts.failed("nadia", "10.0.0.1");
            int delay = attempts.delay("nadia", "10.0.0.1");
            assertThat(delay).isGreaterThanOrEqualTo(i < 3 ? 0 : Math.min(900, before * 2));
            before = delay;
        }
        assertThat(before).isEqualTo(900);
        assertThat(attempts.delay("nadia", "10.0.0.2")).as("from elsewhere").isZero();
    }

    @Test
    void who_tries_many_accounts_from_one_address_waits() {
        var attempts = new Attempts(now::get);
        for (int i = 0; i < 30; i++) {
            attempts.failed("name" + i, "10.0.0.1");
        }
        assertThat(attempts.delay("another", "10.0.0.1")).isGreaterThan(500);
    }

    @Test
    void many_addresses_keep_nobody_out_for_long() {
        var attempts = new Attempts(now::get);
        for (int i = 0; i < 200; i++) {
            attempts.failed("nadia", "10.0.1." + i);
        }
        assertThat(attempts.delay("nadia", "10.0.0.1")).isBetween(1, 60);
    }

    @Test
    void who_knows_the_password_never_waits() {
        var attempts = new Attempts(now::get);
        for (int i = 0; i < 100; i++) {
            assertThat(attempts.delay("nadia", "10.0.0.1")).isZero();
            attempts.failed("nadia", "10.0.0.1");
            attempts.passed("nadia", "10.0.0.1");
        }
    }

    @Test
    void a_bucket_gives_what_it_holds_and_fills_again() {
        var rate = new Rate(now::get, 3, 0.5);
        for (int i = 0; i < 3; i++) {
            assertThat(rate.take("nadia")).isZero();
        }
        assertThat(rate.take("nadia")).isEqualTo(2);
        assertThat(rate.take("omar")).isZero();
        pass(Duration.ofSeconds(2));
        assertThat(rate.take("nadia")).isZero();
        assertThat(rate.take("nadia")).isPositive();
    }

    @Test
    void one_network_of_version_6_is_one_address() {
        assertThat(SessionDoor.network("2001:db8:0:1:aa:bb:cc:dd"))
                .isEqualTo(SessionDoor.network("2001:db8:0:1:0:0:0:1"))
                .isNotEqualTo(SessionDoor.network("2001:db8:0:2:0:0:0:1"));
        assertThat(SessionDoor.network("10.0.0.1")).isEqualTo("10.0.0.1");
    }

    @Test
    void old_rows_of_the_audit_log_go_and_attempts_in_vain_go_first() {
        Audit audit = accounts.audit();
        audit.write("nadia", "", What.CHANGE, "first");
        audit.write("eve", "", What.SIGN_IN_FAILED, "");
        pass(Audit.LONGEST_VAIN.plusDays(1));
        reopen();
        accounts.audit().write("nadia", "", What.CHANGE, "second");
        assertThat(accounts.audit().latest("", null, Long.MAX_VALUE, 9))
                .extracting(Deed::detail)
                .containsExactly("second", "first");
        pass(Audit.LONGEST);
        reopen();
        accounts.audit().write("nadia", "", What.CHANGE, "third");
        assertThat(accounts.audit().latest("", null, Long.MAX_VALUE, 9))
                .extracting(Deed::detail)
                .containsExactly("third", "second");
    }

    private void reopen() {
        accounts.close();
        accounts = Accounts.open(folder, now::get);
    }
}
