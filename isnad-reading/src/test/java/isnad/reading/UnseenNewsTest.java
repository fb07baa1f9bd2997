package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways of telling that news nobody tuned for has; names and acts are invented. */
class UnseenNewsTest {
    private static final Reader READER = Reader.create();

    private static List<String> lines(String text) {
        return READER.read(new Page("page", text)).getFirst().events().stream()
                .map(event -> EventLine.of(event).toString())
                .toList();
    }

    @Test
    void each_of_several_states_acts() {
        assertThat(lines("أعربت كل من السعودية والإمارات ومملكة البحرين عن دعمها للمغرب."))
                .contains("SUPPORT occurred الإمارات + البحرين + السعودية → المغرب");
    }

    @Test
    void counterparts_without_names_are_met_one_by_one() {
        assertThat(
                        lines(
                                "أجرى الوزير المصري هاني البرعي محادثات مع نظيريه الياباني والكوري"
                                        + " الجنوبي في طوكيو."))
                .contains(
                        "CONSULT occurred نظيريه الياباني → هاني البرعي",
                        "CONSULT occurred الكوري الجنوبي → هاني البرعي");
    }

    @Test
    void fire_that_ceases_is_no_attack() {
        assertThat(lines("تبنى مجلس الأمن قرارا يدعو إلى وقف فوري لإطلاق النار في غزة."))
                .noneMatch(line -> line.startsWith("ASSAULT"));
    }

    @Test
    void an_exercise_with_others_is_cooperation() {
        assertThat(lines("جرت مناورات عسكرية بين مصر واليونان."))
                .contains("COOPERATE occurred اليونان → مصر");
    }

    @Test
    void an_exercise_of_one_state_is_a_show_of_force() {
        assertThat(lines("أجرت الصين مناورات حول تايوان."))
                .contains("MOBILIZE occurred الصين → تايوان");
    }

    @Test
    void two_sides_are_those_named_behind_them() {
        assertThat(lines("اتفق الجانبان المصري والتركي على تبادل الأسرى."))
                .contains("AGREE occurred تركيا + مصر → -");
    }

    @Test
    void leaders_of_the_two_states_stand_for_them() {
        assertThat(lines("وقعت مصر وتركيا اتفاقا.\n\nواتفق زعيما البلدين على هدنة."))
                .contains("AGREE occurred تركيا + مصر → -");
    }

    @Test
    void who_announces_an_agreement_with_another_is_its_other_side() {
        assertThat(lines("أعلنت مصر أنه تم التوصل إلى اتفاق مع تركيا."))
                .contains("AGREE occurred تركيا → مصر");
    }

    @Test
    void authorities_that_seize_a_thing_are_not_seized() {
        assertThat(lines("جاء ذلك بعد احتجاز السلطات الأمنية الصومالية طائرة مدنية إماراتية."))
                .contains("COERCE occurred الصومال → الإمارات");
    }

    @Test
    void a_council_of_states_meets_by_itself() {
        assertThat(lines("عقد مجلس الأمن الدولي اجتماعا لبحث الأزمة."))
                .contains("CONSULT occurred مجلس الأمن → -");
    }

    @Test
    void several_who_act_are_no_single_state() {
        assertThat(lines("قالت مصر ذلك في بيان.\n\nوإن الضحايا اعتقلوا في دمشق."))
                .noneMatch(line -> line.contains("COERCE occurred مصر"));
    }

    @Test
    void a_surname_that_is_a_rare_word_belongs_to_the_name() {
        assertThat(lines("استقبل الوزير المصري هاني البرعي الوزير المقدوني زوران زايف."))
                .contains("CONSULT occurred زوران زايف → هاني البرعي");
    }
}
