package isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {
    private static final String WEDNESDAY = "2021-11-24";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ونقلت الوكالة عن الاثنين قناعتهما بالسلام",
                "دار خلاف بين الاثنين على الحدود",
                "حضر كلا الاثنين إلى المحكمة",
                "اعتقلت الشرطة أحد الاثنين في المطار",
                "التقى الوزير مع الاثنين في مكتبه",
                "أكد الاثنان تمسكهما بالاتفاق",
                "أفرجت السلطات عن الاثنين لاحقا",
            })
    void the_two_are_not_monday(String sentence) {
        assertThat(Reading.times(sentence, WEDNESDAY))
                .noneMatch(time -> time.rule().contains("weekday"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الوزير يوم الاثنين كلمته",
                "وصل الوفد الاثنين الماضي إلى بيروت",
                "قال الناطق، الاثنين، إن الوفد وصل",
                "قال الناطق الاثنين إن الوفد وصل",
                "وقال إن الزيارة تمت الاثنين، بمشاركة وفد",
                "أعلن الجيش الاثنين مقتل جندي",
                "وصل مساء الاثنين إلى القاهرة",
                "أفرجت عنه يوم أمس الاثنين",
                "بين الاثنين والأربعاء",
                "اجتمعت اللجنة الاثنين",
            })
    void monday_is_monday(String sentence) {
        assertThat(Reading.times(sentence, WEDNESDAY)).hasSize(1);
        assertThat(Reading.times(sentence, WEDNESDAY).getFirst().isDated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "قتل جندي الثلاثاء في كمين, 2021-11-23",
        "قتل جندي الأربعاء في كمين, 2021-11-24",
        "قتل جندي الخميس في كمين, 2021-11-18",
        "سيزور الرئيس تركيا الخميس, 2021-11-25",
        "سوف يزور الرئيس تركيا السبت, 2021-11-27",
        "من المقرر عقد القمة الأحد, 2021-11-28",
        "يعتزم الرئيس زيارة تركيا الثلاثاء, 2021-11-30",
        "زار الرئيس تركيا الأربعاء الماضي, 2021-11-17",
        "يزور الرئيس تركيا الأربعاء القادم, 2021-12-01",
        "زار الرئيس تركيا الثلاثاء من الأسبوع الماضي, 2021-11-16",
    })
    void a_day_lies_where_tense_cue_or_modifier_puts_it(String sentence, String value) {
        assertThat(Reading.times(sentence, WEDNESDAY).getFirst().value()).isEqualTo(value);
    }

    @Test
    void one_is_not_sunday() {
        assertThat(Reading.times("قال أحد الوزراء إن أحد عشر نائبا غابوا", WEDNESDAY)).isEmpty();
    }

    @Test
    void without_a_publication_date_a_weekday_has_no_value() {
        var time = Reading.times("وصل الوفد الاثنين الماضي", (LocalDate) null).getFirst();
        assertThat(time.value()).isEmpty();
        assertThat(time.precision()).isNull();
        assertThat(time.anchored()).isTrue();
        assertThat(time.direction()).isEqualTo(-1);
    }

    @Test
    void without_a_publication_date_absolute_times_keep_their_value() {
        var time = Reading.times("عام 1993", (LocalDate) null).getFirst();
        assertThat(time.value()).isEqualTo("1993");
    }
}
