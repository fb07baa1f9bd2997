package isnad.input;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Facts;
import isnad.model.Page;
import isnad.model.Region;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts in other languages were written for this test. */
class PagesTest {
    private static final String ARABIC =
            "وصل وزير الخارجية إلى العاصمة صباح اليوم، والتقى نظيره وبحث معه العلاقات بين البلدين وسبل تعزيزها في المجالات كافة.";
    private static final String PERSIAN =
            "وزیر امور خارجه امروز صبح وارد پایتخت شد و با همتای خود دیدار کرد و درباره گسترش روابط دو کشور گفتگو کردند و قرار شد که گفتگوها ادامه یابد.";
    private static final String URDU =
            "وزیر خارجہ آج صبح دارالحکومت پہنچے اور اپنے ہم منصب سے ملاقات کی اور دونوں ملکوں کے تعلقات کو بہتر بنانے کے بارے میں بات چیت کی گئی۔";

    private static Pages.Outcome of(String text) {
        return Pages.of(Document.of("p", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page page(Pages.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Pages.Read.class);
        return ((Pages.Read) outcome).page();
    }

    private static String refused(Pages.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Pages.Refused.class);
        return ((Pages.Refused) outcome).complaint();
    }

    @Test
    void a_report_that_isnad_wrote_is_no_page() {
        String report = "<html><head><meta name=\"generator\" content=\"Isnad\"></head><body><p>";
        assertThat(refused(of(report + ARABIC))).contains("report that Isnad wrote");
    }

    @Test
    void text_of_which_nothing_is_told_is_the_page() {
        assertThat(of(ARABIC)).isEqualTo(new Pages.Read(new Page("p", ARABIC), List.of()));
        assertThat(page(of("خبر")).text()).isEqualTo("خبر");
    }

    @Test
    void text_with_a_headline_is_composed_once() {
        Facts facts = new Facts(null, "عنوان الخبر", null, null, null, null, null);
        for (String text : List.of(ARABIC, "عنوان الخبر\n\n" + ARABIC)) {
            Page page = page(Pages.of(new Document("p", new Content.Text(text), facts, List.of())));
            assertThat(page.text()).isEqualTo("عنوان الخبر\n\n" + ARABIC);
            Region headline = page.pieces().getFirst().regions().getFirst();
            assertThat(headline.role()).isEqualTo(Region.Role.HEADLINE);
            assertThat(headline.span().of(page.text())).isEqualTo("عنوان الخبر");
        }
        Page only = page(Pages.of(new Document("p", new Content.Text(""), facts, List.of())));
        assertThat(only.text()).isEqualTo("عنوان الخبر");
    }

    @Test
    void markup_is_read_as_markup_by_its_content() {
        Page page = page(of("<html><body><h1>عنوان الخبر</h1><p>" + ARABIC + "</p></body></html>"));
        assertThat(page.text()).contains(ARABIC).doesNotContain("<p>");
        assertThat(page.deliveredText()).contains("<p>");
    }

    @Test
    void other_encodings_are_read() {
        byte[] bytes = ARABIC.getBytes(Charset.forName("windows-1256"));
        assertThat(page(Pages.of(Document.of("p", bytes))).text()).isEqualTo(ARABIC);
    }

    @Test
    void other_languages_are_refused_by_name_but_not_pages_that_have_arabic_too() {
        assertThat(refused(of(PERSIAN))).startsWith("is in Persian, not in Arabic");
        assertThat(refused(of(URDU))).startsWith("is in Urdu, not in Arabic");
        assertThat(refused(of("The minister met his counterpart."))).startsWith("has no Arabic");
        assertThat(
                        refused(
                                of(
                                        "The minister met his counterpart in the capital today. "
                                                        .repeat(4)
                                                + "(العربية)")))
                .startsWith("has but a few words");
        assertThat(page(of(PERSIAN + "\n" + PERSIAN + "\n\n" + ARABIC)).text()).contains(ARABIC);
        assertThat(page(of("The minister met his counterpart. ".repeat(90) + "\n" + ARABIC)).text())
                .contains(ARABIC);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThat(refused(of(" \n"))).startsWith("is empty");
        assertThat(refused(Pages.of(Document.of("p", new byte[] {1, 2, 0, 0, 0, 'x'}))))
                .startsWith("is binary");
    }
}
