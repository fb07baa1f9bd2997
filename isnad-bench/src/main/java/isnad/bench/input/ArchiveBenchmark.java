package isnad.bench.input;

import isnad.charset.Decoder;
import isnad.input.Content;
import isnad.input.Delivery;
import isnad.input.Document;
import isnad.input.FieldNames;
import isnad.input.Inputs;
import isnad.input.Limits;
import isnad.input.Lost;
import isnad.input.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A crawl archive with broken records: what is lost without a word, how much memory it takes, and
 * how fast it goes beside jwarc alone with the same decoding.
 *
 * <pre>
 * ArchiveBenchmark write corpus/pages FILE.warc.gz MEGABYTES [sound]
 * ArchiveBenchmark loss FILE.warc.gz     what came of each page that was written
 * ArchiveBenchmark speed FILE.warc.gz    of a sound archive, by turns with jwarc alone
 * </pre>
 */
public final class ArchiveBenchmark {
    private static final int ROUNDS = 3;

    private ArchiveBenchmark() {}

    /** Runs with the arguments above. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println(
                    "usage: ArchiveBenchmark write TEXTS FILE MB [sound] | loss FILE | speed FILE");
            System.exit(2);
        }
        switch (args[0]) {
            case "write" ->
                    ArchiveMaking.write(
                            Path.of(args[1]),
                            Path.of(args[2]),
                            Integer.parseInt(args[3]),
                            args.length > 4);
            case "loss" -> loss(args[1]);
            default -> speed(args[1]);
        }
    }

    private static Inputs open(String file) {
        return Inputs.open(
                Sources.find(List.of(file)),
                InputStream.nullInputStream(),
                Limits.USUAL,
                FieldNames.USUAL);
    }

    /** What is known of the pages that were written, by address. */
    private record Truth(int index, long checksum, int fault) {}

    private static void loss(String file) throws IOException {
        Map<String, Truth> truth = new HashMap<>();
        List<String> rows = Files.readAllLines(Path.of(file + ".truth"));
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split("\t", -1);
            truth.put(cells[0], new Truth(i, Long.parseLong(cells[1]), Integer.parseInt(cells[2])));
        }
        int broken = (int) truth.values().stream().filter(page -> page.fault() > 0).count();
        var count = new Count();
        try (Inputs inputs = open(file)) {
            while (inputs.hasNext()) {
                count.add(inputs.next(), truth);
            }
        }
        count.gap(rows.size());
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d records broken: %d read whole, %d altered with a note, %d lost with a line; %d lost and %d altered without a word; %d lines; peak heap %d MB%n",
                rows.size(),
                broken,
                count.whole,
                count.noted,
                count.told,
                count.silent,
                count.altered,
                count.lines,
                peakHeap() >> 20);
    }

    /** Pages must come in their order; one that does not come must have a line in its place. */
    private static final class Count {
        private int whole;
        private int noted;
        private int told;
        private int silent;
        private int altered;
        private int lines;
        private int last = -1;
        private int linesSince;

        void add(Delivery delivery, Map<String, Truth> truth) {
            if (delivery instanceof Lost) {
                lines++;
                linesSince++;
                return;
            }
            Document document = (Document) delivery;
            Truth page = truth.get(String.valueOf(document.facts().url()));
            if (page == null || !(document.content() instanceof Content.Bytes content)) {
                altered++;
                return;
            }
            gap(page.index());
            var checksum = new CRC32();
            checksum.update(content.bytes());
            if (checksum.getValue() == page.checksum()) {
                whole++;
            } else if (document.notes().isEmpty()) {
                altered++;
            } else {
                noted++;
            }
        }

        /** The pages between the last that came and this one did not come. */
        void gap(int index) {
            int missing = index - last - 1;
            told += linesSince > 0 ? missing : 0;
            silent += linesSince > 0 ? 0 : Math.max(0, missing);
            last = index;
            linesSince = 0;
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }

    private static void speed(String file) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            long alone = jwarc(file);
            long middle = cpu();
            long ours = isnad(file);
            long end = cpu();
            System.out.printf(
                    Locale.ROOT,
                    "jwarc alone with decoding %.1f s CPU, Isnad %.1f s CPU: %.0f %% of its speed (%d and %d letters)%n",
                    (middle - start) / 1e9,
                    (end - middle) / 1e9,
                    100.0 * (middle - start) / (end - middle),
                    alone,
                    ours);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long jwarc(String file) throws IOException {
        long letters = 0;
        try (var archive = new WarcReader(Path.of(file))) {
            for (WarcRecord record : archive) {
                if (record instanceof WarcResponse response) {
                    byte[] body = response.http().bodyDecoded().stream().readAllBytes();
                    letters += Decoder.decode(body, null).text().length();
                }
            }
        }
        return letters;
    }

    private static long isnad(String file) {
        long letters = 0;
        try (Inputs inputs = open(file)) {
            while (inputs.hasNext()) {
                if (inputs.next() instanceof Document document
                        && document.content() instanceof Content.Bytes content) {
                    letters += Decoder.decode(content.bytes(), content.charset()).text().length();
                }
            }
        }
        return letters;
    }
}
