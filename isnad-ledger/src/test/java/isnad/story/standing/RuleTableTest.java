package isnad.story.standing;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.story.Line;
import isnad.story.Pages;
import isnad.story.Telling;
import isnad.story.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTableTest {
    /** A page of one line is hardly read as an article. */
    private static final String FILLER =
            "وتبلغ درجة الحرارة في المدينة ثلاثين درجة في هذا الوقت من العام.\n";

    private static final Rules RULES = new Rules(Pages.LEXICON);

    static Stream<Tsv.Row> rows() {
        return Tables.read(RuleTableTest.class, "rules.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_example_is_read_and_fits_its_rule(Tsv.Row row) {
        List<String> found = new ArrayList<>();
        for (Telling telling :
                Pages.tellings(
                        "rule", "10/05/2021\nالخبر\n" + row.required("example") + "\n" + FILLER)) {
            var line =
                    new Line(
                            1,
                            telling.event().type(),
                            telling.event().status(),
                            null,
                            List.of(telling));
            RULES.of(line).forEach(rule -> found.add(rule.topic() + " " + rule.becomes()));
        }
        assertThat(found).as(row.id()).contains(row.required("expected"));
    }
}
