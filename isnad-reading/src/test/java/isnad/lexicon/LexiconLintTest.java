package isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every lexicon file to the format of {@code docs/lexicons.md}. */
class LexiconLintTest {
    private static final Path GUIDE = Path.of("..", "docs", "lexicons.md");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "isnad");
    private static final Pattern DOCUMENTED =
            Pattern.compile("^\\| `([a-z/-]+\\.tsv)` \\| `([^`]+)`", Pattern.MULTILINE);

    /** Short vowels, tanwin and sukun; a shadda may stand where it tells verbs apart. */
    private static final Pattern HARAKAT =
            Pattern.compile("[\u064B-\u0650\u0652-\u065F\u0670\u06D6-\u06ED]");

    private static final Pattern INVISIBLE =
            Pattern.compile("[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u061C\u00AD\u00A0]");

    /** A tatweel may end a prefix (سـ) or follow the letter of an era (هـ), not stretch a word. */
    private static final Pattern STRETCHED = Pattern.compile("\u0640[\u0620-\u064A]");

    static Stream<String> files() {
        return LexiconFiles.all().stream();
    }

    private static String text(String file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(LexiconFiles.bytes(file));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(file + " is not UTF-8", e);
        }
    }

    private static List<Tsv.Row> rows(String file) throws IOException {
        return Tsv.read(file, new ByteArrayInputStream(LexiconFiles.bytes(file)));
    }

    /** The lines with something wrong in them, as {@code file:line: what}. */
    private static List<String> lines(String file, Pattern wrong) {
        List<String> out = new ArrayList<>();
        String[] lines = text(file).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean data = !lines[i].startsWith("#");
            if (data && wrong.matcher(lines[i]).find()) {
                out.add(file + ":" + (i + 1) + ": " + lines[i]);
            }
        }
        return out;
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_composed_utf8_with_unix_lines_and_no_byte_order_mark(String file) {
        String text = text(file);
        assertThat(text).doesNotStartWith("\uFEFF").doesNotContain("\r").endsWith("\n");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_where_its_facts_come_from(String file) {
        assertThat(text(file).lines().takeWhile(line -> line.startsWith("#")))
                .anyMatch(line -> line.startsWith("# Source: "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_the_columns_that_the_guide_documents(String file) throws IOException {
        String header =
                text(file).lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
        assertThat(List.of(header.split("\t"))).isEqualTo(documented().get(file));
    }

    private static Map<String, List<String>> documented() throws IOException {
        Map<String, List<String>> out = new HashMap<>();
        Matcher matcher = DOCUMENTED.matcher(Files.readString(GUIDE));
        while (matcher.find()) {
            String name = matcher.group(1);
            out.put(name.contains("/") ? name : "lexicon/" + name, columns(matcher.group(2)));
        }
        return out;
    }

    private static List<String> columns(String cell) {
        return Arrays.asList(cell.split(" "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_rows_of_trimmed_cells_parted_by_single_tabs(String file) throws IOException {
        assertThat(rows(file)).isNotEmpty();
        assertThat(lines(file, Pattern.compile("^ | $|\t | \t|  |^\\s+$"))).isEmpty();
        assertThat(lines(file, Pattern.compile("\\|\\||\t\\||\\|\t|^\\||\\|$"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_no_row_twice(String file) throws IOException {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Tsv.Row row : rows(file)) {
            String before = seen.put(LexiconFiles.key(row), row.id());
            if (before != null) {
                twice.add(before + " and " + row.id() + ": " + LexiconFiles.key(row));
            }
        }
        assertThat(twice).isEmpty();
        assertThat(seen).doesNotContainKey("");
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_written_without_vowels_controls_and_stretched_letters(String file) throws IOException {
        assertThat(lines(file, INVISIBLE)).isEmpty();
        assertThat(lines(file, STRETCHED)).isEmpty();
        assertThat(rows(file))
                .allMatch(row -> !HARAKAT.matcher(withoutExample(row)).find(), "has no vowels");
    }

    /** A row may show with vowels in its example that they make no difference. */
    private static String withoutExample(Tsv.Row row) {
        String cells = String.join("\t", row.cells());
        return row.has("example") ? cells.replace(row.get("example"), "") : cells;
    }

    @Test
    void every_file_of_the_lexicon_is_looked_at() throws IOException {
        try (Stream<Path> paths = Files.walk(RESOURCES)) {
            assertThat(paths.filter(path -> path.toString().endsWith(".tsv")))
                    .extracting(path -> RESOURCES.relativize(path).toString().replace('\\', '/'))
                    .isNotEmpty()
                    .hasSameElementsAs(LexiconFiles.all());
        }
        assertThat(Tsv.FILES).allMatch(file -> LexiconFiles.all().contains("lexicon/" + file));
    }
}
