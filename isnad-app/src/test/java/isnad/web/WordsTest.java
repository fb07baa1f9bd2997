package isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.view.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the screens say is there in both languages, with all its plural forms. */
class WordsTest {
    private static final Path FILE = Path.of("src/main/resources/isnad/web/words.tsv");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([a-z0-9.]+)\"[,)]");
    private static final Preferences USUAL = new Preferences("latn", false, "auto");

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void rows_are_sorted_and_whole() throws Exception {
        assertThat(rows()).isNotEmpty().allMatch(row -> row.length == 3);
        assertThat(rows().stream().map(row -> row[0])).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void arabic_has_six_plural_forms_and_english_two() throws Exception {
        for (String[] row : rows()) {
            if (row[1].contains("plural,") || row[2].contains("plural,")) {
                assertThat(row[1]).as(row[0]).contains("one{", "other{");
                assertThat(row[2])
                        .as(row[0])
                        .contains("zero{", "one{", "two{", "few{", "many{", "other{");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_row_can_be_said_with_any_count(Language language) throws Exception {
        var words = new Words(language, USUAL);
        for (String[] row : rows()) {
            for (long number : new long[] {1, 2, 3, 11, 100, 1234}) {
                assertThat(words.of(row[0], number, number, number)).as(row[0]).isNotBlank();
            }
        }
    }

    @Test
    void every_key_in_a_template_has_its_row() throws Exception {
        List<String> said = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher keys = SAID.matcher(Files.readString(template));
                while (keys.find()) {
                    said.add(keys.group(1));
                }
            }
        }
        assertThat(said).isNotEmpty();
        assertThat(rows().stream().map(row -> row[0]).toList()).containsAll(said);
    }

    @Test
    void digits_are_those_that_were_chosen() {
        assertThat(new Words(Language.AR, USUAL).number(2023)).isEqualTo("2,023");
        assertThat(new Words(Language.AR, new Preferences("arab", false, "auto")).number(2023))
                .isEqualTo("٢٬٠٢٣");
    }
}
