package isnad.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.ledger.Doctor;
import isnad.ledger.Finding;
import isnad.ledger.Ledger;
import isnad.ledger.LedgerWriter;
import isnad.store.Store;
import isnad.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Adding in processes of its own that end before their time. */
@EnabledOnOs(OS.LINUX)
class CrashTest {
    private static final int CHILDREN = 4;
    private static final int MOMENTS = 47;
    private static final int KILLS = 12;
    private static final int MANY = 1_000_000;

    @TempDir private Path folder = Path.of("");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private static long articles(Path ledger) {
        try (Ledger found = Ledger.open(ledger)) {
            return found.size().articles();
        }
    }

    private static void assertSound(Path ledger, int safe, String when) {
        try (Store store = Store.writing(ledger)) {
            assertThat(store.articles().count()).as(when).isGreaterThanOrEqualTo(safe);
            for (int number = 0; number < safe; number++) {
                assertThat(store.articles().find("%016x".formatted(number))).as(when).isNotNull();
            }
            assertThat(store.faults()).as(when).isEmpty();
            assertThat(store.orphans()).as(when).isEmpty();
            assertThat(store.checks().contradictions()).as(when).isEmpty();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** A frozen process has written what a killed one has, and can be asked many times. */
    @Test
    void wherever_adding_stops_nothing_that_was_acknowledged_is_lost() throws Exception {
        for (int child = 0; child < CHILDREN; child++) {
            Path ledger = folder.resolve("frozen-" + child);
            try (Child adding = Child.start(ledger, 0, MANY, "")) {
                adding.awaitSafe(1);
                for (int moment = 0; moment < MOMENTS; moment++) {
                    adding.awaitSafe(adding.safe() + random.nextInt(4));
                    Thread.onSpinWait();
                    adding.freeze();
                    Path image = folder.resolve("image");
                    copy(ledger, image);
                    int safe = adding.safe();
                    adding.thaw();
                    assertSound(image, safe, "seed %d, moment %d".formatted(seed, moment));
                    delete(image);
                }
                adding.kill();
                assertSound(ledger, adding.safe(), "seed " + seed);
            }
        }
    }

    @Test
    void a_run_that_is_killed_again_and_again_ends_as_one_that_is_not() throws Exception {
        Path killed = folder.resolve("killed");
        int done = 0;
        for (int kill = 0; kill < KILLS - CHILDREN; kill++) {
            try (Child adding = Child.start(killed, 0, MANY, "")) {
                adding.awaitSafe(done + 1 + random.nextInt(12));
                adding.kill();
                done = Math.max(done, adding.safe());
                assertSound(killed, adding.safe(), "seed " + seed);
            }
        }
        int all = Math.toIntExact(articles(killed)) + 7;
        Path whole = folder.resolve("whole");
        addAll(killed, all);
        addAll(whole, all);
        try (Ledger one = Ledger.open(killed);
                Ledger other = Ledger.open(whole)) {
            assertThat(one.size()).isEqualTo(other.size());
            assertThat(one.records().toList()).isEqualTo(other.records().toList());
            assertThat(one.lines().map(line -> line.tellings().size()).toList())
                    .isEqualTo(other.lines().map(line -> line.tellings().size()).toList());
        }
    }

    private static void addAll(Path ledger, int all) {
        try (LedgerWriter writer = LedgerWriter.open(ledger)) {
            for (int number = 0; number < all; number++) {
                Wire.add(writer, number);
            }
            writer.commit();
        }
    }

    @Test
    void a_second_process_that_writes_is_told_to_wait_and_readers_go_on() throws Exception {
        try (Child adding = Child.start(folder, 0, MANY, "")) {
            adding.awaitSafe(3);
            assertThatThrownBy(() -> LedgerWriter.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process");
            for (int look = 0; look < 20; look++) {
                int safe = adding.safe();
                try (Ledger ledger = Ledger.open(folder)) {
                    assertThat(ledger.size().articles()).isGreaterThanOrEqualTo(safe);
                    assertThat(ledger.records().limit(5)).hasSizeGreaterThan(2);
                }
            }
            adding.kill();
        }
        addAll(folder, 3);
    }

    @Test
    void a_file_that_may_not_grow_is_told_of_and_the_ledger_goes_on_when_it_may() throws Exception {
        try (Child adding = Child.start(folder, 0, MANY, "ulimit -f 6000; ")) {
            assertThat(adding.end()).as(adding.said()).isEqualTo(1);
            assertThat(adding.said()).contains("disk");
            assertSound(folder, adding.safe(), "file limit");
            addAll(folder, adding.safe() + 5);
        }
    }

    @Test
    void a_full_disk_is_told_of_and_the_ledger_goes_on_when_there_is_room() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        String size = "size=2m";
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", size, "tmpfs", small) == 0);
        try (Child adding = Child.start(small, 0, MANY, "")) {
            assertThat(adding.end()).as(adding.said()).isEqualTo(1);
            assertThat(adding.said()).contains("FULL").contains("the disk is full; make room");
            assertThat(articles(small)).isGreaterThanOrEqualTo(adding.safe());
            assertThat(run("mount", "-o", "remount,size=32m", small)).isZero();
            assertSound(small, adding.safe(), "full disk");
            addAll(small, adding.safe() + 5);
        } finally {
            run("umount", "-l", small);
        }
    }

    private static int run(Object... command) throws IOException, InterruptedException {
        List<String> words = Stream.of(command).map(Object::toString).toList();
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    }

    @Test
    void a_ledger_that_may_only_be_read_is_read() throws Exception {
        addAll(folder, 3);
        Assumptions.assumeTrue(run("mount", "--bind", folder, folder) == 0);
        try {
            assertThat(run("mount", "-o", "remount,bind,ro", folder)).isZero();
            assertThat(articles(folder)).isEqualTo(3);
            assertThatThrownBy(() -> LedgerWriter.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("written");
            assertThat(Doctor.examine(folder, _ -> {}))
                    .noneMatch(finding -> finding.state() == Finding.State.BAD);
        } finally {
            run("umount", "-l", folder);
        }
    }
}
