package isnad.ledger;

import isnad.alert.SavedSearch;
import isnad.alert.SearchJson;
import isnad.alert.SearchJson.Exported;
import isnad.store.SearchTable;
import isnad.store.Store;
import isnad.store.StoredArticle;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The saved searches of a ledger. Changes last after {@link Store#commit}. */
public final class Searches {
    private final Store store;

    public Searches(Store store) {
        this.store = store;
    }

    /** All, in the order of their names. */
    public List<SavedSearch> all() {
        return store.searches().all().stream().map(Searches::search).toList();
    }

    /** The search of that name, or null. */
    public @Nullable SavedSearch get(String name) {
        SearchTable.SavedSearch row = store.searches().get(name);
        return row == null ? null : search(row);
    }

    /**
     * Keeps a search, in the place of one of the same name, and goes on from where that had come; a
     * new one looks at what is added from now on.
     *
     * @param past whether it looks at what is there already, too
     */
    public void save(SavedSearch search, boolean past) {
        SearchTable.SavedSearch before = store.searches().get(search.name());
        long seen = before == null ? store.articles().last() : before.seen();
        put(search, past ? 0 : seen);
    }

    /** Whether there was one of that name. */
    public boolean remove(String name) {
        return store.searches().remove(name);
    }

    /** How many articles wait to be looked at. */
    public long waiting(String name) {
        return store.articles().countAfter(seen(name));
    }

    /** All as lines of an export, without their ends. */
    public Stream<String> exported() {
        return store.searches().all().stream()
                .map(row -> new Exported(search(row), seenId(row.seen())))
                .map(SearchJson::write);
    }

    /**
     * Keeps the search of an exported line; articles must be there already, so that it goes on from
     * where it had come.
     *
     * @throws IllegalArgumentException where the line is none of a search
     */
    public void restore(String line) {
        Exported exported = SearchJson.read(line);
        String seen = exported.seen();
        Long article = seen == null ? Long.valueOf(0) : store.articles().find(seen);
        put(exported.search(), article == null ? store.articles().last() : article);
    }

    /** The number of the last article that a search has looked at. */
    long seen(String name) {
        return Objects.requireNonNull(store.searches().get(name), name).seen();
    }

    /** The id of the last article up to that number; null where there is none. */
    private @Nullable String seenId(long seen) {
        Long article = store.articles().lastUpTo(seen);
        StoredArticle stored = article == null ? null : store.articles().get(article);
        return stored == null ? null : stored.line().id();
    }

    private void put(SavedSearch search, long seen) {
        store.searches()
                .put(
                        new SearchTable.SavedSearch(
                                search.name(),
                                search.query(),
                                SearchJson.word(search.level()),
                                SearchJson.channels(search.channels()),
                                search.made().toString(),
                                seen));
    }

    private static SavedSearch search(SearchTable.SavedSearch row) {
        return new SavedSearch(
                row.name(),
                row.query(),
                SearchJson.level(row.level()),
                SearchJson.channels(row.channel()),
                Instant.parse(row.made()));
    }
}
