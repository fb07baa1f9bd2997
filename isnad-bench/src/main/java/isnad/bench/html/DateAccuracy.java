package isnad.bench.html;

import isnad.html.meta.Metadata;
import isnad.model.Facts;
import isnad.model.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often the day of publication is right, against the pages of adbar/htmldate.
 *
 * <p>Usage: {@code DateAccuracy TESTS SET [--odd|--even] [--url] [--misses]}, with the repository's
 * folder {@code tests} and {@code eval_default.json} or {@code eval_mediacloud_2020.json}. {@code
 * --odd} and {@code --even} take every other page, {@code --url} tells the page's address as a
 * crawl would, {@code --misses} lists what went wrong. A page without a day in the gold is right
 * where none is found.
 */
public final class DateAccuracy {
    private final Path tests;
    private final List<String> options;
    private int pages;
    private int right;
    private int wrong;
    private int missing;
    private long nanos;

    private DateAccuracy(Path tests, List<String> options) {
        this.tests = tests;
        this.options = options;
    }

    public static void main(String[] args) throws IOException {
        List<String> given = List.of(args);
        List<String> files = given.stream().filter(arg -> !arg.startsWith("--")).toList();
        if (files.size() != 2) {
            System.err.println("usage: DateAccuracy TESTS SET [--odd|--even] [--url] [--misses]");
            System.exit(2);
        }
        new DateAccuracy(Path.of(files.getFirst()), given).run(files.getLast());
    }

    private void run(String set) throws IOException {
        Map<String, JsonNode> gold = new TreeMap<>();
        String json = Files.readString(tests.resolve(set)).replace("NaN", "null");
        JsonNode root = JsonMapper.shared().readTree(json);
        root.propertyStream().forEach(entry -> gold.put(entry.getKey(), entry.getValue()));
        int number = 0;
        for (Map.Entry<String, JsonNode> entry : gold.entrySet()) {
            boolean odd = ++number % 2 == 1;
            if (!options.contains(odd ? "--even" : "--odd")) {
                compare(entry.getKey(), entry.getValue());
            }
        }
        report(set);
    }

    private void compare(String url, JsonNode gold) throws IOException {
        Path file = find(gold.path("file").asString(""));
        String day = gold.path("date").isString() ? gold.path("date").asString("") : null;
        if (file == null) {
            return;
        }
        pages++;
        byte[] bytes = Files.readAllBytes(file);
        long start = System.nanoTime();
        try (var in = new java.io.ByteArrayInputStream(bytes)) {
            Document page = Jsoup.parse(in, null, "");
            Facts facts = Metadata.read(page, options.contains("--url") ? url : null);
            nanos += System.nanoTime() - start;
            count(url, file, day, facts.published());
        }
    }

    private void count(String url, Path file, @Nullable String day, @Nullable Published found) {
        String value = found == null ? null : found.value();
        String told = value == null || value.length() < 10 ? null : value.substring(0, 10);
        if (day == null ? told == null : day.equals(told)) {
            right++;
            return;
        }
        if (told == null) {
            missing++;
        } else {
            wrong++;
        }
        if (options.contains("--misses")) {
            System.out.printf(
                    "%s gold %s found %s [%s] %s%n",
                    file.getFileName(), day, value, found == null ? "" : found.text(), url);
        }
    }

    private @Nullable Path find(String name) {
        Stream<Path> places =
                Stream.of("test_set", "cache", "eval")
                        .map(folder -> tests.resolve(folder).resolve(name));
        return places.filter(Files::isRegularFile).findFirst().orElse(null);
    }

    private void report(String set) {
        System.out.printf(
                "%s: %d pages, right day %d (%.3f), another day %d, none %d; %.1f pages/s%n",
                set, pages, right, (double) right / pages, wrong, missing, pages / (nanos / 1e9));
    }
}
