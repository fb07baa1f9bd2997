package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.model.Article;
import isnad.model.Dropped;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each row of furniture.tsv, behind the body of a small article of its own. */
class FurnitureTest {
    @Test
    void the_table_covers_the_press_at_large() {
        assertThat(Furniture.rows()).hasSizeGreaterThan(200);
    }

    @TestFactory
    Stream<DynamicTest> every_row_drops_its_example_for_its_reason() {
        return Furniture.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> drops(row)));
    }

    private static void drops(Tsv.Row row) {
        String example = row.required("example");
        Article article =
                Pages.only(Pages.HEADLINE + "\n\n" + Pages.BODY + "\n\n" + example + "\n");
        List<Dropped> found =
                article.dropped().stream()
                        .filter(drop -> drop.what().text().equals(example))
                        .toList();
        assertThat(found).as(example).hasSize(1);
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
        assertThat(found.getFirst().reason()).as(example).isEqualTo(row.required("expected"));
    }
}
