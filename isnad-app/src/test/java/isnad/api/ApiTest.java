package isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.api.Description.Operation;
import isnad.desk.Desk;
import isnad.http.Routes;
import isnad.serve.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface over a ledger of pages of the corpus, against its description. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CORRECTION =
            "{\"change\":\"hide\",\"target\":\"SAU\",\"why\":\"only a test\"%s}";
    private static final String SEARCH =
            "{\"name\":\"riyadh-tehran\",\"query\":\"with:إيران\",\"level\":\"word\"}";

    @TempDir private static Path folder = Path.of("");

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Service service;
    private @Nullable Description description;

    @BeforeAll
    void serve() throws Exception {
        SmallLedger.in(folder);
        service = Service.local(folder, 0);
        description = Description.load();
        assertThat(send("POST", "/api/v1/corrections", CORRECTION.formatted("")).statusCode())
                .isEqualTo(201);
        assertThat(send("POST", "/api/v1/searches", SEARCH).statusCode()).isEqualTo(201);
    }

    @AfterAll
    void close() {
        if (service != null) {
            service.close();
        }
    }

    private Description description() {
        return Objects.requireNonNull(description);
    }

    private HttpResponse<String> send(
            String method, String address, @Nullable String body, String... headers)
            throws Exception {
        int port = Objects.requireNonNull(service).port();
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send("GET", address, null);
    }

    private JsonNode json(String address) throws Exception {
        HttpResponse<String> response = get(address);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    static Stream<Operation> operations() throws Exception {
        return Description.load().operations().stream()
                .sorted(Comparator.comparing(one -> one.method().equals("DELETE")));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_route_answers_as_it_is_described(Operation operation) throws Exception {
        String example = example(operation);
        check(operation, description().address(operation, null), example);
        if (!operation.method().equals("GET")) {
            return;
        }
        for (JsonNode parameter : description().parameters(operation)) {
            if (parameter.has("example")) {
                String name = parameter.get("name").stringValue();
                check(operation, description().address(operation, name), null);
            }
        }
    }

    private static @Nullable String example(Operation operation) {
        JsonNode body = operation.node().at("/requestBody/content/application~1json/example");
        return body.isMissingNode() ? null : body.toString();
    }

    private void check(Operation operation, String asked, @Nullable String body) throws Exception {
        boolean choice = asked.equals("/api/v1/entity");
        String address = choice ? asked + "?key=IRN" : asked;
        HttpResponse<String> response = send(operation.method(), address, body);
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertThat(response.statusCode()).as(address + " " + response.body()).isBetween(200, 299);
        assertThat(description().complaint(operation, response.statusCode(), type, response.body()))
                .as(address)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_a_route_does_not_know_is_refused_as_described(Operation operation) throws Exception {
        String address = description().address(operation, null);
        if (!address.startsWith("/api/") || !operation.method().equals("GET")) {
            return;
        }
        String odd = address + (address.contains("?") ? "&" : "?") + "limits=3";
        HttpResponse<String> response = get(odd);
        assertThat(response.statusCode()).isEqualTo(400);
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertThat(description().complaint(operation, 400, type, response.body())).isEmpty();
    }

    @Test
    void every_route_is_described_and_every_description_is_of_a_route() {
        var routes = new Routes();
        try (Desk desk = Desk.open(folder)) {
            new Api(desk).register(routes);
        }
        var described = new TreeSet<String>();
        description().operations().forEach(one -> described.add(one.toString()));
        described.remove("GET /health");
        assertThat(new TreeSet<>(routes.described())).isEqualTo(described);
        assertThat(send200("/health")).isTrue();
    }

    private boolean send200(String address) {
        try {
            return get(address).statusCode() == 200;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> all(String address, int limit) throws Exception {
        List<String> all = new ArrayList<>();
        String next = address + (address.contains("?") ? "&" : "?") + "limit=" + limit;
        while (next != null) {
            JsonNode page = json(next);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            page.get("items").forEach(item -> all.add(item.toString()));
            next = page.get("next").asString(null);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles",
                "events",
                "events?with=IRN",
                "events?type=consult,agree&from=2020",
                "quotes",
                "quotes?who=IRN",
                "stories?least=1",
                "stories/1/comparison",
                "entities",
                "entities?name=%D9%88%D8%B2%D9%8A%D8%B1",
                "relations",
                "relation?a=SAU&b=IRN",
                "differences",
                "sources",
                "search?q=%D9%88%D8%B2%D9%8A%D8%B1",
                "search?q=%D9%88%D8%B2%D9%8A%D8%B1&order=latest",
                "searches",
                "corrections"
            })
    void pages_hold_everything_once(String list) throws Exception {
        String address = "/api/v1/" + list;
        List<String> whole = all(address, 500);
        assertThat(all(address, 3)).isEqualTo(whole);
        assertThat(new HashSet<>(whole)).hasSameSizeAs(whole);
    }

    @Test
    void a_ledger_has_enough_to_be_paged() throws Exception {
        assertThat(all("/api/v1/articles", 100)).hasSizeGreaterThan(60);
        assertThat(all("/api/v1/events", 100)).hasSizeGreaterThan(200);
        assertThat(all("/api/v1/quotes", 100)).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&with=IRN", "&type=consult&from=2021&to=2023", "&in=CHN"})
    void an_export_holds_what_the_list_says(String filter) throws Exception {
        int lines = all("/api/v1/events" + filter.replaceFirst("&", "?"), 100).size();
        String export = "/api/v1/export?what=lines" + filter;
        assertThat(get(export).body().lines()).hasSize(lines);
        assertThat(rows(get(export + "&format=csv").body())).isEqualTo(lines + 1);
        String feed = get(export + "&format=atom").body();
        assertThat(feed.split("<entry>", -1)).hasSize(lines + 1);
        HttpResponse<String> parquet = get(export + "&format=parquet");
        assertThat(parquet.body()).startsWith("PAR1");
    }

    /** Line breaks inside quotes are no ends of rows. */
    private static long rows(String csv) {
        long rows = 0;
        boolean quoted = false;
        for (char letter : csv.toCharArray()) {
            quoted ^= letter == '"';
            rows += letter == '\n' && !quoted ? 1 : 0;
        }
        return rows;
    }

    @Test
    void exports_of_records_stories_and_entities_are_whole() throws Exception {
        long articles =
                get("/api/v1/export")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("{\"kind\":\"article\""))
                        .count();
        assertThat(articles).isEqualTo(all("/api/v1/articles", 100).size());
        for (String what : List.of("stories", "entities")) {
            String list = what.equals("stories") ? "stories?least=1" : what;
            assertThat(get("/api/v1/export?what=" + what).body().lines())
                    .as(what)
                    .containsExactlyElementsOf(all("/api/v1/" + list, 100));
        }
    }

    @Test
    void an_event_is_as_the_list_has_it() throws Exception {
        JsonNode line = json("/api/v1/events?limit=1").get("items").get(0);
        assertThat(json("/api/v1/events/" + line.get("id"))).isEqualTo(line);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        HttpResponse<String> first = get("/api/v1/relations");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send("GET", "/api/v1/relations", null, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_correction_needs_a_reason_and_can_be_tried_and_taken_back() throws Exception {
        int before = all("/api/v1/corrections", 100).size();
        String bare = "{\"change\":\"hide\",\"target\":\"IRN\"}";
        assertThat(send("POST", "/api/v1/corrections", bare).statusCode()).isEqualTo(400);
        String dry = CORRECTION.formatted(",\"dry\":true");
        assertThat(send("POST", "/api/v1/corrections", dry).statusCode()).isEqualTo(200);
        assertThat(all("/api/v1/corrections", 100)).hasSize(before);
        String event =
                json("/api/v1/events?limit=1&type=agree").at("/items/0/tellings/0/id").toString();
        String made =
                "{\"change\":\"alter\",\"target\":\"%s\",\"why\":\"t\",\"value\":{\"status\":\"planned\",\"who\":[\"IRN\"]}}"
                        .formatted(event);
        HttpResponse<String> corrected = send("POST", "/api/v1/corrections", made);
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(201);
        JsonNode effect = JSON.readTree(corrected.body());
        assertThat(effect.at("/after/events/0/status").stringValue()).isEqualTo("planned");
        String undo = "/api/v1/corrections/%s/undo".formatted(effect.get("number"));
        assertThat(send("POST", undo, "{\"why\":\"it was right\"}").statusCode()).isEqualTo(201);
        assertThat(send("POST", undo, "{\"why\":\"again\"}").statusCode()).isEqualTo(422);
        assertThat(json("/api/v1/corrections").get("items").get(0).get("by").stringValue())
                .isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void a_page_of_another_site_corrects_nothing() throws Exception {
        HttpResponse<String> response =
                send(
                        "POST",
                        "/api/v1/corrections",
                        CORRECTION.formatted(""),
                        "Origin",
                        "http://elsewhere.example");
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void metrics_count_requests_by_route() throws Exception {
        json("/api/v1/events/" + json("/api/v1/events?limit=1").at("/items/0/id"));
        String metrics = get("/metrics").body();
        assertThat(metrics)
                .contains("route=\"/api/v1/events/{line}\",status=\"200\"}")
                .contains("le=\"+Inf\"}")
                .contains("jvm_memory_heap_used_bytes ")
                .contains("isnad_ledger_articles ");
        assertThat(metrics.lines())
                .allMatch(line ->
                        line.matches("# (HELP|TYPE) \\w+ .+|\\w+(\\{[^}]*\\}+.*)? [0-9.]+"));
    }

    @Test
    void the_description_is_served_as_it_is_kept() throws Exception {
        HttpResponse<String> served = get("/openapi.yaml");
        assertThat(
                        Description.of(
                                        served.body()
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .root())
                .isEqualTo(description().root());
    }

    @Test
    void a_search_counts_what_it_finds() throws Exception {
        JsonNode found = json("/api/v1/search?q=with:%D8%A5%D9%8A%D8%B1%D8%A7%D9%86&counts=true");
        assertThat(found.get("total").asInt()).isPositive();
        long years = 0;
        for (JsonNode year : found.at("/counts/years")) {
            years += year.asLong();
        }
        assertThat(years).isEqualTo(found.get("total").asLong());
        assertThat(get("/api/v1/search?q=%22").statusCode()).isEqualTo(400);
    }
}
