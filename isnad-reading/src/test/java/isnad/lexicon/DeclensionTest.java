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

class DeclensionTest {
    private static Map<String, Set<WordForm>> noun(String lemma, Gender gender, String... plurals) {
        Map<String, Set<WordForm>> forms = new HashMap<>();
        declension(lemma, Pos.NOUN, forms).noun(gender, List.of(plurals));
        return forms;
    }

    private static Map<String, Set<WordForm>> adjective(String lemma, String... plurals) {
        Map<String, Set<WordForm>> forms = new HashMap<>();
        declension(lemma, Pos.ADJECTIVE, forms).adjective(List.of(plurals));
        return forms;
    }

    private static Declension declension(String lemma, Pos pos, Map<String, Set<WordForm>> forms) {
        return new Declension(
                lemma,
                lemma,
                pos,
                1,
                (form, reading) -> forms.computeIfAbsent(form, _ -> new HashSet<>()).add(reading));
    }

    @Test
    void a_noun_takes_the_accusative_alef_and_the_dual() {
        assertThat(noun("بيان", Gender.MASCULINE))
                .containsKeys("بيان", "بيانا", "بيانان", "بيانين", "بياني");
    }

    @Test
    void ta_marbuta_opens_in_the_dual_and_falls_in_the_plural() {
        assertThat(noun("زيارة", Gender.FEMININE, "+ات"))
                .containsKeys("زياره", "زيارتان", "زيارتين", "زيارتا", "زيارات")
                .doesNotContainKey("زيارها");
    }

    @Test
    void a_ha_of_its_own_stays() {
        assertThat(noun("اتجاه", Gender.MASCULINE, "+ات"))
                .containsKeys("اتجاها", "اتجاهات", "اتجاهين")
                .doesNotContainKeys("اتجاات", "اتجاتين");
    }

    @Test
    void the_sound_masculine_plural_has_both_cases_and_constructs() {
        assertThat(noun("مسؤول", Gender.MASCULINE, "+ون"))
                .containsKeys("مسوولون", "مسوولين", "مسوولو", "مسوولي");
    }

    @Test
    void a_broken_plural_is_taken_as_written_and_folded() {
        assertThat(noun("رئيس", Gender.MASCULINE, "رؤساء"))
                .containsKeys("روساء", "روساو", "روساي")
                .doesNotContainKey("رؤساء");
    }

    @Test
    void constructs_are_marked() {
        assertThat(noun("وزير", Gender.MASCULINE, "وزراء").get("وزيرا"))
                .anyMatch(form -> form.construct() && form.number() == Number.DUAL)
                .anyMatch(form -> !form.construct() && form.number() == Number.SINGULAR);
    }

    @Test
    void an_adjective_has_all_genders_and_numbers() {
        assertThat(adjective("إسرائيلي"))
                .containsKeys(
                        "اسراييلي",
                        "اسراييليه",
                        "اسراييليان",
                        "اسراييليتان",
                        "اسراييليين",
                        "اسراييليون",
                        "اسراييليات");
    }

    @Test
    void an_adjective_keeps_its_broken_plural() {
        assertThat(adjective("كبير", "كبار")).containsKeys("كبار", "كبيره", "كبيرا");
    }
}
