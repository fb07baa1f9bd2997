package isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void leaves_ordinary_text_alone() {
        assertThat(VisibleText.of("قال 🤝 \"نعم\"\n\tثم")).isEqualTo("قال 🤝 \"نعم\"\n\tثم");
    }

    @Test
    void shows_what_would_steer_a_terminal() {
        assertThat(VisibleText.of("\u001B[2J\u0000\u009B")).isEqualTo("␛[2J␀[U+009B]");
    }

    @Test
    void shows_what_would_turn_the_line_around() {
        assertThat(VisibleText.of("a\u202Eb\u2069")).isEqualTo("a[U+202E]b[U+2069]");
    }

    @Test
    void replaces_half_a_letter() {
        assertThat(VisibleText.of("a\uD83D")).isEqualTo("a\uFFFD");
    }

    @Test
    void puts_everything_on_one_line() {
        assertThat(VisibleText.line(" أ\r\n\n ب\t")).isEqualTo("أ ب");
    }
}
