package isnad.charset;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Note;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final Charset ARABIC = Charset.forName("windows-1256");

    /** What the encoding keeps of the text. */
    private static String kept(String text, Charset charset) {
        return new String(text.getBytes(charset), charset);
    }

    private static String read(byte[] bytes) {
        return Decoder.decode(bytes, null).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "windows-1256",
                "ISO-8859-6",
                "UTF-16LE",
                "UTF-16BE",
                "x-MacArabic"
            })
    void every_page_of_the_corpus_comes_back_from_every_undeclared_encoding(String name) {
        Charset charset = Charset.forName(name);
        assertThat(CorpusPages.all())
                .allSatisfy(page -> {
                    DecodedText decoded = Decoder.decode(page.getBytes(charset), null);
                    assertThat(decoded.text()).isEqualTo(kept(page, charset));
                    assertThat(decoded.binary()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "koi8-r", "nonsense", ""})
    void a_wrong_declaration_of_windows_1256_does_no_harm(String declared) {
        assertThat(CorpusPages.all())
                .allSatisfy(page ->
                        assertThat(Decoder.decode(page.getBytes(ARABIC), declared).text())
                                .isEqualTo(kept(page, ARABIC)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-1", "x-user-defined"})
    void valid_utf_8_is_utf_8_whatever_is_declared(String declared) {
        assertThat(CorpusPages.all())
                .allSatisfy(page ->
                        assertThat(Decoder.decode(page.getBytes(UTF_8), declared).text())
                                .isEqualTo(page));
    }

    @Test
    void arabic_dos_is_read_though_java_does_not_know_it() {
        // "اجتمع وزراء الخارجية العرب في القاهرة" in code page 720
        byte[] bytes = {
            (byte) 0x9F,
            (byte) 0xA4,
            (byte) 0xA2,
            (byte) 0xEA,
            (byte) 0xE3,
            ' ',
            (byte) 0xED,
            (byte) 0xAA,
            (byte) 0xA9,
            (byte) 0x9F,
            (byte) 0x98,
            ' ',
            (byte) 0x9F,
            (byte) 0xE9,
            (byte) 0xA6,
            (byte) 0x9F,
            (byte) 0xA9,
            (byte) 0xA4,
            (byte) 0xEF,
            (byte) 0xA1,
            ' ',
            (byte) 0x9F,
            (byte) 0xE9,
            (byte) 0xE3,
            (byte) 0xA9,
            (byte) 0xA0,
            ' ',
            (byte) 0xE5,
            (byte) 0xEF,
            ' ',
            (byte) 0x9F,
            (byte) 0xE9,
            (byte) 0xE7,
            (byte) 0x9F,
            (byte) 0xEC,
            (byte) 0xA9,
            (byte) 0xA1
        };
        assertThat(read(bytes)).isEqualTo("اجتمع وزراء الخارجية العرب في القاهرة");
    }

    @Test
    void twenty_letters_are_enough() {
        assertThat(read("وصل الوزير إلى الدوحة".getBytes(ARABIC)))
                .isEqualTo("وصل الوزير إلى الدوحة");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><head><meta charset='windows-1251'>",
                "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=windows-1251\">",
                "<?xml version='1.0' encoding='windows-1251'?><rss>"
            })
    void a_declaration_in_the_page_is_believed_where_no_arabic_shows(String head) {
        String page = head + "Привет";
        DecodedText decoded = Decoder.decode(page.getBytes(Charset.forName("windows-1251")), null);
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.notes()).isEmpty();
    }

    @Test
    void what_is_declared_outside_goes_before_what_the_page_says() {
        byte[] bytes = "<meta charset=utf-8>Привет".getBytes(Charset.forName("windows-1251"));
        assertThat(Decoder.decode(bytes, "CP1251").text()).endsWith("Привет");
    }

    @Test
    void another_encoding_than_declared_is_noted() {
        byte[] bytes = "اجتمع وزراء الخارجية العرب".getBytes(ARABIC);
        assertThat(Decoder.decode(bytes, "iso-8859-1").notes())
                .containsExactly(
                        new Note(
                                "page.encoding",
                                "declared as iso-8859-1, but it is windows-1256 and was read so"));
        assertThat(Decoder.decode(bytes, "windows-1256").notes()).isEmpty();
    }

    @Test
    void keeps_a_byte_order_mark_of_utf_8_in_the_text_and_drops_those_of_utf_16() {
        assertThat(read("\uFEFFخبر".getBytes(UTF_8))).isEqualTo("\uFEFFخبر");
        assertThat(read("خبر".getBytes(UTF_16))).isEqualTo("خبر");
        assertThat(read("\uFEFFخبر".getBytes(UTF_16LE))).isEqualTo("خبر");
    }

    @Test
    void counts_bytes_that_are_no_text_but_not_written_replacement_characters() {
        byte[] bytes = "خبر \uFFFD عاجل من القاهرة".getBytes(UTF_8);
        assertThat(Decoder.decode(bytes, null).notes()).isEmpty();
        bytes[0] = (byte) 0xFF;
        List<Note> notes = Decoder.decode(bytes, null).notes();
        assertThat(notes).hasSize(1);
        assertThat(notes.getFirst().message())
                .isEqualTo(
                        "not UTF-8 in 2 places, read with U+FFFD there; convert the page to UTF-8");
    }

    @Test
    void no_bytes_are_an_empty_text() {
        assertThat(Decoder.decode(new byte[0], null))
                .isEqualTo(new DecodedText("", "utf-8", List.of(), false));
    }

    @Test
    void pictures_and_archives_are_binary() {
        byte[] bytes = new byte[5_000];
        new Random(1).nextBytes(bytes);
        assertThat(Decoder.decode(bytes, null).binary()).isTrue();
        byte[] zip = Arrays.copyOf(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8}, 8);
        assertThat(Decoder.decode(zip, "text/html").binary()).isTrue();
    }

    @Test
    void any_bytes_under_any_declaration_are_read_without_complaint() {
        var random = new Random(42);
        List<String> labels =
                List.of(
                        "utf-8",
                        "utf-16",
                        "windows-1256",
                        "iso-2022-jp",
                        "gbk",
                        "ibm720",
                        "%",
                        "x");
        byte[] page = CorpusPages.all().getFirst().getBytes(UTF_8);
        for (int run = 0; run < 2_000; run++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            int from = random.nextInt(page.length / 2);
            byte[] cut = Arrays.copyOfRange(page, from, from + random.nextInt(page.length / 2));
            for (int hit = 0; hit < run % 50 && cut.length > 0; hit++) {
                cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);
            }
            String label = labels.get(run % labels.size());
            assertThat(Decoder.decode(bytes, label).text().length())
                    .isLessThanOrEqualTo(bytes.length);
            assertThat(Decoder.decode(cut, label).text().length()).isLessThanOrEqualTo(cut.length);
        }
    }

    @Test
    void ascii_is_utf_8_whatever_is_declared_and_needs_no_note() {
        byte[] bytes = "plain text".getBytes(StandardCharsets.US_ASCII);
        assertThat(Decoder.decode(bytes, "windows-1256"))
                .isEqualTo(new DecodedText("plain text", "utf-8", List.of(), false));
    }
}
