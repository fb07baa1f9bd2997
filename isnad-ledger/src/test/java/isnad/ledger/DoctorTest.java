package isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.ledger.Finding.State;
import isnad.store.Store;
import isnad.store.StoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final int PAGE = 4096;

    @TempDir private Path folder = Path.of("");

    private void fill() {
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
            index.finish();
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + db());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Path db() {
        return Store.file(folder);
    }

    private List<Finding> examine() {
        return Doctor.examine(folder, _ -> {});
    }

    private List<Finding> wrong() {
        return examine().stream()
                .filter(one -> one.state() == State.MENDABLE || one.state() == State.BAD)
                .toList();
    }

    private List<String> mend() {
        return Doctor.mend(folder, examine(), _ -> {});
    }

    private Ledger.Size size() {
        try (Ledger ledger = Ledger.open(folder)) {
            return ledger.size();
        }
    }

    @Test
    void a_sound_ledger_is_called_sound() {
        fill();
        assertThat(wrong()).isEmpty();
        assertThat(examine()).extracting(Finding::about).contains("database", "index", "records");
    }

    @Test
    void joins_that_contradict_each_other_are_made_anew() throws SQLException {
        fill();
        Ledger.Size before = size();
        sql("UPDATE line SET tellings = tellings + 1");
        sql("INSERT INTO line(type, status, day, tellings) VALUES(1, 1, 1, 0)");
        sql("DELETE FROM party");
        sql("UPDATE article SET story = NULL");
        assertThat(wrong()).extracting(Finding::about).contains("joins");
        mend();
        assertThat(wrong()).isEmpty();
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void an_index_that_is_damaged_or_lacks_articles_is_made_anew() throws IOException {
        fill();
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            News.add(writer, "ankara.txt", News.ANKARA, "2023-03-19");
        }
        assertThat(wrong()).extracting(Finding::about).containsExactly("index");
        mend();
        assertThat(wrong()).isEmpty();
        try (var files = Files.list(IndexKeeper.folder(folder))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(wrong()).extracting(Finding::about).containsExactly("index");
        mend();
        assertThat(wrong()).isEmpty();
    }

    @Test
    void of_a_damaged_file_everything_that_can_be_read_is_saved_and_the_rest_is_named()
            throws IOException {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            for (int page = 0; page < 40; page++) {
                String text = News.CAIRO + "\nوأعلنت الوزارة أن الجولة " + page + " ستعقد غدا.\n";
                News.add(writer, "page-" + page, text, "2023-03-19");
            }
        }
        Ledger.Size before = size();
        damage(Files.size(db()) / PAGE);
        assertThat(wrong()).extracting(Finding::about).contains("database");
        List<String> done = mend();
        assertThat(wrong()).as("%s", done).isEmpty();
        assertThat(size().articles()).isBetween(before.articles() / 2, before.articles());
        assertThat(folder.resolve("damaged-1.db")).exists();
    }

    /** Writes over every sixteenth page but the first ones, which say where everything is. */
    private void damage(long pages) throws IOException {
        try (var file = new RandomAccessFile(db().toFile(), "rw")) {
            for (long page = pages / 2; page < pages; page += 16) {
                file.seek(page * PAGE);
                file.write(new byte[PAGE]);
            }
        }
    }

    @Test
    void a_mending_that_was_cut_short_is_brought_to_its_end() throws IOException {
        fill();
        Ledger.Size before = size();
        Files.createDirectories(Store.mended(folder));
        Files.move(db(), Store.file(Store.mended(folder)));
        assertThatThrownBy(() -> LedgerWriter.open(folder)).hasMessageContaining("doctor --mend");
        assertThat(wrong()).extracting(Finding::about).containsExactly("mending");
        mend();
        assertThat(wrong()).isEmpty();
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void tables_from_before_are_brought_up_to_date() throws SQLException {
        sql("PRAGMA application_id = " + 0x49736e64);
        assertThatThrownBy(() -> Ledger.open(folder)).hasMessageContaining("earlier version");
        assertThat(wrong()).extracting(Finding::about).contains("schema");
        mend();
        assertThat(wrong()).extracting(Finding::about).isSubsetOf("index");
    }

    @Test
    void a_later_version_and_a_foreign_file_are_left_alone() throws Exception {
        fill();
        sql("PRAGMA user_version = 99");
        assertThat(wrong()).extracting(Finding::what).anyMatch(what -> what.contains("later"));
        assertThatThrownBy(() -> LedgerWriter.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("later version");
        sql("PRAGMA application_id = 7");
        assertThat(wrong()).extracting(Finding::what).anyMatch(what -> what.contains("another"));
        Files.writeString(
                db(), "these are notes of mine, no ledger".repeat(200), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LedgerWriter.open(folder)).isInstanceOf(StoreException.class);
        assertThat(Files.readString(db())).startsWith("these are notes of mine");
    }

    @Test
    void what_runs_left_behind_is_taken_away() throws IOException {
        fill();
        Files.writeString(folder.resolve(".ledger.db.4711.tmp"), "half a backup");
        assertThat(wrong()).extracting(Finding::about).containsExactly("leftovers");
        mend();
        assertThat(wrong()).isEmpty();
    }

    @Test
    void a_correction_whose_event_is_gone_is_told_of() {
        fill();
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            Corrector corrector = new Corrector(writer, "salma");
            long event = writer.store().events().ofArticle(1).getFirst().event();
            String place = String.valueOf(Corrector.place(writer.store(), event));
            corrector.make(new Amendment.Reject(place), "test");
            writer.store().articles().numbersAfter(0, 9).forEach(writer::remove);
            writer.commit();
        }
        assertThat(examine())
                .filteredOn(one -> one.about().equals("corrections"))
                .extracting(Finding::state)
                .containsExactly(State.NOTE);
    }
}
