package isnad.api;

import isnad.desk.Desk;
import isnad.http.Reply;
import isnad.http.Watcher;
import isnad.ledger.Ledger;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * What happens on the server in the text format of Prometheus 0.0.4: requests by route and status,
 * how long they took, memory, and how much is in the ledger. Thread-safe.
 */
final class Metrics implements Watcher {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** Upper ends of the histogram's buckets in seconds. */
    private static final double[] SECONDS = {
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
    };

    private static final double NANOS = 1e9;

    private final Desk desk;
    private final Map<String, LongAdder> requests = new ConcurrentHashMap<>();
    private final Map<String, Histogram> times = new ConcurrentHashMap<>();

    Metrics(Desk desk) {
        this.desk = desk;
    }

    /** How many requests of a route took how long; the last number is of those above all ends. */
    private record Histogram(AtomicLongArray counts, LongAdder nanos) {
        Histogram() {
            this(new AtomicLongArray(SECONDS.length + 1), new LongAdder());
        }

        void add(long took) {
            int bucket = 0;
            while (bucket < SECONDS.length && took > SECONDS[bucket] * NANOS) {
                bucket++;
            }
            counts.incrementAndGet(bucket);
            nanos.add(took);
        }
    }

    @Override
    public void answered(String method, String route, int status, Duration took) {
        String name = "method=\"%s\",route=\"%s\"".formatted(method, route);
        requests.computeIfAbsent(name + ",status=\"" + status + '"', _ -> new LongAdder())
                .increment();
        times.computeIfAbsent(name, _ -> new Histogram()).add(took.toNanos());
    }

    Reply reply() {
        var text = new StringBuilder(8192);
        head(text, "isnad_http_requests_total", "counter", "Requests by route and status.");
        new TreeMap<>(requests)
                .forEach((labels, count) ->
                        line(text, "isnad_http_requests_total", labels, count.sum()));
        String name = "isnad_http_request_duration_seconds";
        head(text, name, "histogram", "How long requests took, until all was sent.");
        new TreeMap<>(times).forEach((labels, histogram) -> add(text, name, labels, histogram));
        addMemory(text);
        addLedger(text);
        return Reply.text(TYPE, text.toString());
    }

    private static void add(StringBuilder text, String name, String labels, Histogram histogram) {
        long sum = 0;
        for (int i = 0; i <= SECONDS.length; i++) {
            sum += histogram.counts.get(i);
            String end = i == SECONDS.length ? "+Inf" : Double.toString(SECONDS[i]);
            line(text, name + "_bucket", labels + ",le=\"" + end + '"', sum);
        }
        String seconds = String.format(Locale.ROOT, "%.6f", histogram.nanos.sum() / NANOS);
        text.append(name).append("_sum{").append(labels).append("} ").append(seconds).append('\n');
        line(text, name + "_count", labels, sum);
    }

    private static void addMemory(StringBuilder text) {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        gauge(text, "jvm_memory_heap_used_bytes", "Heap in use.", heap.getUsed());
        gauge(text, "jvm_memory_heap_max_bytes", "Heap at most.", heap.getMax());
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        gauge(text, "jvm_threads", "Platform threads.", threads);
    }

    private void addLedger(StringBuilder text) {
        Ledger.Size size = desk.ask(Ledger::size);
        gauge(text, "isnad_ledger_pages", "Pages in the ledger.", size.pages());
        gauge(text, "isnad_ledger_articles", "Articles in the ledger.", size.articles());
        gauge(text, "isnad_ledger_events", "Tellings in the ledger.", size.events());
        gauge(text, "isnad_ledger_lines", "Lines of the ledger.", size.lines());
        gauge(text, "isnad_ledger_stories", "Stories in the ledger.", size.stories());
        gauge(text, "isnad_ledger_entities", "Entities in the ledger.", size.entities());
    }

    private static void gauge(StringBuilder text, String name, String help, long value) {
        head(text, name, "gauge", help);
        text.append(name).append(' ').append(value).append('\n');
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, String labels, long value) {
        text.append(name).append('{').append(labels).append("} ").append(value).append('\n');
    }
}
