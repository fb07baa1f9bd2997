package isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolationTest {

    @Test
    void isolates_right_to_left_text() {
        assertThat(Isolation.of("عمّان 2021")).isEqualTo("\u2068عمّان 2021\u2069");
    }

    @Test
    void leaves_left_to_right_text_alone() {
        assertThat(Isolation.of("Amman (JOR)")).isEqualTo("Amman (JOR)");
    }

    @Test
    void keeps_arabic_that_begins_with_a_latin_word_right_to_left() {
        assertThat(Isolation.of("BBC عربي")).isEqualTo("\u2067BBC عربي\u2069");
    }
}
