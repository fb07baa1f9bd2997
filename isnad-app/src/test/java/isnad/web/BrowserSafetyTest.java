package isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import isnad.alert.Channels;
import isnad.alert.SavedSearch;
import isnad.input.Content;
import isnad.input.Document;
import isnad.ledger.Amendment;
import isnad.ledger.Corrector;
import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.ledger.Searches;
import isnad.model.Facts;
import isnad.reading.Reader;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import isnad.run.Addition;
import isnad.search.query.Level;
import isnad.serve.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger in which everything that can be written by somebody else is an attack. */
class BrowserSafetyTest {
    private static final int MOST = 120;

    /** Breaks out of text, attributes, templates, and of the order of letters. */
    private static final String ATTACK =
            "\"'><img src=x onerror=window.hit=1><script>window.hit=1</script>"
                    + "<svg/onload=window.hit=1></title></textarea>${7*7}{{7*7}} javascript:window.hit=1";

    private static final String TEXT =
            """
            وزير الخارجية المصري يلتقي نظيره التركي في القاهرة

            التقى وزير الخارجية المصري سامح شكري نظيره التركي في القاهرة، وبحثا العلاقات بين البلدين %s.

            وقال شكري إن "المحادثات كانت مفيدة %s"، بحسب ما نقلت وكالة رويترز عن مصدر %s.
            """;

    @TempDir private Path folder = Path.of("");

    private void fill() throws IOException {
        Reader reader = Reader.create();
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            for (ArticleRecord record : records(reader)) {
                writer.add(List.of(writer.preparation().of(record)), "record");
            }
            writer.commit();
            var corrector = new Corrector(writer, ATTACK);
            corrector.make(new Amendment.Rename("TUR", ATTACK, ATTACK), ATTACK);
            var channels = new Channels(null, null, true);
            new Searches(writer.store())
                    .save(
                            new SavedSearch(
                                    ATTACK.substring(0, 70), "مصر", Level.WORD, channels, now()),
                            true);
            writer.commit();
            index.finish();
        }
    }

    private static Instant now() {
        return Instant.parse("2026-01-01T00:00:00Z");
    }

    /** As they are read, and with attacks in every field that a file of records may bring. */
    private static List<ArticleRecord> records(Reader reader) throws IOException {
        String text = TEXT.formatted(ATTACK, ATTACK, ATTACK);
        var facts =
                new Facts("https://x.example/" + ATTACK, ATTACK, ATTACK, ATTACK, null, null, null);
        var document = new Document(ATTACK + ".txt", new Content.Text(text), facts, List.of());
        var page = ((isnad.input.Pages.Read) isnad.input.Pages.of(document)).page();
        List<ArticleRecord> records = new ArrayList<>();
        for (ArticleRecord record :
                Addition.records(reader, page, (_, _) -> "2024-05-01", List.of())) {
            records.add(record);
            records.add(RecordReader.of(hostile(record)));
        }
        return records;
    }

    private static String hostile(ArticleRecord record) {
        String attack = ATTACK.replace("\"", "\\\"") + "\\u202e\\u0000\\ud800";
        String hostile = record.json().replace(record.id(), "fff" + record.id());
        for (String field :
                List.of(
                        "name",
                        "nameEn",
                        "source",
                        "sourceEn",
                        "role",
                        "cue",
                        "url",
                        "rule",
                        "title",
                        "author",
                        "code")) {
            hostile =
                    hostile.replaceAll(
                            "\"" + field + "\":\"(?:[^\"\\\\]|\\\\.)*\"",
                            java.util.regex.Matcher.quoteReplacement(
                                    "\"" + field + "\":\"" + attack + "\""));
        }
        return hostile;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void no_script_of_a_page_runs_on_any_screen(String language) throws Exception {
        fill();
        try (Service service = Service.local(folder, 0);
                Browser browser = Browser.at("http://127.0.0.1:" + service.port())) {
            Set<String> met = new LinkedHashSet<>();
            for (String path :
                    List.of(
                            "/?from=2000",
                            "/relations",
                            "/entities",
                            "/sources",
                            "/corrections",
                            "/search?q=" + Frame.encoded("مصر"),
                            "/search?q=" + Frame.encoded(ATTACK),
                            "/entity?key=EGY",
                            "/entity/merge?key=EGY&other=TUR",
                            "/runs",
                            "/search/batch",
                            "/nothing/" + Frame.segment("<script>"),
                            "/entities?name=" + Frame.encoded(ATTACK))) {
                met.add("/" + language + path);
            }
            Deque<String> ahead = new ArrayDeque<>(met);
            Page page = browser.open("/" + language, 1200);
            page.onDialog(dialog -> {
                browser.complaints.add("dialog " + dialog.message());
                dialog.dismiss();
            });
            while (!ahead.isEmpty()) {
                String path = ahead.remove();
                page.navigate("http://127.0.0.1:" + service.port() + path);
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                assertThat(page.evaluate("String(window.hit)")).as(path).isEqualTo("undefined");
                Object placed =
                        page.evaluate(
                                "document.querySelectorAll('img[src=x], svg[onload], [onerror]').length");
                assertThat(placed).as(path).isEqualTo(0);
                for (Object link :
                        (List<?>)
                                Objects.requireNonNull(
                                        page.evaluate(
                                                "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"))) {
                    String href = String.valueOf(link);
                    assertThat(href.strip().toLowerCase(java.util.Locale.ROOT))
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:");
                    if (href.startsWith("/" + language)
                            && !href.contains("/export")
                            && met.size() < MOST
                            && met.add(href)) {
                        ahead.add(href);
                    }
                }
            }
            browser.complaints.removeIf(complaint -> complaint.contains("status of 404"));
            assertThat(browser.complaints).isEmpty();
            assertThat(met).hasSizeGreaterThan(30);
        }
    }
}
