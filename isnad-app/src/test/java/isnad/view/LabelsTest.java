package isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.EventType;
import isnad.model.Status;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    @ParameterizedTest
    @EnumSource
    void names_every_type_in_arabic(EventType type) {
        assertThat(Labels.in(Language.AR).of("type", type.name())).isNotEqualTo(type.name());
    }

    @ParameterizedTest
    @EnumSource
    void names_every_status_in_arabic(Status status) {
        assertThat(Labels.in(Language.AR).of("status", status))
                .isNotEqualTo(status.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void shows_a_value_without_a_label_as_it_is(Language language) {
        assertThat(Labels.in(language).of("mode", "space_walk")).isEqualTo("space walk");
    }
}
