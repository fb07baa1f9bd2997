package isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConjugationTest {
    private static Map<String, Set<WordForm>> conjugate(String perfect, String imperfect) {
        Map<String, Set<WordForm>> forms = new HashMap<>();
        new Conjugation(
                        perfect,
                        imperfect,
                        (form, reading) ->
                                forms.computeIfAbsent(form, _ -> new HashSet<>()).add(reading))
                .write();
        return forms;
    }

    private static void assertForms(String perfect, String imperfect, String... words) {
        List<String> folded = List.of(words).stream().map(Letters::fold).toList();
        assertThat(conjugate(perfect, imperfect)).containsKeys(folded.toArray(String[]::new));
    }

    @Test
    void a_sound_verb_takes_all_endings() {
        assertForms("كتب", "يكتب", "كتبت", "كتبا", "كتبتا", "كتبوا", "كتبنا", "كتبن");
        assertForms("كتب", "يكتب", "تكتب", "نكتب", "أكتب", "يكتبان", "تكتبا", "يكتبون", "يكتبوا");
    }

    @Test
    void forms_say_person_number_and_gender() {
        assertThat(conjugate("كتب", "يكتب").get("كتبوا"))
                .containsExactly(
                        new WordForm(
                                "كتب",
                                "كتب",
                                "كتب",
                                Pos.PERFECT,
                                Number.PLURAL,
                                Gender.MASCULINE,
                                3,
                                0,
                                false));
    }

    @Test
    void a_hollow_verb_loses_its_middle_before_consonants_and_in_the_jussive() {
        assertForms("زار", "يزور", "زارت", "زرت", "زرنا", "يزور", "يزر", "تزر", "زاروا");
    }

    @Test
    void a_hollow_verb_shows_its_passive() {
        assertForms("قال", "يقول", "قيل", "يقال");
        assertForms("أصاب", "يصيب", "أصيب", "أصيبت", "أصيبوا", "يصاب");
    }

    @Test
    void only_an_alef_in_the_middle_of_the_perfect_is_hollow() {
        assertForms("حاول", "يحاول", "حاولت", "حاولنا");
        assertThat(conjugate("حاول", "يحاول")).doesNotContainKeys("حالت", "حالنا");
        assertThat(conjugate("بيّن", "يبيّن")).doesNotContainKeys("بنت", "بنا", "يبن");
    }

    @Test
    void a_defective_verb_loses_its_last_letter_before_vowels() {
        assertForms("التقى", "يلتقي", "التقت", "التقيا", "التقتا", "التقوا", "التقينا", "يلتقون");
        assertForms("دعا", "يدعو", "دعت", "دعوا", "دعونا", "يدعون", "يدع", "دعيت");
    }

    @Test
    void a_defective_verb_shows_its_feminine_passive() {
        assertForms("أجرى", "يجري", "أجريت");
    }

    @Test
    void a_short_imperfect_keeps_one_letter_before_the_plural() {
        assertForms("رأى", "يرى", "يرون");
        assertForms("وفى", "يفي", "يفون");
    }

    @Test
    void a_hamza_at_the_end_is_no_weak_letter() {
        assertForms("بدأ", "يبدأ", "بدأت", "بدأوا", "بدؤوا", "بدأنا", "يبدأون", "يبدؤون");
        assertForms("أنشأ", "ينشئ", "أنشأت", "ينشئون", "ينشئوا");
        assertForms("جاء", "يجيء", "جاءت", "جاؤوا");
    }

    @Test
    void a_doubled_last_letter_parts_before_consonants() {
        assertForms("استمر", "يستمر", "استمرت", "استمررنا");
        assertForms("تم", "يتم", "تمت", "تممنا");
    }

    @Test
    void a_last_noon_melts_with_the_ending() {
        assertForms("أعلن", "يعلن", "أعلنت", "أعلنا");
    }

    @Test
    void the_third_form_shows_its_passive() {
        assertForms("حاصر", "يحاصر", "حوصر", "حوصرت", "حوصروا");
        assertForms("فاوض", "يفاوض", "فووض");
    }

    @Test
    void the_tenth_form_with_hamza_shows_its_passive() {
        assertForms("استأنف", "يستأنف", "استؤنف", "استؤنفت");
    }
}
