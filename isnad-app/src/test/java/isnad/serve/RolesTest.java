package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.account.Limits;
import isnad.account.SessionDoor;
import isnad.api.Api;
import isnad.desk.Desk;
import isnad.fetch.Manners;
import isnad.http.Role;
import isnad.http.Routes;
import isnad.run.Runs;
import isnad.serve.TeamServer.Session;
import isnad.serve.Wire.Answer;
import isnad.serve.Wire.Ask;
import isnad.web.Screens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask for what: every route, every role, with and without the token of a page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {
    /** What stands under {@code /ar} and {@code /en}; a route that is not here fails the test. */
    private static final String SCREENS =
            """
            anyone GET /sign-in
            anyone POST /sign-in
            reader GET
            reader GET /
            reader GET /stories/{story}
            reader GET /articles/{article}
            reader GET /lines/{line}
            reader GET /differences
            reader GET /relations
            reader GET /relation
            reader GET /entities
            reader GET /entity
            reader GET /help
            reader GET /sources
            reader GET /corrections
            reader GET /search
            reader GET /search/export
            reader GET /search/batch
            reader POST /search/batch
            reader GET /runs
            reader GET /runs/{run}
            reader GET /runs/{run}/live
            reader GET /account
            reader POST /account/password
            reader POST /account/tokens
            reader POST /account/revoke
            reader POST /sign-out
            editor GET /entity/merge
            editor POST /corrections
            editor POST /corrections/{number}/undo
            editor POST /search/save
            editor POST /search/forget
            editor POST /runs/files
            editor POST /runs/text
            editor POST /runs/addresses
            editor POST /runs/reread
            editor POST /runs/feeds
            editor POST /runs/feeds/ask
            editor POST /runs/feeds/remove
            editor POST /runs/{run}/cancel
            admin GET /accounts
            admin POST /accounts/add
            admin POST /accounts/role
            admin POST /accounts/password
            admin POST /accounts/remove
            admin GET /audit
            """;

    private static final String OTHERS =
            """
            anyone GET /
            anyone GET /favicon.ico
            anyone POST /preferences
            editor POST /api/v1/corrections
            editor POST /api/v1/corrections/{number}/undo
            editor POST /api/v1/searches
            editor DELETE /api/v1/searches/{name}
            """;

    private TeamServer server;
    private Path folder = Path.of("");

    /** What is answered to whom. */
    private record Line(Role least, String method, String path) {
        static Line of(String row) {
            String[] parts = row.split(" ", 3);
            Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
            return new Line(role, parts[1], parts.length < 3 ? "" : parts[2]);
        }

        Line under(String root) {
            return new Line(least, method, root + path);
        }

        String described() {
            return method + " " + path;
        }

        Ask ask() {
            String filled = path.replaceAll("\\{[a-z]+}", "9");
            return method.equals("POST") ? Ask.post(filled) : new Ask(method, filled, Map.of(), "");
        }
    }

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = temporary;
        server = TeamServer.start(temporary);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static List<Line> table() {
        List<Line> lines = new ArrayList<>();
        for (String root : List.of("/ar", "/en")) {
            SCREENS.lines().map(Line::of).map(line -> line.under(root)).forEach(lines::add);
        }
        OTHERS.lines().map(Line::of).forEach(lines::add);
        return lines;
    }

    private List<String> registered() {
        var routes = new Routes();
        try (Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, Manners.polite("0"))) {
            var screens = new Screens(desk, runs);
            screens.register(routes);
            screens.register(routes, new SessionDoor(server.accounts(), Limits.USUAL, false));
            new Api(desk).register(routes);
        }
        return routes.described();
    }

    /** Assets are for anyone; the interface's questions are for readers, as is checked below. */
    @Test
    void every_route_is_in_the_table() {
        List<String> known = table().stream().map(Line::described).toList();
        Stream<String> asked =
                registered().stream()
                        .filter(route -> !route.startsWith("GET /assets/"))
                        .filter(route -> !route.matches("GET /(api|feeds|metrics|openapi).*"));
        assertThat(asked).containsExactlyInAnyOrderElementsOf(known);
    }

    private Answer answer(Line line, String name) throws IOException {
        Ask ask = line.ask();
        if (name.isEmpty()) {
            return server.ask(ask);
        }
        Session session = server.signIn(name);
        return server.ask(session.on(ask).with("X-CSRF-Token", session.csrf()));
    }

    private static boolean isTurnedAway(Answer answer) {
        boolean toEntrance =
                answer.status() == 303 && answer.header("location").contains("sign-in");
        return toEntrance || answer.status() == 401 || answer.status() == 403;
    }

    @Test
    void nobody_is_let_in_who_has_not_the_role() throws Exception {
        List<String> names = List.of("", "rita", "edda", "root");
        for (Line line : table()) {
            for (Role role : Role.values()) {
                boolean tells = line.path().endsWith("sign-in") || line.path().endsWith("sign-out");
                Answer answer = answer(line, names.get(role.ordinal()));
                if (!tells) {
                    assertThat(isTurnedAway(answer))
                            .as("%s by %s: %d", line, role, answer.status())
                            .isEqualTo(!role.may(line.least()));
                }
                assertThat(answer.status()).as("%s by %s", line, role).isLessThan(500);
            }
        }
    }

    @Test
    void no_question_of_the_interface_is_answered_to_strangers() throws Exception {
        for (String route : registered()) {
            if (route.matches("GET /(api|feeds|metrics|openapi).*")) {
                Line line = Line.of("reader " + route);
                assertThat(isTurnedAway(answer(line, ""))).as(route).isTrue();
                assertThat(answer(line, "rita").status()).as(route).isNotIn(401, 403, 500);
            }
        }
    }

    @Test
    void no_change_is_made_without_the_token_of_a_page_of_ours() throws Exception {
        Session admin = server.signIn("root");
        String other = server.signIn("root").csrf();
        for (Line line : table()) {
            if (!line.method().equals("GET") && !line.path().endsWith("/sign-in")) {
                Ask bare = admin.on(line.ask());
                Ask full = bare.with("X-CSRF-Token", admin.csrf());
                for (Ask forged :
                        List.of(
                                bare,
                                bare.with("X-CSRF-Token", other),
                                full.with("Origin", "https://evil.example"),
                                full.with("Origin", "null"),
                                full.with("Sec-Fetch-Site", "same-site"),
                                full.with("Sec-Fetch-Site", "cross-site"))) {
                    assertThat(server.ask(forged).status()).as("%s", forged).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void no_method_by_another_name_gets_round_a_role() throws Exception {
        Session reader = server.signIn("rita");
        for (String method :
                List.of("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "post", "PoSt")) {
            for (String path : List.of("/en/corrections", "/en/accounts/add", "/en/runs/text")) {
                Ask ask =
                        new Ask(method, path, Map.of(), "")
                                .with("X-HTTP-Method-Override", "POST")
                                .with("X-CSRF-Token", reader.csrf());
                assertThat(server.ask(reader.on(ask)).status()).as(method).isIn(400, 403, 404, 405);
            }
        }
    }
}
