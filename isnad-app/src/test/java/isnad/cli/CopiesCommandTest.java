package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.cli.IsnadProcess.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code isnad copies} in processes of its own, on real files. */
class CopiesCommandTest {
    private static final String FIRST =
            """
            افتتاح معبر السنديان أمام الشاحنات بعد إغلاق طويل

            أعلنت هيئة المعابر فتح معبر السنديان البري أمام حركة الشاحنات اعتباراً من صباح الخميس، بعد إغلاق استمر 3 سنوات.

            وذكرت الهيئة في بيان أن 40 شاحنة عبرت في الساعات الأولى، وأن الطاقة القصوى للمعبر تبلغ 250 شاحنة في اليوم.

            وقال مدير المعبر العميد فواز الحلبي إن الإجراءات الجديدة تختصر وقت التفتيش إلى النصف.
            """;

    @TempDir private Path folder = Path.of("");

    private IsnadProcess isnad = new IsnadProcess(Path.of(""));

    @BeforeEach
    void writePages() throws IOException {
        isnad = new IsnadProcess(folder);
        Files.writeString(folder.resolve("a.txt"), FIRST);
        Files.writeString(folder.resolve("b.txt"), FIRST.replace("40 شاحنة", "46 شاحنة"));
        Files.writeString(folder.resolve("c.txt"), SamplePages.MEETING);
    }

    private static List<JsonNode> records(String lines) {
        var json = new JsonMapper();
        return lines.lines().map(json::readTree).toList();
    }

    @Test
    void tells_among_how_many_articles_nothing_is_a_copy() throws Exception {
        Result result = isnad.run("copies", "a.txt", "c.txt");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("no copies among 2 articles");
    }

    @Test
    void writes_a_relation_a_line_where_standard_output_is_no_terminal() throws Exception {
        Result result = isnad.run("copies", ".");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(records(result.out())).hasSize(1);
        JsonNode found = records(result.out()).getFirst();
        assertThat(found.get("relation").asString()).isEqualTo("near");
        assertThat(found.get("a").get("page").asString()).endsWith("a.txt");
        assertThat(found.get("b").get("page").asString()).endsWith("b.txt");
        assertThat(found.get("share").asDouble()).isBetween(0.95, 0.999);
        JsonNode change = found.get("evidence").get("changes").get(0);
        assertThat(change.get("before").asString()).isEqualTo("40");
        assertThat(change.get("after").asString()).isEqualTo("46");
    }

    @Test
    void writes_groups_for_a_person() throws Exception {
        Files.writeString(folder.resolve("d.txt"), FIRST.replace("أ", "ا"));
        Result result = isnad.run("copies", ".", "--format", "groups");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("changed", "«40» → «46»")
                .containsPattern("(?m)^  same +100%  .*d\\.txt")
                .containsPattern("(?m)^  near +9\\d%  .*b\\.txt")
                .endsWith("4 articles, 2 of them copies of another, 1 groups\n")
                .doesNotContain("c.txt");
    }

    @Test
    void says_so_where_nothing_is_a_copy() throws Exception {
        Result result = isnad.run("copies", "a.txt", "c.txt", "-o", "groups.txt");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(folder.resolve("groups.txt"))
                .hasContent("2 articles, 0 of them copies of another, 0 groups\n");
    }

    @Test
    void compares_everything_else_beside_what_cannot_be_read() throws Exception {
        Files.writeString(folder.resolve("empty.txt"), " \n");
        Result result = isnad.run("copies", ".", "missing.txt");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(records(result.out())).hasSize(1);
        assertThat(result.err().lines())
                .anyMatch(line -> line.contains("empty.txt: is empty"))
                .anyMatch(line -> line.contains("missing.txt: there is no such file"));
    }

    @Test
    void shows_examples() throws Exception {
        Result result = isnad.run("copies", "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("isnad copies pages/", "syndicated", "Exit codes");
    }
}
