package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.record.ArticleRecord;
import isnad.store.PageTable.StoredPage;
import isnad.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a ledger and takes from it; there is one at a time, beside any number of {@link Ledger}s.
 *
 * <p>What was added is there for good after {@link #commit}, whatever happens to the process. What
 * is there already is not added again. For one thread.
 */
public final class LedgerWriter implements AutoCloseable {
    private final Store store;
    private final Filer filer;
    private final List<Change> uncommitted = new ArrayList<>();
    private Consumer<List<Change>> onCommit = _ -> {};

    private LedgerWriter(Store store, Lexicon lexicon) {
        this.store = store;
        this.filer = new Filer(store, lexicon);
    }

    /**
     * What happened to an article, for whoever keeps an index.
     *
     * @param record with its events as they were filed; null where the article went away
     */
    public record Change(long article, @Nullable ArticleRecord record) {}

    /**
     * Opens the ledger in {@code folder}, which is made where there is none.
     *
     * @throws isnad.store.StoreException where another process writes, or it cannot be written
     */
    public static LedgerWriter open(Path folder) {
        return new LedgerWriter(Store.writing(folder), Lexicon.load());
    }

    /** Tells {@code taker} of changes once they are committed. */
    public void onCommit(Consumer<List<Change>> taker) {
        this.onCommit = taker;
    }

    /** The database, for what is asked while it is written. */
    public Store store() {
        return store;
    }

    /** What makes records ready to be added, in as many threads as are wanted. */
    public Preparation preparation() {
        return filer.preparation();
    }

    /** Whether a page was added already, whichever rules read it. */
    public boolean has(PageSource page) {
        return store.pages().find(page.digest()) != null;
    }

    /** Whether an article was added already. */
    public boolean has(String article) {
        return store.articles().find(article) != null;
    }

    /**
     * Adds a page with what was read in it.
     *
     * @param edition of the rules that read it, as of {@link Edition#current}
     * @return how many of its articles are new
     */
    public int add(PageSource page, List<Prepared> articles, String edition) {
        if (has(page) || articles.stream().allMatch(article -> has(article.record().id()))) {
            return 0;
        }
        String facts = FactsJson.write(page);
        var stored = new StoredPage(0, page.name(), page.markup(), facts, page.text());
        return file(store.pages().add(page.digest(), stored), articles, edition);
    }

    /** Adds records without their pages: such articles can be shown, but not read again. */
    public int add(List<Prepared> articles, String edition) {
        return file(null, articles, edition);
    }

    private int file(@Nullable Long page, List<Prepared> articles, String edition) {
        long rules = store.articles().edition(edition);
        int added = 0;
        for (Prepared prepared : articles) {
            ArticleRecord record = prepared.record();
            if (!has(record.id())) {
                changed(filer.file(prepared, page, rules));
                added++;
            }
        }
        return added;
    }

    private void changed(Filer.Filed filed) {
        changed(filed.article(), filed.record());
    }

    private void changed(long article, @Nullable ArticleRecord record) {
        uncommitted.add(new Change(article, record));
    }

    /** Removes an article and everything drawn from it; its page too, if nothing else is on it. */
    public Removal remove(long article) {
        var stored = store.articles().get(article);
        Removal removal = filer.remove(article);
        Long page = stored == null ? null : stored.page();
        if (stored != null) {
            changed(article, null);
        }
        if (page == null || !store.articles().ofPage(page).isEmpty()) {
            return removal;
        }
        store.pages().remove(page);
        return removal.and(new Removal(0, 1, 0, 0));
    }

    /**
     * Puts other records in the place of a page's, as after rules changed. They are no news to
     * saved searches that had looked at everything.
     */
    public void replace(long page, List<Prepared> articles, String edition) {
        long before = store.articles().last();
        for (long article : store.articles().ofPage(page)) {
            filer.remove(article);
            changed(article, null);
        }
        file(page, articles, edition);
        store.searches().passOver(before, store.articles().last());
    }

    /** Takes over an article of a ledger that is made anew. */
    long take(Prepared prepared, @Nullable Long page, String edition) {
        Filer.Filed filed = filer.file(prepared, page, store.articles().edition(edition));
        changed(filed);
        return filed.article();
    }

    /** Joins an article anew, as after a correction. */
    public void refile(long article) {
        long before = store.articles().last();
        Filer.Filed filed = filer.refile(article);
        store.searches().passOver(before, store.articles().last());
        changed(article, null);
        changed(filed);
    }

    /** Looks again at all corrections, as after others put some in. */
    void corrected() {
        filer.corrected();
    }

    /** Settles anew who is one with whom of these keys, as after a correction. */
    void settle(List<String> keys) {
        filer.settle(keys);
    }

    /** Makes what was done since the last time last. */
    public void commit() {
        filer.finish();
        store.commit();
        onCommit.accept(List.copyOf(uncommitted));
        uncommitted.clear();
    }

    /** Takes back what was done since the last commit. */
    public void rollback() {
        store.rollback();
        uncommitted.clear();
        filer.forget();
    }

    /** Closes; what was not committed is taken back. */
    @Override
    public void close() {
        store.close();
    }
}
