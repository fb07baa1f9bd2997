package isnad.charset;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import isnad.model.Article;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Facts;
import isnad.model.Original;
import isnad.model.Page;
import isnad.model.Piece;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.Region;
import isnad.model.Span;
import isnad.reading.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static final Reader READER = Reader.create();

    /** As a PDF stores it: in the shapes that are drawn, lam and alef in one. */
    private static String shaped(String text) {
        try {
            return new ArabicShaping(
                            ArabicShaping.LETTERS_SHAPE
                                    | ArabicShaping.LENGTH_GROW_SHRINK
                                    | ArabicShaping.TEXT_DIRECTION_LOGICAL)
                    .shape(text);
        } catch (ArabicShapingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void shapes_and_ligatures_become_their_letters() {
        assertThat(shaped("السلام عليكم")).isNotEqualTo("السلام عليكم");
        assertThat(Shapes.unfold(shaped("السلام عليكم"))).isEqualTo("السلام عليكم");
        assertThat(Shapes.unfold("ﷲ ﷺ")).isEqualTo("الله صلى الله عليه وسلم");
        assertThat(Shapes.unfold("ﮔﯾﮫ ﻯ \uFE77\uFE70")).isEqualTo("گیھ ى \u064E\u064B");
    }

    @Test
    void text_without_shapes_is_the_same_object() {
        var page = new Page("-", "خبر عاجل 🤝 ﴾﴿");
        assertThat(Shapes.unfold(page)).isSameAs(page);
    }

    @Test
    void every_letter_leads_back_to_the_delivered_shape() {
        Page page = Shapes.unfold(new Page("-", "قال: ﺍﻟﺴﻼﻡ ﷲ."));
        assertThat(page.text()).isEqualTo("قال: السلام الله.");
        int lam = page.text().indexOf("لام");
        assertThat(page.delivered(new Span(lam, lam + 2)).of(page.deliveredText())).isEqualTo("ﻼ");
        int god = page.text().indexOf("الله");
        assertThat(page.delivered(new Span(god, god + 4)).of(page.deliveredText())).isEqualTo("ﷲ");
        assertThat(page.delivered(new Span(0, 4)).of(page.deliveredText())).isEqualTo("قال:");
    }

    @Test
    void pieces_move_with_their_letters_and_markup_stays_in_the_delivered_page() {
        String html = "<p>ﻻ ﺧﺒﺮ</p><p>ثان</p>";
        var out = new Original.Builder(html).copy(3, 8).put("\n", 8, 15).copy(15, 18);
        var region = new Region(new Span(6, 9), Region.Role.BODY, "p");
        var facts = new Facts(null, "ﺧﺒﺮ", null, null, null, null, null);
        var piece = new Piece(new Span(0, 9), List.of(region), facts);
        Page page = Shapes.unfold(new Page("-", out.text(), out.original(), List.of(piece)));
        assertThat(page.text()).isEqualTo("لا خبر\nثان");
        Piece moved = page.pieces().getFirst();
        assertThat(moved.span().of(page.text())).isEqualTo(page.text());
        assertThat(moved.regions().getFirst().span().of(page.text())).isEqualTo("ثان");
        assertThat(moved.facts().title()).isEqualTo("خبر");
        assertThat(page.delivered(new Span(3, 6)).of(html)).isEqualTo("ﺧﺒﺮ");
        assertThat(page.delivered(new Span(7, 10)).of(html)).isEqualTo("ثان");
    }

    @Test
    void pages_in_shapes_give_the_record_of_pages_in_letters() {
        assertThat(CorpusPages.all())
                .allSatisfy(text -> {
                    Page plain = new Page("-", text);
                    Page page = Shapes.unfold(new Page("-", shaped(text)));
                    assertThat(record(page)).isEqualTo(record(plain));
                });
    }

    /** What is read of a page, its evidence as it was delivered but in letters. */
    private static List<String> record(Page page) {
        return READER.read(page).stream().flatMap(reading -> lines(page, reading)).toList();
    }

    private static Stream<String> lines(Page page, Reading reading) {
        Article article = reading.article();
        return Stream.concat(
                reading.events().stream().map(event -> line(page, event)),
                reading.quotes().stream().map(quote -> line(page, article, quote)));
    }

    private static String line(Page page, Event event) {
        return event.type()
                + " "
                + event.status()
                + " "
                + event.evidence().stream().map(one -> text(page, one)).toList();
    }

    private static String line(Page page, Article article, Quote quote) {
        return article.index()
                + " "
                + quote.evidence().stream().map(one -> text(page, one)).toList();
    }

    private static String text(Page page, Evidence evidence) {
        return Shapes.unfold(page.delivered(evidence.span()).of(page.deliveredText()));
    }

    @Test
    void text_in_visual_order_is_noted_and_left_as_it_is() {
        String reversed =
                new StringBuilder(shaped("وصل وزير الخارجية إلى القاهرة أمس")).reverse().toString();
        DecodedText decoded = Decoder.decode(reversed.getBytes(StandardCharsets.UTF_8), null);
        assertThat(decoded.text()).isEqualTo(reversed);
        assertThat(decoded.notes()).extracting("rule").containsExactly("page.visual-order");
    }

    @Test
    void no_page_of_the_corpus_is_taken_for_visual_order() {
        assertThat(CorpusPages.all()).noneMatch(VisualOrder::isIn);
    }
}
