package isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Precision;
import isnad.model.TimeExpression;
import isnad.model.TimeExpression.Type;
import org.junit.jupiter.api.Test;

/** What HeidelTime 2.1 gets wrong or misses in Arabic news. */
class HeidelTimeTest {
    @Test
    void reads_day_month_and_year_in_digits_with_the_clock_behind() {
        TimeExpression time = Reading.times("25/08/2020 - 20:44", "2020-08-26").getFirst();
        assertThat(time.value()).isEqualTo("2020-08-25T20:44");
        assertThat(time.precision()).isEqualTo(Precision.MINUTE);
        assertThat(time.anchored()).isFalse();
    }

    @Test
    void takes_a_pair_of_months_in_brackets_as_one_and_keeps_its_modifier() {
        assertThat(Reading.read("في 22 ديسمبر (كانون الأول) الماضي", "2021-11-24"))
                .isEqualTo("22 ديسمبر (كانون الأول) الماضي=2020-12-22");
    }

    @Test
    void reads_the_end_of_a_paired_month() {
        assertThat(Reading.read("في نهاية شهر أبريل (نيسان) الماضي", "2022-10-04"))
                .isEqualTo("نهاية شهر أبريل (نيسان) الماضي=2022-04");
    }

    @Test
    void reads_tomorrow_with_tanwin_and_the_weekday_behind_it_as_one_day_ahead() {
        TimeExpression time =
                Reading.times("سيلتقي غداً الخميس مع المدير", "2021-11-24").getFirst();
        assertThat(time.value()).isEqualTo("2021-11-25");
        assertThat(time.direction()).isEqualTo(1);
        assertThat(Reading.times("سيلتقي الخميس مع المدير", "2021-11-24").getFirst().value())
                .isEqualTo("2021-11-25");
    }

    @Test
    void reads_this_evening_as_evening() {
        TimeExpression time = Reading.times("يستقبله مساء اليوم في القصر", "2021-11-24").getFirst();
        assertThat(time.type()).isEqualTo(Type.TIME);
        assertThat(time.value()).isEqualTo("2021-11-24");
        assertThat(time.rule()).endsWith(".evening");
    }

    @Test
    void does_not_take_the_two_men_for_monday() {
        assertThat(
                        Reading.times(
                                "ونقلت الوكالة عن الاثنين \"قناعتهما أن السلام قريب\"",
                                "2020-08-26"))
                .noneMatch(time -> time.rule().contains("weekday"));
    }

    @Test
    void tells_where_today_contradicts_its_weekday_and_gives_no_date() {
        TimeExpression time = Reading.times("قال اليوم الاثنين إنه مسافر", "2021-11-24").getFirst();
        assertThat(time.rule()).isEqualTo("time.day.today.weekday-contradicts");
        assertThat(time.value()).isEmpty();
        assertThat(time.isDated()).isFalse();
    }

    @Test
    void follows_the_weekday_where_the_page_is_dated_a_day_later() {
        TimeExpression time =
                Reading.times("قال اليوم الثلاثاء إنه مسافر", "2021-11-24").getFirst();
        assertThat(time.value()).isEqualTo("2021-11-23");
    }

    @Test
    void reads_after_years_and_at_the_present_time() {
        assertThat(Reading.read("وبعد سنوات من الحرب", "2021-11-24")).isEqualTo("بعد سنوات=PXY");
        assertThat(Reading.read("وفي الوقت الحاضر نصارع", "2021-11-24"))
                .isEqualTo("الوقت الحاضر=PRESENT_REF");
    }
}
