package isnad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    @Test
    void hands_results_on_in_order_though_the_first_ends_last() throws IOException {
        var second = new CountDownLatch(1);
        Callable<Integer> first =
                () -> {
                    second.await();
                    return 0;
                };
        Callable<Integer> next =
                () -> {
                    second.countDown();
                    return 1;
                };
        List<Integer> results = new ArrayList<>();
        new Batch(2).run(List.of(first, next).iterator(), results::add);
        assertThat(results).containsExactly(0, 1);
    }

    private record Heavy(int number) implements Callable<Integer>, Batch.Weighed {
        @Override
        public Integer call() {
            return number;
        }

        @Override
        public long weight() {
            return Runtime.getRuntime().maxMemory();
        }
    }

    @Test
    void begins_no_more_while_what_waits_is_heavy() throws IOException {
        var begun = new AtomicInteger();
        var handed = new AtomicInteger();
        var work =
                IntStream.range(0, 20)
                        .mapToObj(i -> {
                            begun.incrementAndGet();
                            return new Heavy(i);
                        })
                        .iterator();
        new Batch(4)
                .run(work, result -> assertThat(begun.get() - handed.getAndIncrement()).isOne());
        assertThat(handed).hasValue(20);
    }

    @Test
    void does_all_of_more_work_than_it_has_threads() throws IOException {
        var work = IntStream.range(0, 500).<Callable<Integer>>mapToObj(i -> () -> i).iterator();
        List<Integer> results = new ArrayList<>();
        new Batch(3).run(work, results::add);
        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }
}
