package isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.EventType;
import isnad.store.RelationTable.DayCount;
import isnad.store.RelationTable.DayLine;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The latest lines and the counts agree with reading all lines one by one. */
class LatestTest {
    private static final Days ALWAYS = new Days(Days.EARLIEST, Days.LATEST);

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-12");
            News.add(writer, "ankara.txt", News.ANKARA, "2023-03-19");
            News.add(writer, "undated.txt", News.BEIRUT + "\n", "");
        }
    }

    private static Entity entity(Ledger ledger, String name) {
        return ledger.entities(name).getFirst();
    }

    @Test
    void every_line_of_an_entity_comes_once_page_after_page() {
        try (Ledger ledger = Ledger.open(folder)) {
            Entity egypt = entity(ledger, "مصر");
            List<Long> found = new ArrayList<>();
            DayLine behind = Latest.FIRST;
            for (var page = Latest.all().of(ledger, egypt, behind, 1);
                    !page.isEmpty();
                    page = Latest.all().of(ledger, egypt, behind, 1)) {
                found.add(page.getFirst().line().id());
                behind = page.getFirst().place();
            }
            assertThat(found)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            ledger.timeline(egypt, ALWAYS).map(Line::id).toList());
        }
    }

    @Test
    void the_latest_line_comes_first_and_undated_ones_last() {
        try (Ledger ledger = Ledger.open(folder)) {
            Entity turkey = entity(ledger, "تركيا");
            List<DayLine> places =
                    Latest.all().of(ledger, turkey, Latest.FIRST, 100).stream()
                            .map(Latest.Found::place)
                            .toList();
            List<Integer> dated =
                    places.stream().map(DayLine::day).filter(day -> day <= Days.LATEST).toList();
            assertThat(dated).isNotEmpty().isSortedAccordingTo((a, b) -> Integer.compare(b, a));
            assertThat(places.subList(0, dated.size())).allMatch(one -> one.day() <= Days.LATEST);
        }
    }

    @Test
    void types_are_chosen() {
        try (Ledger ledger = Ledger.open(folder)) {
            var consulting = new Latest(ALWAYS, Set.of(EventType.CONSULT), Set.of());
            assertThat(consulting.of(ledger, entity(ledger, "مصر"), Latest.FIRST, 100))
                    .isNotEmpty()
                    .allMatch(found -> found.line().type() == EventType.CONSULT);
        }
    }

    @Test
    void counts_are_those_of_all_lines() {
        try (Ledger ledger = Ledger.open(folder)) {
            Entity egypt = entity(ledger, "مصر");
            Entity turkey = entity(ledger, "تركيا");
            assertThat(sum(Latest.counts(ledger, egypt)))
                    .isEqualTo(ledger.timeline(egypt, ALWAYS).count());
            assertThat(sum(Latest.counts(ledger, turkey, egypt)))
                    .isPositive()
                    .isEqualTo(ledger.relation(egypt, turkey, ALWAYS).count());
            assertThat(Latest.all().of(ledger, turkey, egypt, Latest.FIRST, 100))
                    .hasSize((int) ledger.relation(egypt, turkey, ALWAYS).count());
        }
    }

    @Test
    void a_line_of_many_tellings_is_shown_by_the_earliest_and_says_how_many_there_are() {
        int more = Line.LEADING + 2;
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            for (int i = 0; i < more; i++) {
                News.add(writer, "again-" + i + ".txt", News.CAIRO + "\n" + i + "\n", "2023-03-19");
            }
        }
        try (Ledger ledger = Ledger.open(folder)) {
            Line whole =
                    ledger.lines().filter(line -> line.told() > more).findFirst().orElseThrow();
            Line brief = Objects.requireNonNull(ledger.brief(whole.id()));
            assertThat(whole.tellings()).hasSize(whole.told());
            assertThat(brief.told()).isEqualTo(whole.told());
            assertThat(brief.tellings()).isEqualTo(whole.tellings().subList(0, Line.LEADING));
            assertThat(brief.first()).isEqualTo(whole.first());
        }
    }

    private static long sum(List<DayCount> counts) {
        return counts.stream().mapToLong(DayCount::lines).sum();
    }
}
