package isnad.ledger;

import isnad.record.ArticleRecord;
import isnad.store.CorrectionTable.Correction;
import isnad.store.PageTable.StoredPage;
import isnad.store.SearchTable.SavedSearch;
import isnad.store.Store;
import isnad.store.StoreException;
import isnad.store.StoredArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a ledger anew from what can be read of it: pages, records, corrections and saved searches.
 * Everything else is drawn from these again. The new one takes the place of the old when it is
 * whole; a run that is cut short leaves the old one as it was, or is brought to its end by the
 * next.
 */
final class Mending {
    private static final String UNFINISHED = "mending";
    private static final int BLOCK = 256;
    private static final List<String> COMPANIONS = List.of("-wal", "-shm");

    private final Path folder;
    private final LongConsumer progress;
    private final List<String> lost = new ArrayList<>();
    private final Map<Long, Long> pages = new HashMap<>();
    private final TreeMap<Long, Long> articles = new TreeMap<>();

    private Mending(Path folder, LongConsumer progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * What was mended.
     *
     * @param lost what could not be read, for a person
     */
    record Mended(Ledger.Size size, List<String> lost) {}

    /**
     * Makes the ledger in {@code folder} anew. Its index is to be made anew after it.
     *
     * @param progress is told how many articles are done
     * @throws StoreException where another process writes, or it cannot be written
     */
    static Mended mend(Path folder, LongConsumer progress) {
        try (AutoCloseable lock = Store.lock(folder)) {
            java.util.Objects.requireNonNull(lock);
            return new Mending(folder, progress).mend();
        } catch (StoreException e) {
            throw e;
        } catch (Exception e) {
            throw failed(e);
        }
    }

    private Mended mend() throws IOException {
        Path unfinished = folder.resolve(UNFINISHED);
        delete(unfinished);
        try (Store old = Store.readingFile(Store.file(folder));
                LedgerWriter writer = LedgerWriter.open(unfinished)) {
            copy(old, writer);
        }
        Files.move(unfinished, Store.mended(folder), StandardCopyOption.ATOMIC_MOVE);
        finish(folder, !lost.isEmpty());
        try (Ledger ledger = Ledger.open(folder)) {
            return new Mended(ledger.size(), List.copyOf(lost));
        }
    }

    /** Whether a ledger that is whole waits to take its place. */
    static boolean isUnfinished(Path folder) {
        return Store.isIn(Store.mended(folder));
    }

    /** Whether a run was cut short before it had a whole ledger. */
    static boolean isCutShort(Path folder) {
        return Files.isDirectory(folder.resolve(UNFINISHED));
    }

    static Path unfinished(Path folder) {
        return folder.resolve(UNFINISHED);
    }

    /** Takes away what a run left that was cut short. */
    static void clean(Path folder) throws IOException {
        delete(folder.resolve(UNFINISHED));
    }

    /**
     * Puts a ledger that is whole into its place; can be done again wherever it was cut short.
     *
     * @param keepOld whether what was there before is kept beside it
     */
    static void finish(Path folder, boolean keepOld) throws IOException {
        Path file = Store.file(folder);
        Path kept = keepOld ? folder.resolve(damagedName(folder)) : null;
        for (String companion : COMPANIONS) {
            putAway(beside(file, companion), kept == null ? null : beside(kept, companion));
        }
        putAway(file, kept);
        Path mended = Store.mended(folder);
        delete(IndexKeeper.folder(folder));
        Files.move(Store.file(mended), file, StandardCopyOption.ATOMIC_MOVE);
        delete(mended);
    }

    private static String damagedName(Path folder) {
        int number = 1;
        while (Files.exists(folder.resolve("damaged-" + number + ".db"))) {
            number++;
        }
        return "damaged-" + number + ".db";
    }

    private static Path beside(Path file, String companion) {
        return file.resolveSibling(file.getFileName() + companion);
    }

    private static void putAway(Path file, @Nullable Path kept) throws IOException {
        if (kept == null) {
            Files.deleteIfExists(file);
        } else if (Files.exists(file)) {
            Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void copy(Store old, LedgerWriter writer) {
        List<Correction> corrections =
                read("the corrections", List.of(), () -> old.corrections().all());
        corrections.forEach(writer.store().corrections()::put);
        writer.commit();
        writer.corrected();
        long lastPage = read("the last page's number", 0L, () -> old.pages().last());
        for (long page = 1; page <= lastPage; page++) {
            page(old, page, writer);
        }
        writer.commit();
        articles(old, writer);
        List<SavedSearch> searches = read("the searches", List.of(), () -> old.searches().all());
        searches.forEach(search -> search(search, writer));
        writer.commit();
    }

    private void page(Store old, long number, LedgerWriter writer) {
        StoredPage page = read("page " + number, null, () -> old.pages().get(number));
        if (page != null) {
            pages.put(number, writer.store().pages().add(old.pages().digest(number), page));
        }
        if (number % BLOCK == 0) {
            writer.commit();
        }
    }

    private void articles(Store old, LedgerWriter writer) {
        long last = read("the last article's number", 0L, () -> old.articles().last());
        Preparation preparation = writer.preparation();
        for (long from = 1; from <= last; from += BLOCK) {
            List<StoredArticle> block = new ArrayList<>();
            for (long number = from; number < from + BLOCK && number <= last; number++) {
                StoredArticle article = article(old, number);
                if (article != null) {
                    block.add(article);
                }
            }
            List<Prepared> prepared =
                    block.parallelStream().map(one -> preparation.of(one.record())).toList();
            for (int i = 0; i < block.size(); i++) {
                take(old, block.get(i), prepared.get(i), writer);
            }
            writer.commit();
            progress.accept(articles.size());
        }
    }

    private @Nullable StoredArticle article(Store old, long number) {
        LongFunction<@Nullable StoredArticle> reading = old.articles()::get;
        return read("article " + number, null, () -> reading.apply(number));
    }

    private void take(Store old, StoredArticle article, Prepared prepared, LedgerWriter writer) {
        ArticleRecord record = prepared.record();
        Long page = article.page() == null ? null : pages.get(article.page());
        if (article.page() != null && page == null) {
            lost.add("the page of article " + record.id());
        }
        if (!writer.has(record.id())) {
            String edition =
                    read("an edition", "", () -> old.articles().editionName(article.edition()));
            articles.put(article.article(), writer.take(prepared, page, edition));
        }
    }

    /** A search has seen what it had seen, under the new numbers. */
    private void search(SavedSearch search, LedgerWriter writer) {
        Map.Entry<Long, Long> seen = articles.floorEntry(search.seen());
        writer.store()
                .searches()
                .put(
                        new SavedSearch(
                                search.name(),
                                search.query(),
                                search.level(),
                                search.channel(),
                                search.made(),
                                seen == null ? 0 : seen.getValue()));
    }

    /** What can be read of an old ledger. */
    private interface Reading<T extends @Nullable Object> {
        T read();
    }

    private <T extends @Nullable Object> T read(String what, T otherwise, Reading<T> reading) {
        try {
            return reading.read();
        } catch (RuntimeException _) {
            lost.add(what);
            return otherwise;
        }
    }

    private static StoreException failed(Exception e) {
        return new StoreException(
                StoreException.Cause.OTHER, "could not be mended: " + e.getMessage());
    }
}
