package isnad.alert;

import isnad.export.ArticleFeed;
import isnad.export.FeedHead;
import isnad.export.Namespace;
import isnad.record.ArticleLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Alerts as an Atom file for feed readers: newest first, at most {@value #MOST} entries, which keep
 * their ids and the time at which they came. The file is replaced whole. It is its own memory: an
 * article that has gone from the ledger goes from the file when that is written next.
 */
public final class FeedFile implements Channel {
    /** So many entries are kept. */
    public static final int MOST = 200;

    private static final Namespace NAMESPACE = Namespace.LOCAL;

    private final Path file;
    private final SavedSearch search;
    private final Function<String, @Nullable ArticleLine> known;
    private final InstantSource clock;
    private final List<ArticleLine> taken = new ArrayList<>();

    /**
     * @param known the article with that id, or null where it has gone
     */
    public FeedFile(
            Path file,
            SavedSearch search,
            Function<String, @Nullable ArticleLine> known,
            InstantSource clock) {
        this.file = file;
        this.search = search;
        this.known = known;
        this.clock = clock;
    }

    @Override
    public void take(Alert alert) {
        taken.add(alert.article());
    }

    @Override
    public void finish() throws Undelivered {
        try {
            if (!taken.isEmpty() || Files.notExists(file)) {
                write(merged());
            }
            taken.clear();
        } catch (IOException e) {
            throw new Undelivered(file + ": " + complaint(e), e);
        }
    }

    private static String complaint(IOException e) {
        return e instanceof java.nio.file.FileSystemException
                ? "could not be written ("
                        + e.getClass().getSimpleName()
                        + "); does its folder exist?"
                : e.getMessage() + "; name another file";
    }

    /** Ids of articles, newest first, each with the time at which it came. */
    private Map<String, Instant> merged() throws IOException {
        Map<String, Instant> before =
                Files.exists(file) ? FeedEntries.read(file, NAMESPACE, search.name()) : Map.of();
        Map<String, Instant> merged = new LinkedHashMap<>();
        for (ArticleLine article : taken.reversed()) {
            String id = article.id();
            merged.put(id, before.getOrDefault(id, clock.instant()));
        }
        before.forEach(merged::putIfAbsent);
        return merged;
    }

    private void write(Map<String, Instant> entries) throws IOException {
        List<ArticleLine> articles =
                entries.keySet().stream().map(known).filter(Objects::nonNull).limit(MOST).toList();
        var feed = new ArticleFeed(head(), article -> entries.get(article.id()));
        var bytes = new ByteArrayOutputStream();
        feed.write(articles.iterator(), bytes);
        replace(bytes.toByteArray());
    }

    private FeedHead head() {
        return new FeedHead(
                search.name() + ": " + search.query(),
                NAMESPACE,
                search.name(),
                null,
                clock.instant(),
                Locale.ROOT);
    }

    /** What is not on the disk before the name changes can be lost with it. */
    private void replace(byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path next = target.resolveSibling(target.getFileName() + ".tmp");
        try (FileChannel channel =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(
                next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
