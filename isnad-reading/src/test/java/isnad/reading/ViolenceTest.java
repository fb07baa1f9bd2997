package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Violence and unrest, told with or without names; all sentences are invented. */
class ViolenceTest {
    private static final Reader READER = Reader.create();

    private static List<String> lines(String text) {
        return READER.read(new Page("page", text)).stream()
                .flatMap(reading -> reading.events().stream())
                .map(event -> EventLine.of(event).toString())
                .toList();
    }

    @Test
    void counted_victims_are_struck() {
        assertThat(lines("أسفر الهجوم عن مقتل سبعة جنود صوماليين."))
                .contains("ASSAULT occurred - → جنود صوماليين");
        assertThat(lines("قتل نحو 13 عراقيا في تفجير قرب الموصل."))
                .contains("ASSAULT occurred - → عراقيا");
    }

    @Test
    void victims_before_their_verb_are_struck() {
        assertThat(lines("أكد البيان أن ثلاثة جنود كينيين قتلوا في كمين."))
                .contains("ASSAULT occurred - → جنود كينيين");
    }

    @Test
    void who_announces_a_death_has_not_caused_it() {
        assertThat(lines("أعلن الجيش المالي مقتل جندي فرنسي قرب غاو."))
                .contains("ASSAULT occurred - → جندي فرنسي")
                .noneMatch(line -> line.contains("الجيش المالي →"));
    }

    @Test
    void an_explosion_needs_nobody() {
        assertThat(lines("انفجرت سيارة مفخخة وسط مقديشو.")).contains("ASSAULT occurred - → -");
    }

    @Test
    void whose_hand_did_it_acts() {
        assertThat(lines("خطف مهندسون صينيون على يد مسلحين نيجيريين."))
                .contains("ASSAULT occurred مسلحين نيجيريين → مهندسون صينيون");
    }

    @Test
    void a_killing_in_an_attack_is_one_act() {
        assertThat(lines("قتل جندي فرنسي في هجوم انتحاري في مالي."))
                .filteredOn(line -> line.startsWith("ASSAULT"))
                .containsExactly("ASSAULT occurred - → جندي فرنسي");
    }

    @Test
    void a_mishap_is_no_assault() {
        assertThat(lines("لقي عشرة جنود كينيين مصرعهم في حادث سير قرب نيروبي."))
                .noneMatch(line -> line.startsWith("ASSAULT"));
        assertThat(lines("أودى زلزال بحياة عشرات الأشخاص في نيبال."))
                .noneMatch(line -> line.startsWith("ASSAULT"));
    }

    @Test
    void demonstrators_that_take_to_the_streets_protest() {
        assertThat(lines("ونزل آلاف المتظاهرين إلى الشوارع في بلغراد."))
                .contains("PROTEST occurred المتظاهرين → -");
        assertThat(lines("خرجت أمس مظاهرات حاشدة في مدن البلاد."))
                .contains("PROTEST occurred - → -");
    }

    @Test
    void what_known_demonstrators_chant_is_no_second_protest() {
        assertThat(lines("تظاهر مئات الطلاب في صنعاء. وردد المتظاهرون هتافات."))
                .filteredOn(line -> line.startsWith("PROTEST"))
                .hasSize(1);
    }

    @Test
    void nationals_and_members_belong_to_a_state() {
        var crowds =
                READER.read(new Page("page", "هاجم مسلحو حركة طالبان جنودا أتراكا."))
                        .getFirst()
                        .events();
        assertThat(crowds).anySatisfy(e -> assertThat(e.who().getFirst().state()).isEqualTo("AFG"));
    }

    @Test
    void a_power_between_an_act_and_its_victim_acts() {
        assertThat(lines("أدى اعتقال الشرطة ثلاثة ناشطين إلى احتجاجات."))
                .contains("COERCE occurred الشرطة → ناشطين");
        assertThat(lines("جاء التوتر بعد اغتيال كينيا القيادي الصومالي سامي الحداد."))
                .anyMatch(line -> line.startsWith("ASSAULT occurred كينيا → "));
        assertThat(lines("جاء الاتفاق مقابل إطلاق كينيا سراح مئات الأسرى."))
                .contains("RETREAT occurred كينيا → الأسرى");
    }

    @Test
    void beside_whoever_did_it_the_victim_stays() {
        assertThat(lines("قتل ثلاثة مدنيين على يد القوات الكينية."))
                .contains("ASSAULT occurred القوات الكينية → مدنيين");
    }
}
