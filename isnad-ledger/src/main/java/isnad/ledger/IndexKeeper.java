package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.record.ArticleRecord;
import isnad.search.Finder;
import isnad.search.IndexException;
import isnad.search.SearchIndex;
import isnad.search.analysis.TextReader;
import isnad.store.Store;
import isnad.store.StoreException;
import isnad.store.StoredArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of a ledger in step with it, in a thread of its own. Whatever is missing in the
 * index is caught up with when it is opened; one that is damaged or of another version is made
 * anew. The ledger is the truth, and adding to it never waits for the index longer than a few
 * batches.
 */
public final class IndexKeeper implements AutoCloseable {
    private static final String FOLDER = "index";
    private static final int BATCHES_AHEAD = 4;
    private static final int BLOCK = 256;
    private static final long BETWEEN_COMMITS = 20_000_000_000L;
    private static final Batch END = new Batch(List.of(), -1);

    private final SearchIndex index;
    private final BlockingQueue<Batch> waiting = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread thread;
    private volatile @Nullable Exception failure;

    /** Changes of the ledger, and the highest number that it had given out after them. */
    private record Batch(List<LedgerWriter.Change> changes, long last) {}

    private IndexKeeper(SearchIndex index) {
        this.index = index;
        this.thread = Thread.ofPlatform().daemon().name("isnad-index").start(this::work);
    }

    /** Where a ledger's index is. */
    public static Path folder(Path ledger) {
        return ledger.resolve(FOLDER);
    }

    /**
     * Opens the index of a ledger, brings it up to date, and follows the writer from then on.
     *
     * @throws StoreException where it cannot be written
     */
    public static IndexKeeper open(Path ledger, LedgerWriter writer) {
        try {
            SearchIndex index = opened(folder(ledger));
            catchUp(index, writer.store(), _ -> {});
            var keeper = new IndexKeeper(index);
            writer.onCommit(changes -> keeper.take(changes, writer.store().articles().last()));
            return keeper;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Makes the index anew from the records.
     *
     * @param progress is told how many articles are done
     */
    public static void rebuild(Path ledger, Store store, LongConsumer progress) {
        try {
            remove(folder(ledger));
            try (SearchIndex index = opened(folder(ledger))) {
                catchUp(index, store, progress);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Whether the index is whole and has what the ledger has. */
    static Finding examine(Path ledger, Store store) {
        Path folder = folder(ledger);
        if (!Files.isDirectory(folder)) {
            return Finding.mendable(Cure.INDEX, "there is none");
        }
        try (Finder finder = Finder.open(folder, new TextReader(Lexicon.load()))) {
            finder.verify();
            long articles = store.articles().count();
            return finder.sequence() == store.articles().last() && finder.size() == articles
                    ? Finding.sound(Cure.INDEX, "has all articles: " + articles)
                    : Finding.mendable(
                            Cure.INDEX, "has %d of %d articles".formatted(finder.size(), articles));
        } catch (IOException | RuntimeException e) {
            return Finding.mendable(Cure.INDEX, "cannot be read: " + e.getMessage());
        }
    }

    /** An index that can be written, a new one in the place of one that cannot be mended. */
    private static SearchIndex opened(Path folder) throws IOException {
        Files.createDirectories(folder);
        var reader = new TextReader(Lexicon.load());
        try {
            return SearchIndex.open(folder, reader);
        } catch (IndexException e) {
            if (!e.fault().isMendedByRebuilding()) {
                throw e;
            }
            remove(folder);
            Files.createDirectories(folder);
            return SearchIndex.open(folder, reader);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void catchUp(SearchIndex index, Store store, LongConsumer progress)
            throws IOException {
        long from = Math.max(0, index.sequence());
        long last = store.articles().last();
        boolean isNew = index.size() == 0;
        var tellings = new Tellings(store, Corrections.of(store.corrections()));
        for (long gone : isNew ? List.<Long>of() : store.articles().goneSince(from)) {
            index.delete(gone);
        }
        long done = 0;
        List<StoredArticle> block = store.articles().after(from, BLOCK);
        while (!block.isEmpty()) {
            for (StoredArticle article : block) {
                ArticleRecord record = article.record();
                ArticleRecord filed = Filer.standing(record, tellings.events(article));
                put(index, filed, article.article(), isNew);
                progress.accept(++done);
            }
            block = store.articles().after(block.getLast().article(), BLOCK);
        }
        if (index.sequence() < 0 || done > 0 || last > from) {
            index.commit(last);
        }
    }

    private static void put(SearchIndex index, ArticleRecord record, long article, boolean isNew)
            throws IOException {
        if (isNew) {
            index.add(record, article, List.of());
        } else {
            index.put(record, article, List.of());
        }
    }

    private void take(List<LedgerWriter.Change> changes, long last) {
        try {
            if (failure == null) {
                waiting.put(new Batch(changes, last));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes batches until the end; after a failure it only empties the queue. */
    private void work() {
        long last = index.sequence();
        long committed = System.nanoTime();
        try {
            for (Batch batch = waiting.take(); batch != END; batch = waiting.take()) {
                if (failure == null) {
                    apply(batch);
                    last = batch.last();
                    if (System.nanoTime() - committed > BETWEEN_COMMITS) {
                        index.commit(last);
                        committed = System.nanoTime();
                    }
                }
            }
            if (failure == null && last > index.sequence()) {
                index.commit(last);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            failure = e;
            drain();
        }
    }

    private void drain() {
        try {
            while (waiting.take() != END) {
                // Whoever adds must not wait for an index that has failed.
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void apply(Batch batch) throws IOException {
        for (LedgerWriter.Change change : batch.changes()) {
            ArticleRecord record = change.record();
            if (record == null) {
                index.delete(change.article());
            } else {
                index.add(record, change.article(), List.of());
            }
        }
    }

    /**
     * Waits until the index has everything.
     *
     * @throws StoreException where it could not be written; the ledger itself is whole
     */
    public void finish() {
        end();
        Exception e = failure;
        if (e != null) {
            throw failed(e);
        }
    }

    private void end() {
        try {
            if (thread.isAlive()) {
                waiting.put(END);
                thread.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static StoreException failed(Exception e) {
        return new StoreException(
                StoreException.Cause.OTHER,
                "the index could not be written ("
                        + e.getMessage()
                        + "); the ledger is whole, isnad reindex makes the index anew");
    }

    @Override
    public void close() {
        end();
        try {
            index.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
