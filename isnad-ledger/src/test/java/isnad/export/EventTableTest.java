package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Span;
import isnad.model.Status;
import isnad.story.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventTableTest {
    private static List<Tsv.Row> rows(List<Line> lines) throws IOException {
        byte[] table = Samples.bytes(new EventTable(), lines);
        return Tsv.read("events.tsv", new ByteArrayInputStream(table));
    }

    private static List<Tsv.Row> sectors() {
        return Resource.rows("sectors.tsv");
    }

    @Test
    void a_line_is_a_row_with_actors_type_and_what_is_lost() throws IOException {
        Tsv.Row row = rows(List.of(Samples.meeting())).getFirst();
        assertThat(row.get("actor")).isEqualTo("ZMRGOV");
        assertThat(row.get("recipient")).isEqualTo("YQTGOV");
        assertThat(row.get("date")).isEqualTo("2021-03-01");
        assertThat(row.get("event")).isEqualTo("CONSULT");
        assertThat(row.get("cameo_root")).isEqualTo("04");
        assertThat(row.get("magnitude")).isEmpty();
        assertThat(row.get("lost"))
                .isEqualTo("6 links of chains, 2 tellings with their words, 1 status");
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT, phone, PLANNED, AGREE, '', '', 036",
        "CONSULT, visit, OCCURRED, CONSULT, visit, '', 042",
        "CONSULT, visit, NEGATED, CONSULT, visit, negation, 042",
        "AGREE, sign, OCCURRED, SUPPORT, '', '', 057",
        "AGREE, sign, PLANNED, AGREE, '', '', 030",
        "RETREAT, withdraw, PLANNED, CONCEDE, '', '', 080",
        "CONCEDE, , PLANNED, CONCEDE, '', future, 080",
        "COOPERATE, relations, ONGOING, SUPPORT, '', '', 050",
        "REQUEST, invite, OCCURRED, AGREE, '', '', 036",
        "SANCTION, recall, OCCURRED, SANCTION, withdraw, '', 161",
        "ASSAULT, airstrike, DENIED, ASSAULT, aerial, negation, 195",
        "ASSAULT, airstrike, POSSIBLE, ASSAULT, aerial, hypothetical, 195",
        "MOBILIZE, unheard-of, OCCURRED, MOBILIZE, '', '', 150",
    })
    void codes_follow_the_rules_of_plover(
            EventType type,
            String mode,
            Status status,
            EventType plover,
            String ploverMode,
            String auxiliary,
            String cameo) {
        assertThat(Plover.of(type, mode, status))
                .isEqualTo(new Plover.Code(plover, ploverMode, auxiliary, cameo));
    }

    @ParameterizedTest
    @EnumSource
    void every_type_has_a_code_in_every_status(EventType type) {
        assertThat(Arrays.stream(Status.values()).map(status -> Plover.of(type, null, status)))
                .allMatch(code -> code.quad() > 0 && code.cameoQuad() > 0);
    }

    @ParameterizedTest
    @MethodSource("sectors")
    void the_example_of_a_sector_is_coded_as_expected(Tsv.Row row) {
        assertThat(Sectors.ofWords(row.required("example"))).isEqualTo(row.required("expected"));
    }

    @ParameterizedTest
    @CsvSource({
        "STATE, JOR, , JOR",
        "PERSON, , defence minister, ---GOV",
        "PERSON, UNO, , IGOUNO",
        "UNNAMED, ISR, , ISRUNK",
        "UNNAMED, ISR, military source, ISRMIL",
        "PERSON, israel, king, ---GOV",
    })
    void an_actor_is_its_state_and_sector(
            ParticipantKind kind, String state, String roleEn, String code) {
        var party =
                new Participant(
                        "x", "س", null, List.of(), kind, null, roleEn, state, new Span(0, 1));
        assertThat(Sectors.code(party)).isEqualTo(code);
    }

    @Test
    void tables_of_knowledge_are_sorted() {
        assertThat(sectors().stream().map(row -> row.get("words"))).isSorted();
        assertThat(
                        Resource.rows("plover.tsv").stream()
                                .map(row ->
                                        row.get("type")
                                                + "\t"
                                                + row.get("mode")
                                                + "\t"
                                                + row.get("status")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void hostile_text_breaks_no_row() throws IOException {
        List<Tsv.Row> rows = rows(Samples.hostile());
        assertThat(rows).hasSameSizeAs(Samples.HOSTILE);
        assertThat(rows).allMatch(row -> row.get("isnad_status").equals("denied"));
        assertThat(rows).allMatch(row -> row.get("lost").endsWith("1 status"));
    }
}
