package isnad.serve;

import static isnad.serve.TeamServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.account.Deed;
import isnad.account.Limits;
import isnad.http.Outside;
import isnad.serve.TeamServer.Session;
import isnad.serve.Wire.Answer;
import isnad.serve.Wire.Ask;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What accounts, sessions and tokens keep out, asked of a running server. */
class AccountSafetyTest {
    @TempDir private Path folder = Path.of("");
    private TeamServer server;

    @BeforeEach
    void start() {
        server = TeamServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int status(Ask ask) throws IOException {
        return server.ask(ask).status();
    }

    private List<Deed> deeds() {
        return server.accounts().audit().latest("", null, Long.MAX_VALUE, 50);
    }

    @Test
    void who_is_unknown_is_sent_to_sign_in_and_then_where_it_was_going() throws Exception {
        Answer sent = server.ask(Ask.get("/ar/search?q=%D8%A3"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("location"))
                .isEqualTo("/ar/sign-in?back=%2Far%2Fsearch%3Fq%3D%25D8%25A3");
        Answer page = server.ask(Ask.get(sent.header("location")));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("value=\"/ar/search?q=%D8%A3\"", "dir=\"rtl\"");
        Answer in =
                server.ask(
                        Ask.post(
                                "/ar/sign-in",
                                "name",
                                "rita",
                                "password",
                                PASSWORD,
                                "back",
                                "/ar/search?q=%D8%A3"));
        assertThat(in.header("location")).isEqualTo("/ar/search?q=%D8%A3");
    }

    @Test
    void a_program_that_is_unknown_is_told_so() throws Exception {
        Answer answer = server.ask(Ask.get("/en").with("Accept", "application/json"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("www-authenticate")).startsWith("Bearer");
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        for (String sent :
                List.of(
                        "Bearer x",
                        "Bearer ",
                        "Basic cm9vdDpyb290",
                        "Bearer isnad_" + "0".repeat(64))) {
            assertThat(
                            status(
                                    Ask.get("/en")
                                            .with("Accept", "application/json")
                                            .with("Authorization", sent)))
                    .isEqualTo(401);
        }
    }

    @Test
    void a_reader_changes_nothing_and_an_editor_keeps_no_accounts() throws Exception {
        Session reader = server.signIn("rita");
        Session editor = server.signIn("edda");
        Session admin = server.signIn("root");
        assertThat(status(reader.on(Ask.get("/en")))).isEqualTo(200);
        assertThat(status(reader.post("/en/corrections/1/undo", "why", "x"))).isEqualTo(403);
        assertThat(status(editor.post("/en/corrections/1/undo", "why", "x"))).isNotIn(401, 403);
        for (String path : List.of("/en/accounts", "/ar/audit")) {
            assertThat(status(reader.on(Ask.get(path)))).isEqualTo(403);
            assertThat(status(editor.on(Ask.get(path)))).isEqualTo(403);
            assertThat(status(admin.on(Ask.get(path)))).isEqualTo(200);
        }
        assertThat(status(editor.post("/en/accounts/role", "name", "edda", "role", "admin")))
                .isEqualTo(403);
        assertThat(
                        status(
                                editor.post(
                                        "/en/accounts/add",
                                        "name",
                                        "eve",
                                        "role",
                                        "admin",
                                        "password",
                                        PASSWORD)))
                .isEqualTo(403);
        assertThat(server.accounts().all()).hasSize(3);
    }

    @Test
    void a_post_needs_the_token_of_its_session_and_a_page_of_ours() throws Exception {
        Session admin = server.signIn("root");
        Session other = server.signIn("root");
        Ask add =
                Ask.post("/en/accounts/add", "name", "eve", "role", "reader", "password", PASSWORD);
        assertThat(status(admin.on(add))).as("no token").isEqualTo(403);
        assertThat(status(admin.on(add).with("X-CSRF-Token", other.csrf())))
                .as("another's")
                .isEqualTo(403);
        Ask good = admin.on(add).with("X-CSRF-Token", admin.csrf());
        assertThat(status(good.with("Origin", "https://evil.example"))).isEqualTo(403);
        assertThat(status(good.with("Origin", "null"))).isEqualTo(403);
        assertThat(status(good.with("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
        assertThat(status(good.with("Sec-Fetch-Site", "same-site"))).isEqualTo(403);
        assertThat(server.accounts().all()).hasSize(3);
        assertThat(status(good.with("Origin", "http://localhost:" + server.wire().port())))
                .isEqualTo(200);
        assertThat(server.accounts().all()).hasSize(4);
    }

    @Test
    void no_other_site_signs_anybody_in() throws Exception {
        Ask ask = Ask.post("/en/sign-in", "name", "rita", "password", PASSWORD);
        assertThat(status(ask.with("Origin", "https://evil.example"))).isEqualTo(403);
        assertThat(status(ask.with("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
    }

    @Test
    void signing_in_gives_an_id_that_nobody_had_before_and_ends_the_one_brought() throws Exception {
        String planted = "isnad-session=" + "a".repeat(64);
        Ask ask =
                Ask.post("/en/sign-in", "name", "rita", "password", PASSWORD)
                        .with("Cookie", planted);
        String first = server.ask(ask).header("set-cookie");
        assertThat(first)
                .doesNotContain("a".repeat(64))
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(status(Ask.get("/en").with("Cookie", planted))).isEqualTo(303);
        Session session = server.signIn("rita");
        Answer again =
                server.ask(session.post("/en/sign-in", "name", "rita", "password", PASSWORD));
        assertThat(again.header("set-cookie")).isNotEmpty();
        assertThat(status(session.on(Ask.get("/en")))).as("the id before").isEqualTo(303);
    }

    @Test
    void a_stolen_cookie_is_worth_nothing_after_sign_out() throws Exception {
        Session session = server.signIn("rita");
        assertThat(status(session.on(Ask.get("/en")))).isEqualTo(200);
        Answer out = server.ask(session.post("/en/sign-out"));
        assertThat(out.header("set-cookie")).startsWith("isnad-session=;").contains("Max-Age=0");
        assertThat(status(session.on(Ask.get("/en")))).isEqualTo(303);
        assertThat(status(session.post("/en/account/tokens", "name", "t", "role", "reader")))
                .isEqualTo(303);
        assertThat(server.accounts().tokens().of("rita")).isEmpty();
    }

    @Test
    void a_lost_role_is_lost_at_the_next_request() throws Exception {
        Session editor = server.signIn("edda");
        Session second = server.signIn("root");
        server.accounts().role("edda", "reader");
        assertThat(status(editor.post("/en/corrections/1/undo", "why", "x"))).isEqualTo(403);
        server.accounts().remove("edda");
        assertThat(status(editor.on(Ask.get("/en")))).isEqualTo(303);
        assertThat(status(second.on(Ask.get("/en")))).isEqualTo(200);
    }

    @Test
    void another_password_ends_the_other_sessions() throws Exception {
        Session here = server.signIn("rita");
        Session elsewhere = server.signIn("rita");
        String fresh = "date palms in rows";
        Ask wrong =
                here.post(
                        "/en/account/password",
                        "old",
                        "guess guess guess",
                        "password",
                        fresh,
                        "again",
                        fresh);
        assertThat(status(wrong)).isEqualTo(422);
        Ask right =
                here.post(
                        "/en/account/password", "old", PASSWORD, "password", fresh, "again", fresh);
        assertThat(status(right)).isEqualTo(200);
        assertThat(status(here.on(Ask.get("/en")))).isEqualTo(200);
        assertThat(status(elsewhere.on(Ask.get("/en")))).isEqualTo(303);
    }

    @Test
    void a_token_is_shown_once_and_lets_a_program_in_until_it_is_revoked() throws Exception {
        Session session = server.signIn("edda");
        Answer made =
                server.ask(session.post("/ar/account/tokens", "name", "nightly", "role", "reader"));
        assertThat(made.header("cache-control")).isEqualTo("no-store");
        String token = made.body().replaceAll("(?s).*(isnad_[0-9a-f]{64}).*", "$1");
        assertThat(server.ask(session.on(Ask.get("/ar/account"))).body())
                .contains("nightly")
                .doesNotContain(token);
        Ask ask = Ask.get("/en").with("Authorization", "Bearer " + token);
        assertThat(status(ask)).isEqualTo(200);
        Ask change =
                Ask.post("/en/corrections/1/undo", "why", "x")
                        .with("Authorization", "Bearer " + token);
        assertThat(status(change)).as("a reader's token of an editor").isEqualTo(403);
        assertThat(status(session.post("/ar/account/revoke", "name", "nightly"))).isEqualTo(200);
        assertThat(status(ask)).isEqualTo(303);
    }

    @Test
    void a_token_cannot_make_itself_at_home() throws Exception {
        String token =
                server.accounts().tokens().make(server.accounts().named("root"), "t", "admin");
        for (Ask ask :
                List.of(
                        Ask.post("/en/account/tokens", "name", "u", "role", "admin"),
                        Ask.post(
                                "/en/accounts/add",
                                "name",
                                "eve",
                                "role",
                                "admin",
                                "password",
                                PASSWORD),
                        Ask.post(
                                "/en/accounts/password",
                                "name",
                                "root",
                                "password",
                                "another one of mine"))) {
            assertThat(status(ask.with("Authorization", "Bearer " + token))).isEqualTo(403);
        }
        assertThat(server.accounts().all()).hasSize(3);
        assertThat(server.accounts().tokens().of("root")).hasSize(1);
    }

    @Test
    void failures_make_who_tries_wait_and_say_nothing_of_what_there_is() throws Exception {
        for (String name : List.of("rita", "nobody")) {
            Ask wrong = Ask.post("/en/sign-in", "name", name, "password", "guess");
            Answer first = server.ask(wrong);
            assertThat(first.status()).isEqualTo(403);
            assertThat(first.body()).contains("Account and password do not fit.");
            Answer last = first;
            for (int i = 0; i < 4; i++) {
                last = server.ask(wrong);
            }
            assertThat(last.status()).isEqualTo(429);
            assertThat(Integer.parseInt(last.header("retry-after"))).isBetween(1, 2);
        }
    }

    @Test
    void what_was_done_and_tried_is_written_down_without_secrets() throws Exception {
        server.ask(Ask.post("/en/sign-in", "name", "rita<b>", "password", "a secret guess"));
        Session admin = server.signIn("root");
        server.ask(admin.post("/en/accounts/role", "name", "rita", "role", "editor"));
        server.ask(admin.post("/en/corrections/77/undo", "why", "x"));
        assertThat(deeds())
                .extracting(deed -> deed.who() + " " + deed.what().code() + " " + deed.detail())
                .contains(
                        "rita<b> sign-in-failed ", "root sign-in ", "root account-role rita editor")
                .anyMatch(row -> row.startsWith("root refused POST /en/corrections/77/undo"));
        assertThat(deeds()).allMatch(deed -> deed.address().equals("127.0.0.1"));
        Answer page = server.ask(admin.on(Ask.get("/en/audit")));
        assertThat(page.body())
                .contains("rita&lt;b&gt;")
                .doesNotContain("rita<b>", "a secret guess");
    }

    @Test
    void more_requests_than_the_limits_allow_are_put_off() throws Exception {
        server.close();
        var few = new Limits(5, 0.01, 4, 0.01);
        server =
                TeamServer.start(folder.resolve("few"), few, Outside.PLAIN, Duration.ofSeconds(20));
        String token =
                server.accounts().tokens().make(server.accounts().named("rita"), "t", "reader");
        Ask known = Ask.get("/en").with("Authorization", "Bearer " + token);
        for (int i = 0; i < 5; i++) {
            assertThat(status(known)).isEqualTo(200);
        }
        Answer put = server.ask(known);
        assertThat(put.status()).isEqualTo(429);
        assertThat(Integer.parseInt(put.header("retry-after"))).isBetween(1, 100);
        for (int i = 0; i < 4; i++) {
            assertThat(status(Ask.get("/en/sign-in"))).isEqualTo(200);
        }
        assertThat(status(Ask.get("/en/sign-in").with("X-Forwarded-For", "10.9.8.7")))
                .isEqualTo(429);
    }

    @Test
    void behind_a_proxy_cookies_are_bound_to_tls_and_addresses_are_those_that_it_saw()
            throws Exception {
        server.close();
        var outside = new Outside("https://isnad.example", Set.of("127.0.0.1"), null);
        server =
                TeamServer.start(
                        folder.resolve("proxied"), Limits.USUAL, outside, Duration.ofSeconds(20));
        Ask in =
                Ask.post("/en/sign-in", "name", "rita", "password", PASSWORD)
                        .with("X-Forwarded-For", "6.6.6.6, 198.51.100.7")
                        .with("Origin", "https://isnad.example");
        Answer answer = server.ask(in);
        assertThat(answer.header("set-cookie"))
                .startsWith("__Host-isnad=")
                .contains("; Secure", "Path=/");
        assertThat(answer.header("strict-transport-security")).startsWith("max-age=");
        assertThat(deeds().getFirst().address()).isEqualTo("198.51.100.7");
        assertThat(status(in.with("Origin", "http://localhost:" + server.wire().port())))
                .isEqualTo(403);
    }
}
