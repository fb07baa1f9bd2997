package isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.reading.Reader;
import java.io.IOException;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On days that are full of news two acts of a kind between the same parties are mostly two. */
class CrowdTest {
    private static final String DAY = "2022-05-10";
    private static Reader reader = Reader.create();
    private static ActReader acts = new ActReader(Lexicon.load());

    @BeforeAll
    static void load() {
        reader = Reader.create();
        acts = new ActReader(Lexicon.load());
    }

    private static Act act(String text) throws IOException {
        return acts.read(Gold.record(reader, "page", text, DAY)).stream()
                .max(Comparator.comparingInt(act -> act.parties().size()))
                .orElseThrow();
    }

    private static double score(Act one, Act other, long around) {
        return SameAct.score(one, other, SameAct.crowd(around), 1);
    }

    @Test
    void a_crowd_grows_with_the_articles_of_the_days() {
        assertThat(SameAct.crowd(0)).isZero();
        assertThat(SameAct.crowd(10)).isZero();
        assertThat(SameAct.crowd(100)).isBetween(0.4, 0.8);
        assertThat(SameAct.crowd(1_000_000)).isEqualTo(1);
    }

    @Test
    void what_is_told_in_other_words_is_doubted_in_a_crowd() throws IOException {
        Act one = act("قصفت إسرائيل مخازن سلاح ومستودعات وقود قرب القنيطرة في سوريا.");
        Act other =
                act("استهدف الطيران الإسرائيلي رتلا عسكريا كان يعبر الصحراء شرق تدمر في سوريا.");
        assertThat(score(one, other, 0)).isGreaterThan(Verdict.SAME);
        assertThat(score(one, other, 500)).isLessThan(Verdict.SAME);
    }

    @Test
    void what_is_told_in_the_same_words_is_one_act_in_any_crowd() throws IOException {
        Act one = act("قصفت إسرائيل مخازن سلاح قرب القنيطرة في سوريا.");
        assertThat(score(one, one, 1000)).isGreaterThan(Verdict.SAME);
    }

    @Test
    void two_who_stand_for_one_state_are_at_two_meetings_in_a_crowd() throws IOException {
        Act one = act("التقى سامح شكري أيمن الصفدي في عمان.");
        Act other = act("التقى عبد الفتاح السيسي أيمن الصفدي في عمان.");
        assertThat(Roles.of(one, other)).isLessThan(0);
        assertThat(Roles.of(one, one)).isZero();
    }

    @Test
    void sides_turned_round_are_two_attacks_in_a_crowd() throws IOException {
        Act one = act("قصفت إيران إسرائيل.");
        Act other = act("قصفت إسرائيل إيران.");
        assertThat(Roles.of(one, other)).isLessThan(0);
        assertThat(Roles.of(other, one)).isEqualTo(Roles.of(one, other));
    }
}
