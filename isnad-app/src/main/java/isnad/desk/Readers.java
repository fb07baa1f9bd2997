package isnad.desk;

import isnad.ledger.IndexKeeper;
import isnad.ledger.Ledger;
import isnad.search.Finder;
import isnad.search.analysis.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
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
    private final Ledger watch;

    private long mark;
    private long version;
    private @Nullable Finder finder;

    Readers(Path folder) {
        this.folder = folder;
        this.watch = Ledger.open(folder);
        this.mark = watch.store().version();
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

    /** Grows with each change. */
    long version() {
        synchronized (watch) {
            long now = watch.store().version();
            version += now == mark ? 0 : 1;
            mark = now;
            return version;
        }
    }

    private List<String> keys(String name) {
        synchronized (watch) {
            return watch.keys(name);
        }
    }

    synchronized Finder finder(TextReader words) throws IOException {
        Finder open = finder;
        if (open == null) {
            open = Finder.open(IndexKeeper.folder(folder), words, this::keys);
            finder = open;
        } else {
            open.refresh();
        }
        return open;
    }

    @Override
    public synchronized void close() {
        for (Reader reader = next(); reader != null; reader = next()) {
            reader.ledger().close();
        }
        synchronized (watch) {
            watch.close();
        }
        try {
            if (finder != null) {
                finder.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
