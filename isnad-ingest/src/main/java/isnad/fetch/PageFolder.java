package isnad.fetch;

import isnad.fetch.Fetched.Refused;
import isnad.fetch.Fetched.Taken;
import isnad.fetch.Fetched.Unchanged;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A folder of fetched pages: WARC files, and under {@code .isnad} what is remembered between runs.
 * One program at a time; a page is kept before it is remembered, so that a run that is killed
 * between the two fetches it again and loses nothing. Thread-safe.
 */
public final class PageFolder implements Closeable {
    /** A page that fails so often is given up. */
    private static final int TRIES = 5;

    private final FileChannel lockFile;
    private final Journal<PageEntry> pages;
    private final Journal<FeedEntry> feeds;
    private final Archive archive;
    private final Path rules;
    private boolean closed;

    /**
     * Opens a folder, which is made where it is not there.
     *
     * @param software the User-Agent that pages are asked for with
     * @throws IOException where it cannot be written to or another program writes to it; the
     *     message says so
     */
    public PageFolder(Path folder, String software) throws IOException {
        Path memory = Files.createDirectories(folder.resolve(".isnad"));
        this.rules = Files.createDirectories(memory.resolve("sites"));
        this.lockFile = lock(memory.resolve("lock"));
        this.pages = new Journal<>(memory.resolve("pages.jsonl"), PageEntry.class, PageEntry::url);
        this.feeds = new Journal<>(memory.resolve("feeds.jsonl"), FeedEntry.class, FeedEntry::url);
        this.archive = new Archive(folder, software);
    }

    private static FileChannel lock(Path path) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return file;
            }
        } catch (OverlappingFileLockException _) {
            // Held within this very program.
        }
        file.close();
        throw new IOException("another isnad fetches into it; wait for it or name another folder");
    }

    /** Where the rules of sites are kept. */
    public Path rules() {
        return rules;
    }

    /**
     * Keeps what was fetched, and remembers it.
     *
     * @return what was given, or {@link Unchanged} for a page that is kept already, byte for byte
     */
    public synchronized Fetched keep(Fetched fetched, Instant now) throws IOException {
        if (closed) {
            return fetched;
        }
        if (fetched instanceof Taken(Capture capture)) {
            return keep(capture);
        }
        if (fetched instanceof Refused refused) {
            pages.put(entry(refused, now));
        }
        return fetched;
    }

    private Fetched keep(Capture capture) throws IOException {
        PageEntry entry = entry(capture);
        boolean known =
                pages.get(entry.url())
                        .filter(before -> Objects.equals(before.digest(), entry.digest()))
                        .isPresent();
        if (!known) {
            archive.keep(capture);
        }
        pages.put(entry);
        return known ? new Unchanged(capture.asked()) : new Taken(capture);
    }

    private static PageEntry entry(Capture capture) {
        Validators validators = Validators.of(capture);
        return new PageEntry(
                capture.asked().toString(),
                PageEntry.KEPT,
                capture.when().toString(),
                capture.address().toString(),
                validators.etag(),
                validators.modified(),
                digest(capture.body()),
                0);
    }

    private PageEntry entry(Refused refused, Instant now) {
        String url = refused.asked().toString();
        Optional<PageEntry> known = pages.get(url);
        if (known.isPresent() && known.get().state().equals(PageEntry.KEPT)) {
            return known.get();
        }
        int tries = known.map(PageEntry::tries).orElse(0) + 1;
        boolean again = refused.passing() && tries < TRIES;
        return new PageEntry(
                url,
                again ? PageEntry.FAILED : PageEntry.LEFT,
                now.toString(),
                null,
                null,
                null,
                null,
                tries);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a page need not be fetched again: it is kept, or was refused for good. */
    synchronized boolean isDone(WebAddress page) {
        return pages.get(page.toString()).filter(PageEntry::isDone).isPresent();
    }

    /** What is known of the addresses that a request for a page leads to. */
    public synchronized Function<WebAddress, Validators> known(WebAddress page) {
        return pages.get(page.toString())
                .map(entry -> known(entry.address(), entry.etag(), entry.modified()))
                .orElse(_ -> Validators.NONE);
    }

    static Function<WebAddress, Validators> known(
            @Nullable String address, @Nullable String etag, @Nullable String modified) {
        var validators = new Validators(etag, modified);
        return asked -> asked.toString().equals(address) ? validators : Validators.NONE;
    }

    synchronized Optional<FeedEntry> feed(String url) {
        return feeds.get(url);
    }

    synchronized void remember(FeedEntry feed) throws IOException {
        if (!closed) {
            feeds.put(feed);
        }
    }

    /** Closes when the page in hand is kept; nothing is kept from then on. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        archive.close();
        pages.close();
        feeds.close();
        lockFile.close();
    }
}
