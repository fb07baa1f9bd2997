package isnad.input;

import static isnad.input.Archive.bytes;
import static isnad.input.Archive.gzip;
import static isnad.input.Archive.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {
    private static final String HOST = "https://akhbar.example/";

    private static String html(int number) {
        return "<html><body><h1>الخبر رقم "
                + number
                + "</h1><p>وصل الوزير إلى العاصمة.</p></body></html>";
    }

    private static Archive pages(int count) {
        var archive = new Archive();
        for (int i = 0; i < count; i++) {
            archive.page(HOST + i, html(i));
        }
        return archive;
    }

    private static Content.Bytes content(Document document) {
        return (Content.Bytes) document.content();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hands_on_pages_with_address_type_and_charset_and_no_date(boolean packed) {
        Archive archive = pages(3);
        Brought brought = Brought.from(packed ? archive.packed() : archive.plain());
        assertThat(brought.names())
                .containsExactly("-#" + HOST + 0, "-#" + HOST + 1, "-#" + HOST + 2);
        assertThat(brought.texts()).containsExactly(html(0), html(1), html(2));
        Document first = brought.documents().getFirst();
        assertThat(first.facts().url()).isEqualTo(HOST + 0);
        assertThat(first.facts().published()).as("a crawl's date is no publication").isNull();
        assertThat(content(first).charset()).isEqualTo("utf-8");
        assertThat(content(first).mediaType()).isEqualTo("text/html");
        assertThat(first.notes()).isEmpty();
    }

    @Test
    void reads_wet_and_resources_and_passes_over_what_is_no_page() {
        var archive =
                new Archive()
                        .record(
                                "warcinfo",
                                "",
                                "application/warc-fields",
                                bytes("software: x\r\n"),
                                0)
                        .record(
                                "request",
                                HOST,
                                "application/http; msgtype=request",
                                bytes("GET / HTTP/1.1\r\n\r\n"),
                                0)
                        .record("conversion", HOST + "wet", "text/plain", bytes("نص الصفحة"), 0)
                        .record("resource", HOST + "res", "text/html", bytes(html(1)), 0)
                        .record("metadata", HOST, "application/warc-fields", bytes("a: b\r\n"), 0)
                        .record(
                                "revisit",
                                HOST,
                                "application/http; msgtype=response",
                                bytes("HTTP/1.1 200 OK\r\n\r\n"),
                                0)
                        .response(
                                HOST + "a.png",
                                "image/png",
                                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                        .response(
                                HOST + "b.png",
                                "text/html",
                                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                        .response(HOST + "a.css", "text/css", bytes("p { color: red }"))
                        .record(
                                "response",
                                HOST + "gone",
                                "application/http; msgtype=response",
                                bytes("HTTP/1.1 404 Not Found\r\n\r\n"),
                                0);
        Brought brought = Brought.from(archive.packed());
        assertThat(brought.texts()).containsExactly("نص الصفحة", html(1));
        assertThat(brought.lost()).isEmpty();
        assertThat(brought.passedOver())
                .contains(
                        "1 image/png",
                        "1 text/css",
                        "1 text/html",
                        "1 answers with status 404",
                        "1 revisit records");
    }

    @Test
    void unpacks_what_was_sent_chunked_or_packed_whatever_the_headers_say() throws IOException {
        byte[] page = bytes(html(7));
        byte[] chunked =
                joined(
                        bytes("5\r\n"),
                        Arrays.copyOf(page, 5),
                        bytes("\r\n" + Integer.toHexString(page.length - 5) + ";x=y\r\n"),
                        Arrays.copyOfRange(page, 5, page.length),
                        bytes("\r\n0\r\n\r\n"));
        var raw = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(raw, new Deflater(9, true))) {
            out.write(page);
        }
        String html = "Content-Type: text/html\r\n";
        var archive =
                new Archive()
                        .response(HOST + "chunked", html + "Transfer-Encoding: chunked", chunked, 0)
                        .response(HOST + "undone", html + "Transfer-Encoding: chunked", page, 0)
                        .response(HOST + "gzip", html + "Content-Encoding: gzip", gzip(page), 0)
                        .response(HOST + "plain", html + "Content-Encoding: gzip", page, 0)
                        .response(
                                HOST + "raw",
                                html + "Content-Encoding: deflate",
                                raw.toByteArray(),
                                0)
                        .response(HOST + "br", html + "Content-Encoding: br", BROTLI, 0)
                        .response(HOST + "short", html + "Content-Length: 3", page, 0)
                        .response(HOST + "long", html + "Content-Length: 999999", page, 0);
        Brought brought = Brought.from(archive.packed());
        assertThat(brought.lost()).isEmpty();
        assertThat(brought.texts()).hasSize(8);
        assertThat(brought.texts().stream().filter(html(7)::equals)).hasSize(7);
        assertThat(brought.texts().get(5)).isEqualTo("<p>خبر</p>");
    }

    /** {@code <p>خبر</p>} in one uncompressed meta-block of RFC 7932. */
    private static final byte[] BROTLI =
            joined(
                    new byte[] {0x0F, (byte) (0x06 | 0), (byte) 0x80},
                    bytes("<p>خبر</p>"),
                    new byte[] {3});

    @Test
    void reads_a_feed_in_an_archive() {
        String feed =
                "<rss version='2.0'><channel><title>أخبار</title><item><title>عنوان</title>"
                        + "<description>نص الخبر</description></item></channel></rss>";
        Brought brought =
                Brought.from(
                        new Archive()
                                .response(HOST + "rss", "application/rss+xml", bytes(feed))
                                .packed());
        assertThat(brought.names()).containsExactly("-#" + HOST + "rss#1");
        assertThat(brought.only().facts().title()).isEqualTo("عنوان");
    }

    @ParameterizedTest
    @ValueSource(ints = {-40, -3, 7, 90, 5_000, 20_000_000, 2_000_000_000})
    void reads_to_the_next_record_where_a_length_lies(int lie) {
        for (boolean packed : List.of(true, false)) {
            Archive archive = new Archive().page(HOST + 0, html(0));
            archive.response(HOST + 1, "Content-Type: text/html", bytes(html(1)), lie);
            archive.page(HOST + 2, html(2));
            Brought brought = Brought.from(packed ? archive.packed() : archive.plain());
            assertThat(brought.lost()).as("packed " + packed).isEmpty();
            assertThat(brought.texts()).containsExactly(html(0), html(1), html(2));
            assertThat(brought.documents().get(1).notes())
                    .extracting("rule")
                    .containsExactly("input.length");
        }
    }

    @Test
    void reads_the_last_record_whose_length_lies_where_its_end_is_seen() {
        Archive archive =
                new Archive().response(HOST + 1, "Content-Type: text/html", bytes(html(1)), 500);
        assertThat(Brought.from(archive.packed()).texts()).containsExactly(html(1));
        assertThat(Brought.from(archive.plain()).texts()).containsExactly(html(1));
    }

    @Test
    void loses_only_the_records_that_damage_hits_and_says_so() {
        List<byte[]> members = new ArrayList<>(pages(9).members());
        for (int i : List.of(1, 4, 6)) {
            byte[] broken = members.get(i).clone();
            int at = i == 4 ? 0 : i == 6 ? broken.length - 6 : broken.length / 2;
            for (int j = at; j < at + 5; j++) {
                broken[j] ^= 0x5A;
            }
            members.set(i, broken);
        }
        Brought brought = Brought.from(joined(members.toArray(byte[][]::new)));
        assertThat(brought.texts())
                .containsExactly(html(0), html(2), html(3), html(5), html(7), html(8));
        assertThat(brought.lost()).hasSize(3).allMatch(lost -> lost.complaint().contains("gzip"));
    }

    @Test
    void says_what_is_cut_off_at_the_end() {
        byte[] packed = pages(3).packed();
        Brought brought = Brought.from(Arrays.copyOf(packed, packed.length - 60));
        assertThat(brought.texts()).containsExactly(html(0), html(1));
        assertThat(brought.lost()).hasSize(1);
        byte[] plain = pages(3).plain();
        brought = Brought.from(Arrays.copyOf(plain, plain.length - 60));
        assertThat(brought.texts()).containsExactly(html(0), html(1));
        assertThat(brought.lost().getFirst().name()).endsWith(HOST + 2);
        assertThat(brought.lost().getFirst().complaint()).contains("cut off");
    }

    @Test
    void goes_on_behind_headers_that_make_no_sense() {
        Archive archive = pages(1);
        archive.raw(bytes("WARC/1.0\r\nno colon here\r\n\r\nبعض الحروف\r\n\r\n"));
        archive.raw(bytes("ZZZZ/1.0\r\nWARC-Type: response\r\n\r\n"));
        archive.raw(
                bytes(
                        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>نص</p>\r\n\r\n"));
        archive.page(HOST + 5, html(5));
        for (byte[] bytes : List.of(archive.packed(), archive.plain())) {
            Brought brought = Brought.from(bytes);
            assertThat(brought.texts()).startsWith(html(0)).endsWith(html(5));
            assertThat(brought.lost()).isNotEmpty();
        }
    }

    @Test
    void refuses_a_record_that_is_too_large_and_reads_the_next() {
        byte[] large = bytes("<html><body>" + "خبر طويل ".repeat(200_000) + "</body></html>");
        byte[] film = new byte[3_000_000];
        new Random(1).nextBytes(film);
        Archive archive =
                pages(1).response(HOST + "large", "text/html", large)
                        .response(HOST + "film", "video/mp4", film)
                        .response(
                                HOST + "packed",
                                "Content-Type: text/html\r\nContent-Encoding: gzip",
                                gzip(large),
                                0)
                        .page(HOST + 5, html(5));
        Brought brought = Brought.from(archive.packed(), new Limits(1), FieldNames.USUAL);
        assertThat(brought.texts()).containsExactly(html(0), html(5));
        assertThat(brought.lost())
                .extracting(Lost::name)
                .containsExactly("-#" + HOST + "large", "-#" + HOST + "packed");
        assertThat(brought.lost()).allMatch(lost -> lost.complaint().contains("larger than 1 MB"));
        assertThat(brought.passedOver()).isEqualTo("1 video/mp4");
    }

    @Test
    void notes_that_a_crawl_kept_only_a_beginning() {
        String header =
                "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: <%s>\r\nWARC-Truncated: length\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n";
        byte[] page = bytes(html(1));
        Archive archive =
                new Archive()
                        .raw(
                                joined(
                                        bytes(header.formatted(HOST, page.length)),
                                        page,
                                        bytes("\r\n\r\n")));
        Document document = Brought.from(archive.plain()).only();
        assertThat(document.facts().url()).isEqualTo(HOST);
        assertThat(document.notes().getFirst().message()).contains("length");
    }

    @Test
    void survives_any_damage_anywhere() {
        var random = new Random(4);
        for (int round = 0; round < 300; round++) {
            Archive archive = pages(8);
            byte[] bytes = random.nextBoolean() ? archive.packed() : archive.plain();
            int at = random.nextInt(bytes.length);
            int count = 1 + random.nextInt(300);
            for (int i = at; i < Math.min(bytes.length, at + count); i++) {
                bytes[i] = (byte) random.nextInt();
            }
            Brought brought = Brought.from(bytes);
            long whole = brought.texts().stream().filter(text -> text.contains("رقم")).count();
            boolean told = !brought.lost().isEmpty() || !brought.passedOver().isEmpty();
            assertThat(
                            whole == 8
                                    || told
                                    || whole + count / 100 >= 5
                                            && whole + brought.documents().size() >= 8)
                    .as("round " + round + ": " + whole + " of 8, " + brought.deliveries().size())
                    .isTrue();
        }
    }

    @Test
    void keeps_declared_windows_1256() {
        byte[] page = html(3).getBytes(Charset.forName("windows-1256"));
        Brought brought =
                Brought.from(
                        new Archive()
                                .response(HOST, "text/html; charset=windows-1256", page)
                                .packed());
        assertThat(brought.texts()).containsExactly(html(3));
    }
}
