package isnad.html;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Facts;
import isnad.model.Page;
import isnad.model.Piece;
import isnad.model.Region;
import isnad.model.Region.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final HtmlReader READER = new HtmlReader();

    /** Own paragraphs, long enough to be an article's; each with its number in it. */
    private static String prose(String about, int paragraphs) {
        var text = new StringBuilder();
        for (int i = 1; i <= paragraphs; i++) {
            text.append("<p>").append(sentence(about, i)).append("</p>\n");
        }
        return text.toString();
    }

    private static String sentence(String about, int number) {
        return "وذكرت فقرة الاختبار رقم %d عن %s أن اللجنة عقدت اجتماعا، وأن أعضاءها بحثوا الملفات المطروحة واتفقوا على موعد اللقاء المقبل في مقر الوزارة."
                .formatted(number, about);
    }

    private static Page read(String html) {
        return READER.read("test.html", html, Facts.NONE);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReaderTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> of(Page page, Piece piece, Role role) {
        return piece.regions().stream()
                .filter(region -> region.role() == role)
                .map(region -> region.span().of(page.text()))
                .toList();
    }

    private static List<String> of(Page page, Role role) {
        return of(page, page.pieces().getFirst(), role);
    }

    private static List<String> furniture(Page page, String reason) {
        return page.pieces().stream()
                .flatMap(piece -> piece.regions().stream())
                .filter(region -> region.role() == Role.FURNITURE)
                .filter(region -> region.reason().equals(reason))
                .map(region -> region.span().of(page.text()))
                .toList();
    }

    @Test
    void a_short_paragraph_beside_the_only_long_one_is_body() {
        String last = "وقال المتحدث: \"نرفض المقترح\".";
        Page page =
                read(
                        "<html><head><title>خبر</title></head><body><h1>عنوان الاختبار</h1>"
                                + prose("القمة", 1)
                                + "<p>"
                                + last
                                + "</p></body></html>");
        assertThat(of(page, Role.BODY)).contains(last);
    }

    @Test
    void the_parts_of_a_news_page_are_told_apart() {
        Page page = read(resource("news.html"));
        assertThat(page.pieces()).hasSize(1);
        assertThat(of(page, Role.HEADLINE))
                .containsExactly("وزيرا خارجية البلدين يبحثان فتح المعبر");
        assertThat(of(page, Role.CAPTION)).containsExactly("الوزيران في مقر الوزارة (أرشيف)");
        assertThat(of(page, Role.BODY))
                .hasSize(6)
                .allMatch(line -> !line.contains("تعليق طويل") && !line.contains("خبر آخر"));
        assertThat(of(page, Role.BODY).get(3)).isEqualTo("تجارة متوقفة");
        assertThat(of(page, Role.DATELINE)).containsExactly("سالم الحارثي 6 مايو 2024");
    }

    @Test
    void furniture_is_listed_with_its_reason() {
        Page page = read(resource("news.html"));
        assertThat(furniture(page, "navigation")).anyMatch(line -> line.contains("الرئيسية"));
        assertThat(furniture(page, "related")).anyMatch(line -> line.contains("تفاصيل الخلاف"));
        assertThat(furniture(page, "share")).anyMatch(line -> line.contains("غرد"));
        assertThat(furniture(page, "comments")).anyMatch(line -> line.contains("تعليق طويل"));
        assertThat(furniture(page, "tags")).anyMatch(line -> line.contains("وسوم"));
        assertThat(furniture(page, "copyright")).anyMatch(line -> line.contains("الحقوق"));
    }

    @Test
    void what_nobody_sees_is_not_read() {
        assertThat(read(resource("news.html")).text())
                .doesNotContain("نص مخفي", "لا يقرؤه أحد", "نص للاختبار", "color:red");
    }

    @Test
    void inline_markup_does_not_part_the_letters_of_a_word() {
        assertThat(of(read(resource("news.html")), Role.BODY).get(1))
                .contains("على تشكيل لجنة", "أسبوعين وترفع", "«من دون شروط مسبقة»");
    }

    @Test
    void a_line_break_parts_lines_of_one_paragraph() {
        assertThat(of(read(resource("news.html")), Role.BODY).get(2).lines())
                .hasSize(2)
                .last()
                .isEqualTo("وستضم اللجنة خبراء من الجمارك والنقل.");
    }

    @Test
    void the_facts_of_the_page_are_with_its_article() {
        Facts facts = read(resource("news.html")).pieces().getFirst().facts();
        assertThat(Objects.requireNonNull(facts.published()).value()).startsWith("2024-05-06");
        assertThat(facts.title()).isEqualTo("وزيرا خارجية البلدين يبحثان فتح المعبر");
    }

    @Test
    void what_is_known_from_elsewhere_goes_before_what_the_page_says() {
        Facts known =
                new Facts("https://a.example/1", "عنوان من التغذية", null, null, null, null, null);
        Facts facts = READER.read("x", resource("news.html"), known).pieces().getFirst().facts();
        assertThat(facts.title()).isEqualTo("عنوان من التغذية");
        assertThat(facts.url()).isEqualTo("https://a.example/1");
    }

    @Test
    void text_parted_by_line_breaks_alone_is_an_article() {
        Page page =
                read(
                        "<body><div class=menu><a href=/>الرئيسية</a></div><div itemprop=articleBody>"
                                + sentence("المعبر", 1)
                                + "<br><br>"
                                + sentence("المعبر", 2)
                                + "<br/>"
                                + sentence("المعبر", 3)
                                + "</div><div><a href=/1>عنوان خبر آخر</a><a href=/2>عنوان ثان</a></div>");
        assertThat(String.join("\n", of(page, Role.BODY)).lines())
                .containsExactly(
                        sentence("المعبر", 1), sentence("المعبر", 2), sentence("المعبر", 3));
    }

    @Test
    void a_headline_only_in_the_head_is_read_from_there() {
        String html =
                "<head><title>اجتماع اللجنة المشتركة &amp; نتائجه</title></head><body><div class=text>"
                        + prose("اللجنة", 4)
                        + "</div>";
        Page page = read(html);
        Region headline = page.pieces().getFirst().regions().getFirst();
        assertThat(headline.role()).isEqualTo(Role.HEADLINE);
        assertThat(headline.span().of(page.text())).isEqualTo("اجتماع اللجنة المشتركة & نتائجه");
        assertThat(page.delivered(headline.span()).of(html))
                .isEqualTo("اجتماع اللجنة المشتركة &amp; نتائجه");
    }

    @Test
    void an_article_of_which_names_say_that_it_is_furniture_is_read_all_the_same() {
        Page page =
                read(
                        "<body><div class='sidebar widget related'><h1>عنوان الخبر في الصفحة</h1>"
                                + prose("الميناء", 5)
                                + "</div><div class=footer>جميع الحقوق محفوظة</div>");
        assertThat(of(page, Role.BODY)).hasSize(5);
    }

    @Test
    void articles_put_below_one_another_have_their_own_facts() {
        Page page =
                read(
                        "<head><title>العنوان الأول للصفحة</title></head><body><div id=scroll>"
                                + article("العنوان الأول للصفحة", "/n/1", "2024-01-02", "الميناء")
                                + article(
                                        "العنوان الثاني في الأسفل", "/n/2", "2023-03-04", "المطار")
                                + article("العنوان الثالث بلا تاريخ", "/n/3", "", "السكك")
                                + "</div>");
        assertThat(page.pieces()).hasSize(3);
        assertThat(page.pieces().stream().map(piece -> of(page, piece, Role.BODY).size()))
                .containsExactly(5, 5, 5);
        assertThat(page.pieces().stream().map(piece -> of(page, piece, Role.HEADLINE).getFirst()))
                .containsExactly(
                        "العنوان الأول للصفحة",
                        "العنوان الثاني في الأسفل",
                        "العنوان الثالث بلا تاريخ");
        assertThat(page.pieces().stream().map(HtmlReaderTest::day))
                .containsExactly("2024-01-02", "2023-03-04", "-");
    }

    private static String day(Piece piece) {
        var published = piece.facts().published();
        return published == null ? "-" : published.value().substring(0, 10);
    }

    private static String article(String title, String url, String day, String about) {
        String time = day.isEmpty() ? "" : "<time datetime=" + day + ">" + day + "</time>";
        return "<article data-url='%s'><h1>%s</h1>%s<div class=body-text>%s</div></article>"
                .formatted(url, title, time, prose(about, 5));
    }

    @Test
    void teasers_below_an_article_are_no_articles() {
        Page page =
                read(
                        "<body><article><h1>عنوان الخبر الرئيسي</h1>"
                                + prose("الميناء", 5)
                                + "</article><div class=cards>"
                                + ("<article><h3><a href=/x>عنوان آخر</a></h3><p>مقدمة قصيرة عن خبر آخر، في سطر واحد.</p></article>")
                                        .repeat(6)
                                + "</div>");
        assertThat(page.pieces()).hasSize(1);
        assertThat(of(page, Role.BODY)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<", "&", "<html>", "<!--", "<p>", "\0", "<script>x</script>"})
    void a_page_without_text_is_a_page_without_text(String html) {
        assertThat(read(html).text().strip()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_page_that_is_all_script_shows_what_readers_without_scripts_see() {
        Page page =
                read(
                        "<body><script>"
                                + "x();".repeat(5_000)
                                + "</script><noscript><article>"
                                + prose("الموقع", 4)
                                + "</article></noscript>");
        assertThat(of(page, Role.BODY)).hasSize(4);
    }
}
