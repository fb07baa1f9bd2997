package isnad.bench.ledger;

import com.sun.management.OperatingSystemMXBean;
import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.ledger.Preparation;
import isnad.ledger.Prepared;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Adds records made by variation to a new ledger, and says how fast.
 *
 * <pre>{@code
 * isnad read corpus/pages corpus/stories/dev/pages --format jsonl -o records.jsonl
 * java -Xmx2g -cp isnad-bench/target/benchmarks.jar isnad.bench.ledger.LedgerLoad records.jsonl DIR 100000
 * }</pre>
 *
 * <p>A fourth argument says of how many these are the first, so that as many fall on a day as would
 * then. Making a record costs about as much as reading it from a file, and is counted.
 */
public final class LedgerLoad {
    private static final int BATCH = 500;
    private static final int AHEAD = 64;
    private static final long MEGABYTE = 1 << 20;

    private LedgerLoad() {}

    /** Runs with a file of records, a folder and a number of articles. */
    public static void main(String[] args) throws Exception {
        var variation = new Variation(records(Path.of(args[0])));
        long some = Long.parseLong(args[2]);
        long all = args.length > 3 ? Long.parseLong(args[3]) : some;
        long started = System.nanoTime();
        try (LedgerWriter writer = LedgerWriter.open(Path.of(args[1]));
                var index = IndexKeeper.open(Path.of(args[1]), writer)) {
            add(variation, some, all, writer);
            index.finish();
        }
        say(some, started, "with index");
    }

    private static List<String> records(Path file) throws IOException {
        List<String> records = new ArrayList<>();
        try (var in = Files.newBufferedReader(file)) {
            var reader = new RecordReader(in);
            for (ArticleRecord read = reader.next(); read != null; read = reader.next()) {
                records.add(read.json());
            }
        }
        return records;
    }

    private static void add(Variation variation, long some, long all, LedgerWriter writer)
            throws InterruptedException, ExecutionException {
        Preparation preparation = writer.preparation();
        long started = System.nanoTime();
        int threads = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            Deque<Future<Prepared>> ahead = new ArrayDeque<>();
            long made = 0;
            for (long added = 1; added <= some; added++) {
                while (ahead.size() < AHEAD && made < some) {
                    long number = made++;
                    ahead.add(pool.submit(() -> preparation.of(variation.of(number, all))));
                }
                writer.add(List.of(ahead.remove().get()), "made");
                if (added % BATCH == 0) {
                    writer.commit();
                }
                if (added % 10_000 == 0) {
                    say(added, started, "added");
                }
            }
        }
        writer.commit();
    }

    /** Milliseconds of CPU time that this process has had, in all its threads. */
    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e6;
    }

    private static void say(long articles, long started, String what) {
        double seconds = (System.nanoTime() - started) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        System.out.printf(
                "%,d articles %s, %.0f s, %.0f articles/s, %.2f ms CPU each, heap %d MB%n",
                articles, what, seconds, articles / seconds, cpu() / articles, used);
    }
}
