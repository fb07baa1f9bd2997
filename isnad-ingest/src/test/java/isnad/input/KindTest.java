package isnad.input;

import static isnad.input.Archive.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "WARC/1.1 ~ WARC",
                "<?xml version='1.0'?><!-- x --><rss version='2.0'> ~ FEED",
                "<?php echo ?> <feed xmlns='x'> ~ FEED",
                "<rdf:RDF xmlns:rdf='x'> ~ FEED",
                "<!DOCTYPE html><html><body><rss> ~ PAGE",
                "<p>rss <rss> ~ PAGE",
                "<urlset> ~ SITEMAP",
                "<sitemapindex xmlns='x'> ~ SITEMAP",
                "<opml version='2.0'> ~ OPML",
                "{\"text\": \"x\"} ~ JSON",
                "[ {} ] ~ JSON",
                "[خبر] ~ PAGE",
                "%PDF-1.7 ~ FOREIGN",
                "{\\rtf1 ~ FOREIGN",
                "وصل الوزير ~ PAGE"
            })
    void is_told_by_content(String content, Kind kind) {
        assertThat(Sniffer.kind(bytes(content))).isEqualTo(kind);
        assertThat(Sniffer.kind(bytes("\uFEFF" + content)))
                .isEqualTo(kind == Kind.FOREIGN ? Kind.PAGE : kind);
        if (kind != Kind.FOREIGN) {
            assertThat(Sniffer.kind(content.getBytes(StandardCharsets.UTF_16))).isEqualTo(kind);
        }
    }

    @Test
    void a_kind_that_is_no_page_is_refused_with_what_to_do() {
        assertThat(Brought.from("%PDF-1.7 …").lost().getFirst().complaint())
                .contains("is PDF")
                .contains("pdftotext");
        assertThat(Brought.from("SQLite format 3\0").lost().getFirst().complaint())
                .contains("export its table as CSV");
    }

    @Test
    void a_page_saved_by_a_browser_in_one_file_is_read() {
        String mhtml =
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://a.example/1
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="--XX--"

                ----XX--
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://a.example/1

                <html><body><p>=D9=88=D8=B5=D9=84 =
                x=3D1</p></body></html>
                ----XX--
                Content-Type: image/png

                ----XX----
                """;
        for (String page : List.of(mhtml, mhtml.replace("\n", "\r\n"))) {
            Brought brought = Brought.from(page);
            assertThat(brought.texts()).containsExactly("<html><body><p>وصل x=1</p></body></html>");
            assertThat(brought.only().facts().url()).isEqualTo("https://a.example/1");
        }
    }

    @Test
    void an_empty_file_is_a_document_that_pages_refuse() {
        Document empty = Brought.from(new byte[0]).only();
        assertThat(Pages.of(empty)).isInstanceOf(Pages.Refused.class);
    }
}
