package isnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.model.Link.Stance;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Published.Basis;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.Where;
import isnad.record.ArticleLine;
import isnad.record.ArticleRecord;
import isnad.search.IndexException.Fault;
import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    @TempDir Path folder;

    private static SearchQuery query(String text) throws QueryException {
        return SearchQuery.parse(text, Level.WORD);
    }

    private SearchIndex index() throws IOException {
        return SearchIndex.open(folder, Texts.READER);
    }

    private Finder finder() throws IOException {
        return Finder.open(folder, Texts.READER);
    }

    private void write(String... texts) throws IOException {
        try (SearchIndex index = index()) {
            for (int i = 0; i < texts.length; i++) {
                index.put(Texts.plain(texts[i]), i, List.of());
            }
            index.commit(texts.length);
        }
    }

    private static Published day(String iso) {
        return new Published(iso, Precision.DAY, Basis.GIVEN, iso);
    }

    private void assertFault(Fault fault) {
        assertThatThrownBy(this::finder)
                .isInstanceOfSatisfying(
                        IndexException.class, e -> assertThat(e.fault()).isEqualTo(fault))
                .hasMessageStartingWith(folder.toString());
    }

    @Test
    void an_article_put_again_takes_the_place_of_the_first() throws Exception {
        try (SearchIndex index = index()) {
            index.put(Texts.plain("هدنة"), 7, List.of());
            index.put(Texts.plain("مفاوضات"), 7, List.of());
            index.put(Texts.plain("هدنة"), 8, List.of());
            index.put(Texts.plain("هدنة"), 9, List.of());
            index.delete(9);
            index.commit(4);
            assertThat(index.size()).isEqualTo(2);
        }
        try (Finder finder = finder()) {
            assertThat(finder.all(query("هدنة"), Order.ARTICLE)).containsExactly(8);
            assertThat(finder.all(query("مفاوضات"), Order.ARTICLE)).containsExactly(7);
            assertThat(finder.size()).isEqualTo(2);
        }
    }

    @Test
    void what_was_not_committed_is_not_there() throws Exception {
        write("هدنة");
        try (SearchIndex index = index()) {
            assertThat(index.sequence()).isEqualTo(1);
            index.put(Texts.plain("هدنة"), 5, List.of());
        }
        try (SearchIndex index = index();
                Finder finder = finder()) {
            assertThat(index.sequence()).isEqualTo(1);
            assertThat(finder.count(query("هدنة"))).isEqualTo(1);
        }
    }

    @Test
    void a_new_index_has_sequence_minus_one() throws IOException {
        try (SearchIndex index = index()) {
            assertThat(index.sequence()).isEqualTo(-1);
        }
    }

    @Test
    void readers_go_on_beside_a_writer_and_see_its_commits_when_they_refresh() throws Exception {
        write("هدنة");
        try (Finder first = finder();
                SearchIndex index = index();
                Finder second = finder()) {
            index.put(Texts.plain("هدنة"), 1, List.of());
            index.commit(2);
            assertThat(first.count(query("هدنة"))).isEqualTo(1);
            assertThat(first.refresh()).isTrue();
            assertThat(first.refresh()).isFalse();
            assertThat(first.count(query("هدنة"))).isEqualTo(2);
            assertThat(first.sequence()).isEqualTo(2);
            assertThat(second.sequence()).isEqualTo(1);
        }
    }

    @Test
    void there_is_one_writer_at_a_time() throws IOException {
        try (SearchIndex _ = index()) {
            assertThatThrownBy(this::index)
                    .isInstanceOfSatisfying(
                            IndexException.class, e -> assertThat(e.fault()).isEqualTo(Fault.BUSY));
        }
    }

    @Test
    void a_folder_without_an_index_is_told() {
        assertFault(Fault.MISSING);
    }

    @Test
    void an_index_of_somebody_else_is_told() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
        assertFault(Fault.FOREIGN);
        assertThatThrownBy(this::index).isInstanceOf(IndexException.class);
    }

    @Test
    void an_index_of_another_version_is_told() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(new Stamp("0", "0").data(3).entrySet());
        }
        assertFault(Fault.OUTDATED);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    @Test
    void damage_to_any_file_is_told() throws Exception {
        write("هدنة في المدينة", "مفاوضات في العاصمة");
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (byte[] broken : List.of(new byte[0], cut(whole), flipped(whole), zeroes(whole))) {
                Files.write(file, broken);
                assertThatThrownBy(this::finder)
                        .as(file.toString())
                        .isInstanceOfSatisfying(
                                IndexException.class,
                                e -> assertThat(e.fault()).isIn(Fault.DAMAGED, Fault.OUTDATED));
                assertThatThrownBy(this::index).isInstanceOf(IndexException.class);
            }
            Files.delete(file);
            assertThatThrownBy(this::finder)
                    .as(file.toString())
                    .isInstanceOfSatisfying(
                            IndexException.class,
                            e -> assertThat(e.fault().isMendedByRebuilding()).isTrue());
            Files.write(file, whole);
        }
        try (Finder finder = finder()) {
            finder.verify();
            assertThat(finder.count(query("هدنة"))).isEqualTo(1);
        }
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] flipped(byte[] whole) {
        byte[] broken = whole.clone();
        broken[broken.length / 2] ^= 0x10;
        return broken;
    }

    private static byte[] zeroes(byte[] whole) {
        return new byte[whole.length];
    }

    @Test
    void a_damaged_index_is_cleared_and_made_again() throws Exception {
        write("هدنة");
        for (Path file : files()) {
            Files.write(file, new byte[] {1});
        }
        SearchIndex.discard(folder);
        write("هدنة");
        try (Finder finder = finder()) {
            assertThat(finder.count(query("هدنة"))).isEqualTo(1);
        }
    }

    @Test
    void stricter_matches_come_first() throws Exception {
        write("وبالمفاوضات", "مفاوضات", "مفاوض", "المفاوضات", "يفاوض", "هدنة");
        SearchQuery query = SearchQuery.parse("مفاوضات", Level.STEM);
        try (Finder finder = finder()) {
            long[] ranked = finder.all(query, Order.RANK);
            assertThat(ranked[0]).isEqualTo(1);
            assertThat(LongStream.of(ranked).skip(1).limit(2)).containsExactlyInAnyOrder(0L, 3L);
            assertThat(LongStream.of(ranked).skip(3)).containsExactlyInAnyOrder(4L);
        }
    }

    @Test
    void pages_are_exact_and_uncapped() throws Exception {
        try (SearchIndex index = index()) {
            for (int i = 0; i < 3000; i++) {
                String date = LocalDate.ofEpochDay(18_000 + i % 700).toString();
                index.add(Texts.plain("هدنة رقم " + i, day(date)), i, List.of());
            }
            index.commit(3000);
        }
        try (Finder finder = finder()) {
            Page page = finder.page(query("هدنة"), Order.LATEST, 2500, 100);
            assertThat(page.total()).isEqualTo(3000);
            assertThat(page.hits()).hasSize(100);
            assertThat(finder.page(query("هدنة"), Order.RANK, 2990, 100).hits()).hasSize(10);
            assertThat(finder.page(query("هدنة"), Order.RANK, 4000, 100).hits()).isEmpty();
            assertThat(finder.all(query("هدنة"), Order.EARLIEST)).hasSize(3000);
            long[] latest = finder.all(query("هدنة"), Order.LATEST);
            assertThat(latest[2500]).isEqualTo(page.hits().getFirst().article());
            assertThat(finder.all(query("هدنة"), Order.ARTICLE)).isSorted();
        }
    }

    @Test
    void dates_order_and_bound_articles() throws Exception {
        try (SearchIndex index = index()) {
            index.put(Texts.plain("هدنة", day("2021-03-02")), 1, List.of());
            index.put(Texts.plain("هدنة", day("2022-03-02")), 2, List.of());
            index.put(Texts.plain("هدنة"), 3, List.of());
            index.commit(3);
        }
        try (Finder finder = finder()) {
            assertThat(finder.all(query("هدنة"), Order.LATEST)).containsExactly(2, 1, 3);
            assertThat(finder.all(query("هدنة"), Order.EARLIEST)).containsExactly(1, 2, 3);
            assertThat(finder.all(query("from:2022"), Order.ARTICLE)).containsExactly(2);
            assertThat(finder.all(query("هدنة -to:2021"), Order.ARTICLE)).containsExactly(2, 3);
            assertThat(finder.counts(query("هدنة")).years()).containsOnlyKeys(0, 2021, 2022);
        }
    }

    @Test
    void outlets_types_and_statuses_are_counted_and_found() throws Exception {
        ArticleRecord read =
                Texts.read("p.txt", "02/03/2021\nزيارة\nزار وزير الخارجية الأردني مصر أمس.\n")
                        .getFirst();
        ArticleLine of = read.article();
        var line =
                new ArticleLine(
                        "x",
                        of.page(),
                        0,
                        of.headline(),
                        new Outlet("al-ahram", "الأهرام", "Al-Ahram"),
                        of.published(),
                        of.text(),
                        "ar",
                        null,
                        null);
        var record = new ArticleRecord(line, read.events(), read.quotes(), List.of(), "");
        try (SearchIndex index = index()) {
            index.put(record, 1, List.of("e42"));
            index.commit(1);
        }
        try (Finder finder = finder()) {
            for (String text :
                    List.of("outlet:الأهرام", "outlet:al-ahram", "outlet:Al-Ahram", "id:e42")) {
                assertThat(finder.count(query(text))).as(text).isEqualTo(1);
            }
            assertThat(finder.count(query("outlet:الأخبار"))).isZero();
            Counts counts = finder.counts(query("who:الأردن"));
            assertThat(counts.total()).isEqualTo(1);
            assertThat(counts.outlets()).containsEntry("al-ahram", 1L);
            assertThat(counts.types()).containsEntry(EventType.CONSULT, 1L);
            assertThat(counts.statuses()).containsEntry(Status.OCCURRED, 1L);
        }
    }

    @Test
    void any_text_can_be_put() throws Exception {
        String[] hostile = {
            "",
            "\uD800\uDC00\uD800",
            "\u0000".repeat(10_000),
            "ا".repeat(200_000),
            "x".repeat(200_000),
            "\u202E\u0640\u064B",
            "ﷺ ﷲ ".repeat(1000),
            "((((\"\"\"«»»«",
            "\n".repeat(1000) + "هدنة"
        };
        write(hostile);
        try (Finder finder = finder()) {
            assertThat(finder.size()).isEqualTo(hostile.length);
            assertThat(finder.all(query("هدنة"), Order.ARTICLE)).containsExactly(8);
        }
    }

    @Test
    void a_record_with_endless_names_can_be_put() throws Exception {
        String endless = "اسم طويل ".repeat(20_000);
        var participant =
                new Participant(
                        endless,
                        endless,
                        endless,
                        List.of(endless),
                        ParticipantKind.PERSON,
                        endless,
                        endless,
                        endless,
                        new Span(0, 1));
        var link =
                new Link(
                        endless,
                        endless,
                        List.of(),
                        SourceKind.AGENCY,
                        true,
                        null,
                        Stance.NEUTRAL,
                        null);
        var event =
                new Event(
                        EventType.AID,
                        null,
                        List.of(),
                        Status.OCCURRED,
                        List.of(participant),
                        List.of(participant),
                        null,
                        new Where(endless, endless, endless, null, null, new Span(0, 1)),
                        List.of(link),
                        List.of(),
                        1,
                        List.of());
        var line =
                new ArticleLine(
                        "x",
                        "p",
                        0,
                        "",
                        new Outlet(endless, endless, endless),
                        null,
                        endless,
                        "ar",
                        null,
                        null);
        var record = new ArticleRecord(line, List.of(event), List.of(), List.of(), "");
        try (SearchIndex index = index()) {
            index.put(record, 0, List.of(endless));
            index.commit(0);
        }
        try (Finder finder = finder()) {
            assertThat(finder.count(query("type:aid who:طويل source:طويل"))).isEqualTo(1);
        }
    }

    @Test
    void wide_queries_are_answered() throws Exception {
        write("هدنة", "أ ب ت ث");
        String wide = "هدنة-".repeat(500);
        try (Finder finder = finder()) {
            for (Level level : Level.values()) {
                assertThat(finder.count(SearchQuery.parse(wide, level))).isBetween(0L, 1L);
                assertThat(finder.count(SearchQuery.parse("\"" + wide + "\"~5", level)))
                        .isBetween(0L, 1L);
                assertThat(finder.count(SearchQuery.parse("هد*", level))).isEqualTo(1);
            }
        }
    }
}
