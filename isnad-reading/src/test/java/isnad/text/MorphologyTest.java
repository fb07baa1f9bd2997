package isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class MorphologyTest {
    private static ListAssert<Analysis> assertReadings(String word) {
        return assertThat(Texts.token(word).analyses());
    }

    private static List<String> bases(String word) {
        return Texts.token(word).bases().stream().map(Token.Base::word).toList();
    }

    private static boolean is(Analysis reading, Pos pos, String lemma) {
        return reading.form().pos() == pos && reading.form().lemma().equals(lemma);
    }

    @Test
    void the_whole_word_is_the_first_base() {
        assertThat(bases("لبنان")).startsWith("لبنان").contains("بنان");
        assertThat(bases("واشنطن")).startsWith("واشنطن").contains("اشنطن");
    }

    @Test
    void the_article_is_written_out_again_behind_lam() {
        assertThat(bases("وللأمم")).contains("الامم");
        assertThat(bases("للوزير")).contains("الوزير");
    }

    @Test
    void a_name_that_looks_like_clitics_stays_a_whole() {
        assertReadings("لبنان").noneMatch(r -> r.form().key().equals("لبنان"));
        assertThat(Texts.token("لبنان").bases().getFirst().clitics()).isEqualTo(Clitics.NONE);
    }

    @Test
    void conjunction_preposition_and_article_are_told_apart() {
        assertReadings("وبالوزراء")
                .anyMatch(r ->
                        is(r, Pos.NOUN, "وزير")
                                && r.form().number() == Number.PLURAL
                                && r.clitics().conjunction() == 'و'
                                && r.clitics().preposition() == 'ب'
                                && r.clitics().article());
    }

    @Test
    void nations_behind_lam_and_article_are_read() {
        assertReadings("وللأمم")
                .anyMatch(r -> is(r, Pos.NOUN, "أمة") && r.clitics().preposition() == 'ل');
    }

    @Test
    void a_preposition_with_the_article_is_read() {
        assertReadings("بالوزراء")
                .anyMatch(r -> is(r, Pos.NOUN, "وزير") && r.clitics().preposition() == 'ب');
    }

    @Test
    void a_dual_verb_with_conjunction_and_pronoun_is_read() {
        assertReadings("فالتقياه")
                .anyMatch(r ->
                        is(r, Pos.PERFECT, "التقى")
                                && r.form().number() == Number.DUAL
                                && r.clitics().conjunction() == 'ف'
                                && r.suffix().equals("ه"));
    }

    @Test
    void the_future_stands_before_an_imperfect_with_a_pronoun() {
        assertReadings("سيزورها")
                .anyMatch(r ->
                        is(r, Pos.IMPERFECT, "زار")
                                && r.clitics().future()
                                && r.suffix().equals("ها"));
    }

    @Test
    void the_future_stands_before_nothing_else() {
        assertReadings("سزيارة").isEmpty();
    }

    @Test
    void ta_marbuta_opens_before_a_pronoun() {
        assertReadings("زيارته").anyMatch(r -> is(r, Pos.MASDAR, "زار") && r.hasSuffix());
    }

    @Test
    void a_written_ta_marbuta_is_no_pronoun() {
        assertReadings("زيارة").noneMatch(Analysis::hasSuffix);
    }

    @Test
    void alef_maqsura_opens_before_a_pronoun() {
        assertReadings("استدعاها").anyMatch(r -> is(r, Pos.PERFECT, "استدعى"));
    }

    @Test
    void the_waw_of_a_plural_loses_its_alef_before_a_pronoun() {
        assertReadings("استقبلوه")
                .anyMatch(r -> is(r, Pos.PERFECT, "استقبل") && r.form().number() == Number.PLURAL);
    }

    @Test
    void a_hamza_takes_a_seat_before_a_pronoun() {
        assertReadings("وزراؤه").anyMatch(r -> is(r, Pos.NOUN, "وزير") && r.hasSuffix());
        assertReadings("وزرائه").anyMatch(r -> is(r, Pos.NOUN, "وزير") && r.hasSuffix());
    }

    @Test
    void prepositions_stand_before_no_perfect() {
        assertReadings("بالتقى").noneMatch(r -> r.form().pos() == Pos.PERFECT);
    }

    @Test
    void lam_stands_before_an_imperfect() {
        assertReadings("ليلتقي")
                .anyMatch(r -> is(r, Pos.IMPERFECT, "التقى") && r.clitics().preposition() == 'ل');
    }

    @Test
    void spellings_that_the_press_mixes_read_alike() {
        assertThat(Texts.token("إجتماع").analyses()).isEqualTo(Texts.token("اجتماع").analyses());
    }
}
