package isnad.story.difference;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.model.Span;
import isnad.story.Pages;
import isnad.story.table.Tables;
import isnad.text.Sentence;
import isnad.text.Tokenizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermTableTest {
    private static final Terms TERMS = new Terms();
    private static final Tokenizer TOKENIZER = new Tokenizer(Pages.LEXICON);

    static Stream<Tsv.Row> rows() {
        return Tables.read(TermTableTest.class, "terms.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_example_holds_its_term(Tsv.Row row) {
        String text = row.required("example");
        var span = new Span(0, text.length());
        var words = new Sentence(span, TOKENIZER.tokens(text, span), 0, true);
        assertThat(TERMS.find(words))
                .as(row.id())
                .anyMatch(hit ->
                        hit.set().equals(row.required("set"))
                                && hit.term().equals(row.required("expected")));
    }

    @Test
    void every_set_has_siblings_in_one_slot() {
        var sets = rows().collect(Collectors.groupingBy(row -> row.required("set")));
        for (List<Tsv.Row> siblings : sets.values()) {
            assertThat(siblings).as(siblings.getFirst().id()).hasSizeGreaterThan(1);
            assertThat(siblings)
                    .extracting(row -> row.required("slot"))
                    .containsOnly(siblings.getFirst().required("slot"));
        }
        assertThat(sets).hasSizeGreaterThan(36);
    }
}
