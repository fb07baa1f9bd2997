package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.EventType;
import isnad.model.Status;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Labels ARABIC = Labels.in(Locale.of("ar", "MA"));
    private static final Labels ENGLISH = Labels.in(Locale.FRENCH);

    @Test
    void every_type_and_status_has_an_arabic_label() {
        for (EventType type : EventType.values()) {
            assertThat(ARABIC.of("type", type)).matches("[\u0600-\u06FF ]+");
        }
        for (Status status : Status.values()) {
            assertThat(ARABIC.of("status", status)).matches("[\u0600-\u06FF ]+");
        }
    }

    @Test
    void other_languages_get_english() {
        assertThat(ENGLISH.of("status", Status.NEGATED)).isEqualTo("did not happen");
        assertThat(ENGLISH.direction()).isEqualTo("ltr");
        assertThat(ARABIC.direction()).isEqualTo("rtl");
    }

    @Test
    void rows_are_sorted() {
        assertThat(Resource.rows("labels.tsv").stream().map(row -> row.get("key")))
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
