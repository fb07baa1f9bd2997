package isnad.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Note;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final String TEXT =
            "بحث وزيرا الخارجية في البلدين سبل وقف إطلاق النار.\nوقال مصدر \"رفيع\" إن اللقاء مثمر، في 2021.";

    private static String read(String text) {
        return Decoder.decode(text.getBytes(UTF_8), null).text();
    }

    private static String misread(String text, Charset written, Charset read) {
        return new String(text.getBytes(written), read);
    }

    /** As browsers read windows-1252. */
    private static String western(String text, Charset written) {
        byte[] bytes = text.getBytes(written);
        return ByteTable.WESTERN.decode(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,ISO-8859-1",
        "UTF-8,windows-1256",
        "windows-1256,ISO-8859-1",
        "ISO-8859-6,ISO-8859-1"
    })
    void every_page_of_the_corpus_is_mended_when_garbled_once_and_twice(
            String written, String read) {
        Charset was = Charset.forName(written);
        assertThat(CorpusPages.all())
                .allSatisfy(page -> {
                    String kept = misread(page, was, was);
                    String once = misread(kept, was, Charset.forName(read));
                    assertThat(read(once)).isEqualTo(kept);
                    assertThat(read(western(once, UTF_8))).isEqualTo(kept);
                });
    }

    @Test
    void letters_whose_bytes_windows_1252_leaves_free_come_back() {
        assertThat(read(western("في فرنسا وقفت الصفوف", UTF_8))).isEqualTo("في فرنسا وقفت الصفوف");
    }

    @Test
    void bytes_that_were_lost_leave_a_replacement_character_for_their_letter() {
        String lost = misread(TEXT, UTF_8, Charset.forName("windows-1252"));
        assertThat(read(lost)).isEqualTo(TEXT.replace('ف', '\uFFFD'));
    }

    @Test
    void garbled_lines_are_mended_among_good_ones() {
        String page = TEXT + "\n" + western(TEXT, UTF_8) + "\nrésumé: « voilà »\n" + TEXT;
        assertThat(read(page)).isEqualTo(TEXT + "\n" + TEXT + "\nrésumé: « voilà »\n" + TEXT);
    }

    @Test
    void garbled_letters_written_as_character_references_are_mended() {
        var numbers = new StringBuilder();
        western(TEXT, UTF_8)
                .chars()
                .forEach(c -> {
                    if (c < 0x80) {
                        numbers.append((char) c);
                    } else {
                        numbers.append("&#").append(c).append(';');
                    }
                });
        assertThat(read(numbers.toString())).isEqualTo(TEXT);
        assertThat(
                        read(
                                "<p>&Oslash;&sect;&Ugrave;&bdquo;&Oslash;&sup3;&Ugrave;&bdquo;&Oslash;&sect;&Ugrave;&hellip;</p>"))
                .isEqualTo("<p>السلام</p>");
    }

    @Test
    void a_note_says_what_was_done() {
        List<Note> notes = Decoder.decode(western(TEXT, UTF_8).getBytes(UTF_8), null).notes();
        assertThat(notes)
                .containsExactly(
                        new Note("page.mojibake", "UTF-8 read as windows-1252: mended in 2 lines"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Élysée: « Déjà-vu », à Genève, où l'été s'achève… “ça va”",
                "Ünlü Çağrışım: İstanbul'da ığdır şöyle öğüt",
                "Øre og Ål, ÆØÅ æøå",
                "ÀÉÎÕÜ ÇÑ",
                "Встреча министров в Москве",
                "פגישת השרים בירושלים",
                "غژغژ ، طط ظظ عکعک",
                "فقط، وضغط؛ وحفظ؟ «لفظ» خطّ… نطاق ظ، ط",
                "قیمت گوشت و چای در ایران، ژاپن و پاکستان",
                "Â© 2021 Ã l'infini",
                "&Eacute;t&eacute; &agrave; Gen&egrave;ve &copy; &nbsp;&laquo;&raquo;"
            })
    void text_that_is_as_it_should_be_stays(String text) {
        var notes = new ArrayList<Note>();
        assertThat(Mojibake.mend(text, notes)).isEqualTo(text);
        assertThat(notes).isEmpty();
    }

    @Test
    void a_line_of_hundreds_of_thousands_of_letters_is_mended() {
        String line = TEXT.replace('\n', ' ').repeat(5_000);
        assertThat(read(misread(line, UTF_8, ISO_8859_1))).isEqualTo(line);
        String unbroken = "السلام".repeat(50_000);
        assertThat(read(misread(unbroken, UTF_8, ISO_8859_1))).contains("السلامالسلام");
    }

    @Test
    void lines_in_windows_1256_within_a_page_of_utf_8_are_read_as_such() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.write((TEXT + "\n" + TEXT + "\n").getBytes(UTF_8));
        bytes.write((TEXT + "\n").getBytes(ARABIC));
        bytes.write((TEXT + "\n" + TEXT + "\n").getBytes(UTF_8));
        DecodedText decoded = Decoder.decode(bytes.toByteArray(), null);
        assertThat(decoded.text()).isEqualTo((TEXT + "\n").repeat(5));
        assertThat(decoded.notes()).hasSize(1);
    }
}
