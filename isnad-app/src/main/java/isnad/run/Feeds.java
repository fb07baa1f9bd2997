package isnad.run;

import isnad.fetch.Opml;
import isnad.fetch.WebAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The feeds that a ledger is fed by, and how they fare, in a file of its folder. Thread-safe. */
public final class Feeds {
    /** So many feeds are kept. */
    public static final int MOST = 500;

    private static final String FILE = "feeds.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Map<String, Feed> feeds = new LinkedHashMap<>();

    /**
     * A feed.
     *
     * @param asked when it was asked last, ISO 8601, or null
     * @param good when it answered well last, or null
     * @param next when it is asked again at the earliest, or null
     * @param pages that it has brought so far
     * @param trouble what was wrong the last time, or null
     */
    public record Feed(
            String url,
            String title,
            @Nullable String asked,
            @Nullable String good,
            @Nullable String next,
            long pages,
            @Nullable String trouble) {
        /** Whether it may be asked. */
        boolean isDue(Instant now) {
            return next == null || !Instant.parse(next).isAfter(now);
        }
    }

    Feeds(Path ledger) {
        this.file = ledger.resolve(FILE);
        load();
    }

    private void load() {
        try {
            if (Files.exists(file)) {
                Feed[] kept = JSON.readValue(Files.readString(file), Feed[].class);
                Arrays.stream(kept).forEach(feed -> feeds.put(feed.url(), feed));
            }
        } catch (IOException | JacksonException _) {
            // A file that cannot be read is written anew with the next feed.
        }
    }

    /** All, in the order in which they were added. */
    public synchronized List<Feed> all() {
        return List.copyOf(feeds.values());
    }

    /** Whether one of them may be asked. */
    boolean areDue(Instant now) {
        return all().stream().anyMatch(feed -> feed.isDue(now));
    }

    /**
     * Adds the feeds of an OPML list, or addresses, one a line; those that are there stay.
     *
     * @return how many are new
     * @throws IllegalArgumentException where a line is no address, or they are too many
     */
    public synchronized int add(String listed) throws IOException {
        int before = feeds.size();
        List<Opml.Feed> found =
                listed.stripLeading().startsWith("<") ? opml(listed) : lines(listed);
        for (Opml.Feed feed : found) {
            String url = address(feed.url());
            feeds.putIfAbsent(url, new Feed(url, feed.title(), null, null, null, 0, null));
        }
        if (feeds.size() > MOST) {
            load();
            throw new IllegalArgumentException("expected at most %d feeds".formatted(MOST));
        }
        write();
        return feeds.size() - before;
    }

    private static List<Opml.Feed> opml(String listed) throws IOException {
        return Opml.read(listed.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Opml.Feed> lines(String listed) {
        return listed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Opml.Feed(line, ""))
                .toList();
    }

    private static String address(String url) {
        try {
            // Escapes make it longer: as it is kept it must be an address too.
            return WebAddress.of(WebAddress.of(url).toString()).toString();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(url + " " + e.getMessage(), e);
        }
    }

    /** Whether there was such a feed; it is not asked any more. */
    public synchronized boolean remove(String url) throws IOException {
        boolean removed = feeds.remove(url) != null;
        write();
        return removed;
    }

    /** Notes how a feed fared; nothing where it was removed. */
    synchronized void note(Feed feed) throws IOException {
        if (feeds.replace(feed.url(), feed) != null) {
            write();
        }
    }

    private void write() throws IOException {
        Path next = file.resolveSibling(FILE + ".tmp");
        Files.writeString(next, JSON.writeValueAsString(feeds.values()));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
