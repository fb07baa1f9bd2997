package isnad.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final Path PAGES = Path.of("../corpus/pages");

    private static Stream<String> pages() {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .map(DecoderTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the encoding keeps of the text. */
    private static String kept(String text, Charset charset) {
        return new String(text.getBytes(charset), charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
    void every_page_of_the_corpus_comes_back_from_every_undeclared_encoding(String name) {
        Charset charset = Charset.forName(name);
        assertThat(pages())
                .allSatisfy(page -> {
                    DecodedText decoded = Decoder.decode(page.getBytes(charset), null);
                    assertThat(decoded.text()).isEqualTo(kept(page, charset));
                    assertThat(decoded.charset()).isEqualToIgnoringCase(name);
                    assertThat(decoded.binary()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "koi8-r", "nonsense", ""})
    void a_wrong_declaration_does_no_harm(String declared) {
        Charset arabic = Charset.forName("windows-1256");
        assertThat(pages())
                .allSatisfy(page ->
                        assertThat(Decoder.decode(page.getBytes(arabic), declared).text())
                                .isEqualTo(kept(page, arabic)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-1", "x-user-defined"})
    void valid_utf_8_is_utf_8_whatever_is_declared(String declared) {
        assertThat(pages())
                .allSatisfy(page ->
                        assertThat(
                                        Decoder.decode(
                                                        page.getBytes(StandardCharsets.UTF_8),
                                                        declared)
                                                .text())
                                .isEqualTo(page));
    }
}
