package isnad.story.standing;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Span;
import isnad.model.Status;
import isnad.record.ArticleLine;
import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Pages;
import isnad.story.Telling;
import isnad.story.standing.Standing.Condition;
import isnad.story.standing.Standing.Statement;
import isnad.story.standing.Standing.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingReaderTest {
    private static final StandingReader READER = new StandingReader(Pages.LEXICON);
    private static final Pair PAIR = new Pair("KEN", "SOM");

    private final List<Line> lines = new ArrayList<>();

    private static Participant state(String id) {
        return new Participant(
                id, id, null, List.of(), ParticipantKind.STATE, null, null, id, new Span(0, 1));
    }

    private void line(
            EventType type, String mode, String who, String whom, String day, String words) {
        line(type, mode, Status.OCCURRED, who, whom, day, words);
    }

    private void line(
            EventType type,
            String mode,
            Status status,
            String who,
            String whom,
            String day,
            String words) {
        var event =
                new Event(
                        type,
                        mode.isEmpty() ? null : mode,
                        List.of(),
                        status,
                        List.of(state(who)),
                        List.of(state(whom)),
                        null,
                        null,
                        List.of(),
                        List.of(new Evidence(new Span(0, words.length()), words)),
                        0.9,
                        List.of());
        var article =
                new ArticleLine("a", "page", 0, words, null, null, words + "\n", "ar", null, null);
        var telling = new Telling(lines.size() + 1, article, event, 0);
        lines.add(
                new Line(
                        lines.size() + 1,
                        type,
                        status,
                        Days.of(LocalDate.parse(day)),
                        List.of(telling)));
    }

    private List<String> shown() {
        return shown(READER.of(PAIR, lines));
    }

    private static List<String> shown(Standing standing) {
        return standing.statements().stream().map(s -> s.topic() + " " + s.condition()).toList();
    }

    @Test
    void relations_are_as_the_last_line_leaves_them_and_link_to_it() {
        line(
                EventType.COOPERATE,
                "relations",
                "KEN",
                "SOM",
                "2005-03-01",
                "أقامت كينيا علاقات مع الصومال");
        line(
                EventType.SANCTION,
                "relations",
                "KEN",
                "SOM",
                "2019-02-01",
                "قطعت كينيا العلاقات مع الصومال");
        line(
                EventType.COOPERATE,
                "relations",
                "SOM",
                "KEN",
                "2021-05-01",
                "استأنفت الصومال علاقاتها مع كينيا");
        Standing standing = READER.of(PAIR, lines);
        assertThat(shown(standing)).containsExactly("RELATIONS RESUMED");
        Statement found = standing.statements().getFirst();
        assertThat(found.lines()).containsExactly(3L);
        assertThat(found.since()).isEqualTo(Days.of("2021-05-01"));
    }

    @Test
    void a_day_in_the_past_shows_what_held_then() {
        line(
                EventType.COOPERATE,
                "relations",
                "KEN",
                "SOM",
                "2005-03-01",
                "أقامت كينيا علاقات مع الصومال");
        line(
                EventType.SANCTION,
                "relations",
                "KEN",
                "SOM",
                "2019-02-01",
                "قطعت كينيا العلاقات مع الصومال");
        LocalDate before = LocalDate.of(2019, 1, 31);
        assertThat(shown(READER.asOf(before, PAIR, lines)))
                .containsExactly("RELATIONS ESTABLISHED");
        assertThat(shown(READER.asOf(before.plusDays(1), PAIR, lines)))
                .containsExactly("RELATIONS BROKEN");
    }

    @Test
    void what_was_denied_or_only_may_have_been_founds_nothing() {
        for (Status status :
                List.of(Status.DENIED, Status.POSSIBLE, Status.NEGATED, Status.PLANNED)) {
            line(
                    EventType.SANCTION,
                    "relations",
                    status,
                    "KEN",
                    "SOM",
                    "2019-02-01",
                    "قطعت كينيا العلاقات");
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void lines_of_others_found_nothing() {
        line(
                EventType.SANCTION,
                "relations",
                "KEN",
                "UGA",
                "2019-02-01",
                "قطعت كينيا العلاقات مع أوغندا");
        assertThat(shown()).isEmpty();
    }

    @Test
    void fighting_lasts_until_a_truce_and_starts_again_with_the_next_attack() {
        line(EventType.ASSAULT, "airstrike", "KEN", "SOM", "2020-01-01", "قصفت كينيا مواقع");
        line(EventType.ASSAULT, "ground", "SOM", "KEN", "2020-01-05", "هاجمت الصومال مواقع");
        assertThat(READER.of(PAIR, lines).statements().getFirst())
                .satisfies(s -> assertThat(s.since()).isEqualTo(Days.of("2020-01-01")))
                .satisfies(s -> assertThat(s.latest()).isEqualTo(Days.of("2020-01-05")))
                .satisfies(s -> assertThat(s.told()).isEqualTo(2));
        line(EventType.RETREAT, "ceasefire", "KEN", "SOM", "2020-02-01", "دخلت الهدنة حيز التنفيذ");
        assertThat(shown()).containsExactly("FIGHTING TRUCE");
        line(EventType.ASSAULT, "airstrike", "KEN", "SOM", "2020-03-01", "قصفت كينيا مواقع");
        assertThat(shown()).containsExactly("FIGHTING FIGHTING");
    }

    @Test
    void a_threat_is_open_until_it_is_answered() {
        line(EventType.THREATEN, "", "KEN", "SOM", "2020-01-01", "هددت كينيا بإغلاق الحدود");
        Statement open = READER.of(PAIR, lines).of(Topic.THREAT).getFirst();
        assertThat(open.condition()).isEqualTo(Condition.OPEN);
        assertThat(open.by()).isEqualTo("KEN");
        line(EventType.REJECT, "", "SOM", "KEN", "2020-01-03", "رفضت الصومال التهديد");
        assertThat(shown()).containsExactly("THREAT ANSWERED");
    }

    @Test
    void a_recalled_ambassador_stays_recalled_until_he_returns() {
        line(EventType.SANCTION, "recall", "KEN", "SOM", "2020-01-01", "استدعت كينيا سفيرها");
        assertThat(shown()).containsExactly("AMBASSADORS RECALLED");
        line(
                EventType.COOPERATE,
                "relations",
                "KEN",
                "SOM",
                "2020-06-01",
                "أعادت كينيا سفيرها إلى الصومال");
        assertThat(shown()).contains("AMBASSADORS RETURNED").doesNotContain("AMBASSADORS RECALLED");
    }

    @Test
    void sanctions_are_lifted_by_the_side_that_imposed_them() {
        line(
                EventType.SANCTION,
                "economic",
                "KEN",
                "SOM",
                "2020-01-01",
                "فرضت كينيا عقوبات على الصومال");
        line(EventType.RETREAT, "", "SOM", "KEN", "2020-02-01", "رفعت الصومال العقوبات عن كينيا");
        assertThat(shown()).containsExactly("SANCTIONS IMPOSED");
        line(EventType.RETREAT, "", "KEN", "SOM", "2020-03-01", "رفعت كينيا العقوبات عن الصومال");
        assertThat(shown()).containsExactly("SANCTIONS LIFTED");
    }

    @Test
    void agreements_stand_beside_each_other_and_end_one_by_one() {
        line(
                EventType.AGREE,
                "sign",
                "KEN",
                "SOM",
                "2010-01-01",
                "وقعت كينيا اتفاقية الصيد مع الصومال");
        line(
                EventType.AGREE,
                "sign",
                "KEN",
                "SOM",
                "2011-01-01",
                "وقعت كينيا اتفاقية التجارة مع الصومال");
        line(
                EventType.AGREE,
                "ratify",
                "KEN",
                "SOM",
                "2012-01-01",
                "صادقت كينيا على اتفاقية التجارة مع الصومال");
        line(
                EventType.SANCTION,
                "",
                "KEN",
                "SOM",
                "2013-01-01",
                "ألغت كينيا اتفاقية الصيد مع الصومال");
        assertThat(shown()).containsExactly("AGREEMENT ENDED", "AGREEMENT IN_FORCE");
    }

    @Test
    void a_planned_visit_is_shown_until_it_is_held_and_overdue_after_its_day() {
        line(
                EventType.CONSULT,
                "visit",
                Status.PLANNED,
                "KEN",
                "SOM",
                "2020-02-10",
                "سيزور الرئيس الصومال");
        assertThat(shown()).containsExactly("VISIT PLANNED");
        assertThat(shown(READER.asOf(LocalDate.of(2020, 2, 20), PAIR, lines)))
                .containsExactly("VISIT OVERDUE");
        line(EventType.CONSULT, "visit", "KEN", "SOM", "2020-02-11", "زار الرئيس الصومال");
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_stream_of_lines_is_read_without_being_kept() {
        line(EventType.ASSAULT, "airstrike", "KEN", "SOM", "2020-01-01", "قصفت كينيا مواقع");
        var many = Stream.generate(lines::getFirst).limit(200_000).iterator();
        Statement fighting = READER.read(PAIR, many, null).statements().getFirst();
        assertThat(fighting.told()).isEqualTo(200_000);
        assertThat(fighting.lines()).hasSizeLessThan(30);
    }

    @Test
    void a_store_is_told_which_lines_matter() {
        assertThat(StandingReader.isRelevant(EventType.SANCTION, "relations")).isTrue();
        assertThat(StandingReader.isRelevant(EventType.MOBILIZE, "troops")).isFalse();
    }
}
