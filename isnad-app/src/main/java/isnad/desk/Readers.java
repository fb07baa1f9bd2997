package isnad.desk;

import isnad.ledger.IndexKeeper;
import isnad.ledger.Ledger;
import isnad.search.Finder;
import isnad.search.analysis.TextReader;
import isnad.store.Store;
import isnad.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Open ledgers, each lent to one thread. What a ledger holds in memory may be of yesterday: one
 * that was opened before the last change is closed, and another takes its place.
 */
final class Readers implements AutoCloseable {
    /** More would wait for the processors instead. */
    private static final int MOST = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final Path folder;
    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<Reader> idle = new ArrayDeque<>();

    /** Watches for changes and knows names, for whoever holds its lock. */
    private final Object watching = new Object();

    private final List<Finder> retired = new ArrayList<>();
    private Ledger watch;
    private Object file;
    private long mark;
    private long version;
    private @Nullable Finder finder;

    Readers(Path folder) {
        this.folder = folder;
        this.file = file();
        this.watch = Ledger.open(folder);
        this.mark = watch.store().version();
    }

    /** What tells the ledger's file from another in its place. */
    private Object file() {
        Path path = Store.file(folder);
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? path : key;
        } catch (IOException _) {
            throw new StoreException(StoreException.Cause.ABSENT, "is not there any more");
        }
    }

    /** An open ledger, and the version that it has read at least. */
    private record Reader(Ledger ledger, long version) {}

    /** A ledger for one thread, until it is closed. */
    final class Loan implements AutoCloseable {
        private final Reader reader;

        private Loan(Reader reader) {
            this.reader = reader;
        }

        Ledger ledger() {
            return reader.ledger();
        }

        @Override
        public void close() {
            giveBack(reader);
        }
    }

    Loan borrow() {
        free.acquireUninterruptibly();
        try {
            return new Loan(reader(version()));
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
    }

    private Reader reader(long now) {
        for (Reader reader = next(); reader != null; reader = next()) {
            if (reader.version() == now) {
                return reader;
            }
            reader.ledger().close();
        }
        return new Reader(Ledger.open(folder), now);
    }

    private @Nullable Reader next() {
        synchronized (idle) {
            return idle.pollFirst();
        }
    }

    private void giveBack(Reader reader) {
        synchronized (idle) {
            idle.addFirst(reader);
        }
        free.release();
    }

    /**
     * Grows with each change, and where another ledger takes the place of this one.
     *
     * @throws StoreException where the ledger went away
     */
    long version() {
        synchronized (watching) {
            Object is = file();
            if (!is.equals(file)) {
                follow(is);
            }
            long now = watch.store().version();
            version += now == mark ? 0 : 1;
            mark = now;
            return version;
        }
    }

    /** As after a restored backup: an open file would go on answering from what is gone. */
    private void follow(Object is) {
        Ledger next = Ledger.open(folder);
        watch.close();
        watch = next;
        file = is;
        version++;
        mark = next.store().version();
    }

    private List<String> keys(String name) {
        synchronized (watching) {
            return watch.keys(name);
        }
    }

    synchronized Finder finder(TextReader words) throws IOException {
        Finder open = finder;
        if (open == null || !isFresh(open)) {
            Finder next = Finder.open(IndexKeeper.folder(folder), words, this::keys);
            retire();
            finder = next;
            return next;
        }
        return open;
    }

    /** Whether an index is still the one that was opened, and now as of its last commit. */
    private static boolean isFresh(Finder open) {
        try {
            open.refresh();
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /** It may be in use: it is closed in the end. */
    private void retire() {
        if (finder != null) {
            retired.add(finder);
        }
    }

    @Override
    public synchronized void close() {
        for (Reader reader = next(); reader != null; reader = next()) {
            reader.ledger().close();
        }
        synchronized (watching) {
            watch.close();
        }
        retire();
        try {
            for (Finder one : retired) {
                one.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
