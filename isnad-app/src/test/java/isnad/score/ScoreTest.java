package isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void names_are_the_same_in_any_spelling() {
        assertThat(Folding.fold("«أحمد  عبد الله»، إيرانُ")).isEqualTo("احمد عبدالله ايران");
        assertThat(Folding.isSameName(List.of("أيمن الصفدي"), List.of("ايمن الصفدى"))).isTrue();
    }

    @Test
    void part_of_a_name_is_the_same_name_only_as_whole_words() {
        assertThat(Folding.isSameName(List.of("غانتس"), List.of("بيني غانتس"))).isTrue();
        assertThat(Folding.isSameName(List.of("بيني غانتس"), List.of("غانتس"))).isTrue();
        assertThat(Folding.isSameName(List.of("مان"), List.of("عمان"))).isFalse();
    }

    @Test
    void day_answers_a_month_but_not_the_other_way_round() {
        assertThat(new GoldDate("2021-03").is("2021-03-02")).isTrue();
        assertThat(new GoldDate("2021-03-02").is("2021-03")).isFalse();
        assertThat(new GoldDate("2021-03-02/2021-03-09").is("2021-03-05")).isTrue();
        assertThat(new GoldDate(null).is("2021")).isTrue();
    }

    @Test
    void either_of_two_values_is_right() {
        assertThat(GoldFact.isEither("AID|AGREE", "AGREE")).isTrue();
        assertThat(GoldFact.isEither("AID|AGREE", "AID|AGREE")).isFalse();
    }

    @Test
    void calibration_error_weighs_each_bin_by_its_lines() {
        var lines =
                List.of(
                        new Calibration.Line(0.8, true),
                        new Calibration.Line(0.8, true),
                        new Calibration.Line(0.3, true),
                        new Calibration.Line(0.3, false));
        assertThat(new Calibration(lines).error()).isCloseTo(0.2, Offset.offset(1e-9));
    }
}
