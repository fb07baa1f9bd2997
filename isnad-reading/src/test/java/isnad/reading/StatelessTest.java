package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import isnad.model.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A reader remembers nothing: what it says of a page depends on that page alone. */
class StatelessTest {
    private static final int THREADS = 8;
    private static final Reader READER = Reader.create();
    private static final List<Page> PAGES =
            new Mutations().bases().stream().map(text -> new Page("page", text)).toList();

    private static List<List<Reading>> read(List<Page> pages) {
        return pages.stream().map(READER::read).toList();
    }

    @Test
    void a_page_reads_the_same_before_and_after_every_other() {
        for (Page first : PAGES.subList(0, 8)) {
            List<Reading> before = READER.read(first);
            for (Page other : PAGES) {
                READER.read(other);
            }
            assertThat(READER.read(first)).isEqualTo(before);
        }
    }

    @Test
    void a_fresh_reader_says_the_same_as_a_used_one() {
        List<List<Reading>> used = read(PAGES);
        Reader fresh = Reader.create();
        for (int i = PAGES.size() - 1; i >= 0; i--) {
            assertThat(fresh.read(PAGES.get(i))).isEqualTo(used.get(i));
        }
    }

    @Test
    void eight_threads_read_what_one_reads() throws Exception {
        List<List<Reading>> alone = read(PAGES);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int seed = 0; seed < THREADS; seed++) {
                tasks.add(sameInAnyOrder(alone, seed));
            }
            for (Future<Boolean> same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        }
    }

    private static Callable<Boolean> sameInAnyOrder(List<List<Reading>> alone, int seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < PAGES.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        return () -> order.stream().allMatch(i -> READER.read(PAGES.get(i)).equals(alone.get(i)));
    }
}
