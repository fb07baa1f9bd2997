package isnad.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.ner.Tag;
import isnad.text.NameKind;
import org.junit.jupiter.api.Test;

class SpanScoreTest {
    private static final int P = Tag.first(NameKind.PERSON);
    private static final int P2 = Tag.further(NameKind.PERSON);
    private static final int L = Tag.first(NameKind.PLACE);
    private static final int L2 = Tag.further(NameKind.PLACE);

    private static double f1(int[] gold, int[] found) {
        var score = new SpanScore();
        score.add(gold, found);
        return score.f1(4);
    }

    @Test
    void the_same_names_are_all_right() {
        assertThat(f1(new int[] {P, P2, 0, L}, new int[] {P, P2, 0, L})).isEqualTo(1);
    }

    @Test
    void a_name_of_another_length_or_kind_is_wrong() {
        assertThat(f1(new int[] {P, P2, 0, L}, new int[] {P, 0, 0, L})).isEqualTo(0.5);
        assertThat(f1(new int[] {P, P2, 0}, new int[] {P, P2, P2})).isZero();
        assertThat(f1(new int[] {P, P2}, new int[] {L, L2})).isZero();
    }

    @Test
    void a_further_word_that_follows_no_name_of_its_kind_begins_one() {
        assertThat(f1(new int[] {0, L2, P2}, new int[] {0, L, P})).isEqualTo(1);
    }

    @Test
    void names_side_by_side_are_two() {
        assertThat(f1(new int[] {P, P}, new int[] {P, P2})).isZero();
    }
}
