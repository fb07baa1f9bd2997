package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.serve.Caller.Sent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchScreenTest {
    @TempDir private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Service service;

    @SuppressWarnings("NullAway.Init")
    private static Caller caller;

    @BeforeAll
    static void serve() {
        Stocked.fill(folder);
        service = Service.local(folder, 0);
        caller = new Caller(service);
    }

    @AfterAll
    static void end() {
        caller.close();
        service.close();
    }

    private static String search(String query) {
        return caller.page("/en/search?" + query);
    }

    private static String q(String words) {
        return "q=" + Caller.encoded(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void what_is_found_is_marked_and_says_why(String language) {
        String page = caller.page("/" + language + "/search?" + q("المحادثات"));
        assertThat(page).contains("<mark>").contains("المحادثات").contains("/articles/");
        assertThat(page).contains("<details class=\"why\">").contains("≈");
    }

    @Test
    void a_facet_leads_to_fewer_articles() {
        String words = q("وزير الخارجية");
        assertThat(search(words)).contains("3 articles").contains("from=2021&amp;to=2021");
        assertThat(search(words + "&from=2021&to=2021")).contains("1 article<");
        assertThat(search(words + "&type=consult")).contains("1 article<").contains("✕");
        assertThat(search(words + "&outlet=" + Caller.encoded("الدستور"))).contains("1 article<");
    }

    @Test
    void what_is_chosen_narrows_both_sides_of_an_or() {
        assertThat(search(q("الطاقة | المحادثات") + "&from=2021&to=2021")).contains("1 article<");
    }

    @Test
    void a_query_that_is_unclear_says_where_and_what_was_expected() {
        HttpResponse<String> reply = caller.get("/en/search?" + q("وزير who:"));
        assertThat(reply.body()).contains("role=\"alert\"").contains("at letter 10");
        assertThat(reply.body()).contains("expected a value behind who:").contains("aria-invalid");
    }

    @Test
    void nothing_found_says_what_to_do() {
        assertThat(search(q("كلمةلاوجودلها")))
                .contains("No article answers")
                .contains("level=entity");
    }

    @Test
    void other_parameters_that_are_wrong_are_refused() {
        assertThat(caller.get("/en/search?q=a&level=nearly").statusCode()).isEqualTo(400);
        assertThat(caller.get("/en/search?q=a&behind=-1").statusCode()).isEqualTo(400);
        assertThat(caller.get("/en/search?q=a&from=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void markup_of_pages_and_queries_comes_out_as_text() {
        String attack = "<script>alert(9)</script>\"'><img src=x onerror=alert(1)>";
        String found = search(q("توقعان") + "&level=stem");
        assertThat(found).contains("&lt;").doesNotContain("<script>alert").doesNotContain("<img");
        assertThat(found).doesNotContain("<b onclick");
        assertThat(search(q(attack))).doesNotContain("<script>alert").doesNotContain("<img");
        assertThat(search(q("ا") + "&outlet=" + Caller.encoded(attack)))
                .doesNotContain("<script>alert")
                .doesNotContain("<img");
    }

    @Test
    void a_search_is_kept_shown_and_forgotten() {
        Map<String, String> kept =
                Map.of("name", "<b>talks</b>", "query", "type:consult", "level", "stem");
        assertThat(caller.post("/en/search/save", kept).statusCode()).isEqualTo(303);
        String page = caller.page("/en/search");
        assertThat(page)
                .contains("&lt;b>talks")
                .contains("type:consult")
                .doesNotContain("<b>talks");
        assertThat(caller.post("/en/search/forget", Map.of("name", "<b>talks</b>")).statusCode())
                .isEqualTo(303);
        assertThat(caller.page("/en/search")).doesNotContain("talks");
    }

    @Test
    void all_that_is_found_is_taken_away() {
        String words = q("وزير الخارجية");
        String csv = caller.page("/en/search/export?" + words + "&format=csv");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).contains("\"snippet\"").contains("2021-03-02");
        String lines = caller.page("/en/search/export?" + words + "&type=consult&format=jsonl");
        assertThat(lines.lines()).singleElement().asString().startsWith("{\"kind\":\"hit\"");
        assertThat(caller.get("/en/search/export?" + words + "&format=exe").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_search_that_is_unclear_is_not_kept() {
        Map<String, String> unclear = Map.of("name", "x", "query", "who:", "level", "word");
        assertThat(caller.post("/en/search/save", unclear).statusCode()).isEqualTo(400);
    }

    @Test
    void many_names_are_counted() {
        var file =
                Sent.text(
                        "names.csv",
                        "name,remark\nسامح شكري,x\n\"تونس\",y\nnobody at all\nbla:x\n");
        String page =
                caller.upload("/en/search/batch", Map.of("names", "الأردن"), "file", List.of(file))
                        .body();
        assertThat(page).contains("الأردن").contains("سامح شكري").contains("تونس");
        assertThat(page).contains("<td class=\"num\">1</td>").contains("<td class=\"num\">2</td>");
        assertThat(page)
                .contains("<td class=\"num\">0</td>")
                .contains("expected one of the fields");
        assertThat(page).doesNotContain("remark");
    }

    @Test
    void many_names_are_taken_away_as_a_table() {
        HttpResponse<String> csv =
                caller.upload(
                        "/en/search/batch",
                        Map.of("names", "الأردن\n=cmd()", "format", "csv"),
                        "file",
                        List.of());
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).contains("\"articles\",\"lines\"").contains("\"الأردن\",1,");
        assertThat(csv.body()).contains("\"'=cmd()\"");
    }
}
