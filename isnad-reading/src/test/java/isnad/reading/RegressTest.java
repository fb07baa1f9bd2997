package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that once broke the reading, one a file. In them {@code \}{@code uXXXX} stands for a UTF-16
 * unit that a text file cannot hold.
 */
class RegressTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "regress");
    private static final Reader READER = Reader.create();

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @Test
    void the_folder_is_not_empty() throws IOException {
        assertThat(pages()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_that_once_broke_the_reading_is_sound(Path file) throws IOException {
        String text = unescaped(Files.readString(file));
        SoundReading.check(text, READER.read(new Page(file.toString(), text)));
    }

    @Test
    void escapes_come_back() {
        String text = "قال\uD800 \u0000«\\»\n\u202E.";
        assertThat(unescaped(escaped(text))).isEqualTo(text);
    }

    /** With surrogates, controls and backslashes written out. */
    static String escaped(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean plain = c == '\n' || c >= ' ' && c != '\\' && isVisible(c);
            out.append(plain ? String.valueOf(c) : String.format("\\u%04X", (int) c));
        }
        return out.toString();
    }

    private static boolean isVisible(char c) {
        return !Character.isSurrogate(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.isDefined(c);
    }

    private static String unescaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
