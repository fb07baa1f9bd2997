package isnad.story.origin;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.lexicon.World;
import isnad.story.Pages;
import isnad.story.Telling;
import isnad.story.table.Tables;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficeTableTest {
    private static final String PAGE = "لقاء\nزار الوفد السوداني القاهرة أمس.\n";
    private static final Wording WORDING = new Wording(Pages.LEXICON);

    static Stream<Tsv.Row> rows() {
        return Tables.read(OfficeTableTest.class, "offices.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_example_is_read_as_its_office(Tsv.Row row) {
        Wording.Meaning read = WORDING.read(row.required("example"));
        assertThat(read.state() + "/" + read.office())
                .as(row.id())
                .isEqualTo(row.required("expected"));
    }

    static Stream<Tsv.Row> citing() {
        return Tables.read(OfficeTableTest.class, "cited.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("citing")
    void each_example_cites_its_source(Tsv.Row row) {
        Telling any = Pages.telling("a", PAGE, "زار");
        var found = new Cited(new Voices(Pages.LEXICON)).source(row.required("example"), any);
        assertThat(found).as(row.id()).extracting(Voice::key).isEqualTo(row.required("expected"));
    }

    @Test
    void official_agencies_are_outlets_of_the_lexicon() {
        List<String> ids = Pages.LEXICON.media().stream().map(World.Medium::id).toList();
        assertThat(ids).containsAll(new Media(Pages.LEXICON).official());
    }

    @Test
    void international_media_are_outlets_of_the_lexicon() {
        List<String> ids = Pages.LEXICON.media().stream().map(World.Medium::id).toList();
        assertThat(ids).containsAll(new Media(Pages.LEXICON).international());
    }

    @Test
    void words_for_a_body_named_before_are_known() {
        for (Tsv.Row row : Tables.read(Anaphors.class, "anaphors.tsv")) {
            assertThat(Anaphors.isShort(row.required("example")))
                    .as(row.required("example"))
                    .isEqualTo(row.required("expected").equals("yes"));
        }
        assertThat(Anaphors.isShort("منظمة الصحة العالمية")).isFalse();
        assertThat(Anaphors.isShort("الحركة الشعبية لتحرير السودان")).isFalse();
    }
}
