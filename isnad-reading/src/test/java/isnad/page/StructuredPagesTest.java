package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import isnad.model.Facts;
import isnad.model.Original;
import isnad.model.Outlet;
import isnad.model.Page;
import isnad.model.Piece;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Region;
import isnad.model.Region.Role;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages whose structure tells what their lines are. */
class StructuredPagesTest {
    private static final Published DAY =
            new Published("2024-05-02", Precision.DAY, Published.Basis.METADATA, "meta");
    private static final Facts FACTS =
            new Facts(
                    "https://www.spa.gov.sa/1", null, "محرر الشؤون العربية", null, DAY, null, "ar");

    /** A page made line by line, each with its role. */
    private static final class Sheet {
        private final StringBuilder text = new StringBuilder();
        private final List<Region> regions = new ArrayList<>();

        Sheet line(Role role, String line, String reason) {
            int start = text.length();
            text.append(line).append('\n');
            regions.add(new Region(new Span(start, start + line.length()), role, reason));
            return this;
        }

        Piece piece(int start, Facts facts) {
            var span = new Span(start, text.length());
            var own = regions.stream().filter(r -> r.span().start() >= start).toList();
            return new Piece(span, own, facts);
        }

        Page page(Piece... pieces) {
            return new Page("page.html", text.toString(), null, List.of(pieces));
        }
    }

    private static Sheet sheet() {
        return new Sheet()
                .line(Role.FURNITURE, "الرئيسية", "navigation")
                .line(Role.HEADLINE, Pages.HEADLINE, "")
                .line(Role.BODY, Pages.FIRST, "")
                .line(Role.FURNITURE, Pages.SECOND, "related")
                .line(Role.BODY, "مقترحات", "");
    }

    private static Article article() {
        var sheet = sheet();
        return Pages.READER.read(sheet.page(sheet.piece(0, FACTS))).getFirst();
    }

    @Test
    void headline_is_the_line_that_the_structure_calls_so() {
        assertThat(article().headlineText()).isEqualTo(Pages.HEADLINE);
    }

    @Test
    void prose_that_the_structure_calls_furniture_is_dropped_for_its_reason() {
        assertThat(Pages.paragraphs(article())).doesNotContain(Pages.SECOND);
        assertThat(Pages.reasons(article())).contains("navigation", "related");
    }

    @Test
    void facts_tell_date_outlet_and_writer() {
        assertThat(article().published()).isEqualTo(DAY);
        assertThat(article().outlet()).extracting(Outlet::nameEn).asString().contains("Saudi");
        assertThat(article().facts().author()).isEqualTo("محرر الشؤون العربية");
    }

    @Test
    void each_piece_keeps_its_own_date() {
        var sheet = sheet();
        int second = sheet.text.length();
        sheet.line(Role.HEADLINE, "وزير المالية يفتتح معرض الكتاب", "")
                .line(Role.BODY, Pages.SECOND, "");
        Piece first = new Piece(new Span(0, second), sheet.regions.subList(0, 5), FACTS);
        List<Article> articles =
                Pages.READER.read(sheet.page(first, sheet.piece(second, Facts.NONE)));
        assertThat(articles).extracting(Pages::published).containsExactly("2024-05-02", "none");
    }

    @Test
    void text_without_any_region_is_judged_by_its_words() {
        String text = Pages.HEADLINE + "\n\n" + Pages.BODY + "\n\nاقرأ أيضا\n";
        var piece = new Piece(new Span(0, text.length()), List.of(), FACTS);
        var page = new Page("lines.jsonl#1", text, null, List.of(piece));
        Article article = Pages.READER.read(page).getFirst();
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(article.published()).isEqualTo(DAY);
    }

    @Test
    void original_leads_back_over_entities_and_tags() {
        String html = "<p>قال &quot;نعم&quot; و<b>مضى</b></p>";
        int quote = html.indexOf("&quot;");
        var text =
                new Original.Builder(html)
                        .copy(3, quote)
                        .put("\"", quote, quote + 6)
                        .copy(quote + 6, quote + 9)
                        .put("\"", quote + 9, quote + 15)
                        .copy(quote + 15, quote + 17)
                        .copy(html.indexOf("مضى"), html.indexOf("مضى") + 3);
        assertThat(text.text()).isEqualTo("قال \"نعم\" ومضى");
        Original original = text.original();
        assertThat(original.at(new Span(4, 9)).of(html)).isEqualTo("&quot;نعم&quot;");
        assertThat(original.at(new Span(10, 14)).of(html)).isEqualTo("و<b>مضى");
        assertThat(original.at(new Span(5, 8)).of(html)).isEqualTo("نعم");
        assertThat(original.at(new Span(7, 7)).length()).isZero();
    }
}
