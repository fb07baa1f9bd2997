package isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.store.Store;
import isnad.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir private Path folder = Path.of("");

    private Path data() {
        return folder.resolve("data");
    }

    private Path file() {
        return folder.resolve("backup.db");
    }

    @Test
    void a_backup_is_taken_beside_a_writer_and_restores() throws IOException {
        try (LedgerWriter writer = LedgerWriter.open(data())) {
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
            PageSource page = News.page("beirut.txt", News.BEIRUT, "2023-03-19");
            writer.add(page, News.read(page), "test");
            assertThat(Backup.save(data(), file()).articles()).isOne();
            writer.commit();
        }
        Path other = folder.resolve("other");
        assertThat(Backup.restore(file(), other).articles()).isOne();
        try (LedgerWriter writer = LedgerWriter.open(other)) {
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
            assertThat(Ledger.of(writer.store()).size().articles()).isEqualTo(2);
        }
        try (Ledger one = Ledger.open(data());
                Ledger two = Ledger.open(other)) {
            assertThat(two.records().toList()).isEqualTo(one.records().toList());
            assertThat(two.store().identity()).isNotEqualTo(one.store().identity());
        }
        try (var files = Files.list(folder)) {
            assertThat(files).doesNotContain(folder.resolve(".backup.db.tmp")).hasSize(3);
        }
    }

    @Test
    void nothing_is_written_over() {
        try (LedgerWriter writer = LedgerWriter.open(data())) {
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
        }
        Backup.save(data(), file());
        assertThatThrownBy(() -> Backup.save(data(), file())).hasMessageContaining("already");
        assertThatThrownBy(() -> Backup.restore(file(), data())).hasMessageContaining("already");
    }

    @Test
    void what_is_no_backup_is_not_restored() throws IOException {
        Files.writeString(file(), "no backup".repeat(1000));
        assertThatThrownBy(() -> Backup.restore(file(), data()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("backup.db is no backup, or is damaged");
        Files.write(file(), new byte[0]);
        assertThatThrownBy(() -> Backup.restore(file(), data()))
                .hasMessageContaining("backup.db is no backup");
        assertThat(Store.isIn(data())).isFalse();
        assertThatThrownBy(() -> Backup.restore(folder.resolve("none"), data()))
                .hasMessageContaining("no file");
    }
}
