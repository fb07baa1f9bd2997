package isnad.bench;

import isnad.lexicon.Letters;
import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.Reader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole reading of a page, warm and on one thread, beside a plain scan of the same characters:
 * their ratio says what reading costs on any machine. Run from the project's root.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 8, time = 2)
public class ReadingBenchmark {
    /** So long are the crawled pages that the figures are about. */
    private static final int PAGE_BYTES = 5_500;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** What other programs take from the thread does not count here. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Cpu {
        /** Milliseconds of this thread's CPU time, of each second. */
        public double cpuMillis;
    }

    /** The folder of pages; short ones are joined until they have the length of a crawled page. */
    @Param("corpus/pages")
    public String folder = "corpus/pages";

    private final List<Page> pages = new ArrayList<>();
    private Reader reader = Reader.create();
    private int next;

    @Setup
    public void load() throws IOException {
        reader = Reader.create();
        var joined = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                joined.append(Files.readString(file)).append("\n\n");
                int bytes = joined.toString().getBytes(StandardCharsets.UTF_8).length;
                if (bytes >= PAGE_BYTES * 9 / 10) {
                    pages.add(new Page(file.getFileName().toString(), joined.toString()));
                    joined.setLength(0);
                }
            }
        }
    }

    private Page page() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    /** Pages a second of wall time; over {@code cpuMillis}, of CPU time. */
    @Benchmark
    public List<Reading> read(Cpu cpu) {
        long start = CLOCK.getCurrentThreadCpuTime();
        List<Reading> readings = reader.read(page());
        cpu.cpuMillis += (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        return readings;
    }

    /** Pages a second of which each character is only folded and looked at once. */
    @Benchmark
    public int scan() {
        String text = page().text();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Letters.isArabic(Letters.fold(text.charAt(i))) ? 1 : 0;
        }
        return letters;
    }
}
