package isnad.html;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Facts;
import isnad.model.Page;
import isnad.model.Piece;
import isnad.model.Region;
import isnad.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter of the text that is read stands in the markup where it is said to stand. */
class PinnedTextTest {
    private static final HtmlReader READER = new HtmlReader();

    private static final String PROSE =
            "<p>وذكرت فقرة الاختبار أن اللجنة عقدت اجتماعا، وأن أعضاءها بحثوا الملفات، واتفقوا على موعد.</p>";

    private static void assertPinned(String html) {
        Page page = READER.read("x", html, Facts.NONE);
        assertThat(page.deliveredText()).isEqualTo(html);
        int last = 0;
        for (Piece piece : page.pieces()) {
            assertThat(piece.span().start()).isGreaterThanOrEqualTo(last);
            last = piece.span().start();
            for (Region region : piece.regions()) {
                assertThat(region.span().start()).isGreaterThanOrEqualTo(last);
                last = region.span().end();
                assertThat(piece.span().contains(region.span())).isTrue();
            }
        }
        for (int i = 0; i < page.text().length(); i++) {
            assertPinned(page, html, i);
        }
    }

    private static void assertPinned(Page page, String html, int at) {
        char c = page.text().charAt(at);
        String there = page.delivered(new Span(at, at + 1)).of(html);
        if (c == '\n') {
            assertThat(there).isEmpty();
        } else if (c == ' ') {
            assertThat(there).isNotEmpty();
        } else if (there.startsWith("&")) {
            assertThat(Parser.unescapeEntities(there, false)).contains(String.valueOf(c));
        } else if (c == '\uFFFD') {
            assertThat(there).isIn("\0", "\uFFFD");
        } else {
            assertThat(there).isEqualTo(String.valueOf(c));
        }
    }

    @Test
    void on_a_news_page() {
        assertPinned(news());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>سطر أول\r\nوسطر ثان\rوثالث",
                "<p>&#1593;&lt;ب&amp;amp; &copy2 &notanentity; & &; &#0; &#x1F600; &#xD800;</p>",
                "<p>أ\0ب\0</p>",
                "<table>نص خارج الخلايا<tr><td>خلية<td>أخرى</table>بعد الجدول",
                "<p>نص <b>غامق <i>ومائل</b> ثم</i> عادي</p>",
                "<p>قبل</bogus>بعد<!-- تعليق -->وأيضا<![CDATA[x]]></p>",
                "<pre>سطر\n  وسطر\n\nوآخر</pre>",
                "<p>&NotEqualTilde; &fjlig; a&zwnj;b می&zwnj;رود</p>",
                "<p>كلمة\u00A0\u00A0 أخرى\u2003وثالثة\uFEFF</p>",
                "<title>عنوان &quot;مقتبس&quot;</title><body><p>نص</p>",
                "<p>😀 نص 👨‍👩‍👧 آخر</p>",
                "<svg><text>لا يقرأ</text></svg><p>يقرأ <math><mi>x</mi></math> هذا</p>"
            })
    void on_odd_markup(String html) {
        assertPinned(html);
        assertPinned("<body><h1>عنوان الخبر هنا</h1>" + PROSE.repeat(4) + html + PROSE);
    }

    @Test
    void on_a_page_torn_in_any_way() {
        String html = news();
        var random = new Random(20240506);
        for (int round = 0; round < 250; round++) {
            assertPinned(torn(html, random));
        }
    }

    /** The page with pieces cut out, doubled or replaced by marks that mean something in markup. */
    private static String torn(String html, Random random) {
        String[] marks = {
            "<", ">", "&", "\"", "'", "</", "<div", "\0", "<!--", "]]>", "</p>", "<td>"
        };
        var text = new StringBuilder(html);
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(40));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                default -> text.insert(at, marks[random.nextInt(marks.length)]);
            }
        }
        return text.toString();
    }

    private static String news() {
        try (InputStream in = PinnedTextTest.class.getResourceAsStream("news.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
