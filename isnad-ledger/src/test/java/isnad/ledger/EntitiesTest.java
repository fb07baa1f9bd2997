package isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.store.JoiningTable.Joining;
import isnad.story.Days;
import isnad.story.Entity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesTest {
    private static final Days ALWAYS = new Days(Days.EARLIEST, Days.LATEST);

    private static final String SANAA =
            """
            لقاء تربوي في صنعاء
            التقى وزير التعليم اليمني هاني الدريوي نظيره العماني سالم القادري في صنعاء أمس السبت وبحثا تبادل المعلمين بين البلدين.
            """;

    private static final String MUSCAT =
            """
            وزير التعليم اليمني في مسقط
            التقى وزير التعليم اليمني هانى الدريوى نظيره العماني سالم بن حمد القادري في مسقط أمس الأحد ووقعا اتفاق تبادل المعلمين.
            """;

    private static final String KUWAIT =
            """
            وزير سابق في الكويت
            التقى السفير الكويتي هاني الدريوي وزير الخارجية الأردني أيمن الصفدي في الكويت أمس الاثنين.
            """;

    private static final String SURNAME =
            """
            لقاء تربوي في صنعاء السبت
            التقى الوزير الدريوي نظيره العماني سالم القادري في صنعاء أمس السبت وبحثا تبادل المعلمين بين البلدين.
            """;

    @TempDir private Path folder = Path.of("");

    private LedgerWriter writer() {
        return LedgerWriter.open(folder);
    }

    private static List<Entity> named(LedgerWriter writer, String name) {
        return Ledger.of(writer.store()).entities(name);
    }

    @Test
    void one_person_spelled_otherwise_in_another_page_is_one_and_says_why() {
        try (LedgerWriter writer = writer()) {
            News.add(writer, "sanaa.txt", SANAA, "2023-03-19");
            News.add(writer, "muscat.txt", MUSCAT, "2023-03-27");
            List<Entity> found = named(writer, "هاني الدريوي");
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().names()).contains("هاني الدريوي", "هانى الدريوى");
            Ledger ledger = Ledger.of(writer.store());
            assertThat(ledger.timeline(found.getFirst(), ALWAYS)).hasSizeGreaterThan(1);
        }
    }

    @Test
    void a_fathers_name_is_no_other_person_where_the_office_is_the_same() {
        try (LedgerWriter writer = writer()) {
            News.add(writer, "sanaa.txt", SANAA, "2023-03-19");
            News.add(writer, "muscat.txt", MUSCAT, "2023-03-27");
            Entity found = named(writer, "سالم القادري").getFirst();
            assertThat(found.names()).contains("سالم بن حمد القادري");
            List<Joining> why = writer.store().joinings().of(found.id());
            assertThat(why)
                    .extracting(Joining::reason)
                    .anyMatch(text -> text.contains("one state"));
        }
    }

    @Test
    void namesakes_of_two_states_stay_apart() {
        try (LedgerWriter writer = writer()) {
            News.add(writer, "sanaa.txt", SANAA, "2023-03-19");
            News.add(writer, "kuwait.txt", KUWAIT, "2023-03-28");
            assertThat(named(writer, "هاني الدريوي"))
                    .extracting(Entity::state)
                    .containsExactlyInAnyOrder("YEM", "KWT");
        }
    }

    @Test
    void who_is_one_does_not_depend_on_the_order_of_pages() {
        try (LedgerWriter writer = writer()) {
            News.add(writer, "muscat.txt", MUSCAT, "2023-03-27");
            News.add(writer, "kuwait.txt", KUWAIT, "2023-03-28");
            News.add(writer, "sanaa.txt", SANAA, "2023-03-19");
            assertThat(named(writer, "هاني الدريوي"))
                    .extracting(Entity::state)
                    .containsExactlyInAnyOrder("YEM", "KWT");
            assertThat(named(writer, "سالم القادري")).hasSize(1);
        }
    }

    @Test
    void whoever_took_part_only_in_a_removed_page_is_gone() {
        try (LedgerWriter writer = writer()) {
            News.add(writer, "sanaa.txt", SANAA, "2023-03-19");
            writer.store().articles().numbersAfter(0, 9).forEach(writer::remove);
            writer.commit();
            assertThat(named(writer, "هاني الدريوي")).isEmpty();
            assertThat(writer.store().checks().contradictions()).isEmpty();
        }
    }

    @Test
    void a_surname_alone_means_the_one_of_its_story_who_bears_it() {
        try (LedgerWriter writer = writer()) {
            News.add(writer, "sanaa.txt", SANAA, "2023-03-19");
            News.add(writer, "kuwait.txt", KUWAIT, "2023-03-28");
            Entity minister = named(writer, "person/هاني-الدريوي@YEM").getFirst();
            Ledger ledger = Ledger.of(writer.store());
            long before = tellings(ledger, minister);
            News.add(writer, "surname.txt", SURNAME, "2023-03-19");
            assertThat(tellings(Ledger.of(writer.store()), minister)).isGreaterThan(before);
            long last = writer.store().articles().last();
            assertThat(writer.store().bearers().of(last)).containsValue(minister.id());
            writer.remove(last);
            writer.commit();
            assertThat(tellings(Ledger.of(writer.store()), minister)).isEqualTo(before);
            assertThat(writer.store().bearers().of(last)).isEmpty();
        }
    }

    private static long tellings(Ledger ledger, Entity who) {
        return ledger.timeline(who, ALWAYS).mapToLong(line -> line.tellings().size()).sum();
    }
}
