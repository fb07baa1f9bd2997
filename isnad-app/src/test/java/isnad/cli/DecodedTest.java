package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodedTest {

    private static Decoded decode(String text, Charset charset) {
        return Decoded.of(text.getBytes(charset));
    }

    @Test
    void keeps_a_byte_order_mark_of_utf8_in_the_text() {
        assertThat(decode("\uFEFFخبر", StandardCharsets.UTF_8).text()).isEqualTo("\uFEFFخبر");
    }

    @Test
    void reads_utf16_by_its_byte_order_mark() {
        assertThat(decode("خبر", StandardCharsets.UTF_16).text()).isEqualTo("خبر");
        assertThat(decode("\uFEFFخبر", StandardCharsets.UTF_16LE).text()).isEqualTo("خبر");
    }

    @Test
    void keeps_line_ends_and_counts_emoji_as_two_units() {
        Decoded decoded = decode("🤝\r\nخبر", StandardCharsets.UTF_8);
        assertThat(decoded.text()).isEqualTo("🤝\r\nخبر").hasSize(7);
        assertThat(decoded.replaced()).isZero();
    }

    @Test
    void counts_what_is_no_text_but_not_written_replacement_characters() {
        byte[] bytes = "خبر \uFFFD خبر".getBytes(StandardCharsets.UTF_8);
        assertThat(Decoded.of(bytes).replaced()).isZero();
        bytes[0] = (byte) 0xFF;
        assertThat(Decoded.of(bytes).replaced()).isPositive();
    }

    @Test
    void tells_binary_from_text() {
        assertThat(Decoded.of(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8}).isBinary()).isTrue();
        String text = "خبر عادي في سطر واحد ".repeat(10) + "\u0000";
        assertThat(new Decoded(text, 0).isBinary()).isFalse();
    }

    @Test
    void sees_through_windows_1256_in_which_some_bytes_happen_to_be_arabic() {
        Decoded decoded =
                Decoded.of("عقد وزراء النفط، اجتماعا".getBytes(Charset.forName("windows-1256")));
        assertThat(decoded.hasArabic()).isTrue();
        assertThat(decoded.isGarbled()).isTrue();
        assertThat(decode("خبر", StandardCharsets.UTF_8).isGarbled()).isFalse();
    }

    @Test
    void looks_for_arabic_letters_and_not_for_arabic_marks() {
        assertThat(new Decoded("News, ٢٠٢١ ؟", 0).hasArabic()).isFalse();
        assertThat(new Decoded("News خ", 0).hasArabic()).isTrue();
    }
}
