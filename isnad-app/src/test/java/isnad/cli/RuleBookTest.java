package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private final RuleBook rules = new RuleBook();

    @Test
    void finds_the_row_that_a_rule_names() {
        Tsv.Row row = Tsv.read("frames.tsv").getFirst();
        assertThat(rules.row("frame:x@" + row.id()).orElseThrow()).startsWith("id:", row.get("id"));
    }

    @Test
    void finds_nothing_for_a_rule_without_a_row() {
        assertThat(rules.row("quote.marks")).isEmpty();
        assertThat(rules.row("no-such-file.tsv:3")).isEmpty();
        assertThat(rules.row("frames.tsv:1")).isEmpty();
    }
}
