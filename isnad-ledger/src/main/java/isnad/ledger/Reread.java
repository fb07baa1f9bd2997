package isnad.ledger;

import isnad.model.Event;
import isnad.record.ArticleRecord;
import isnad.store.PageTable.StoredPage;
import isnad.store.Store;
import isnad.store.StoredArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a ledger anew that other rules read, and says what changed. Each batch is kept
 * as it is done: a run that was cut short goes on where it ended. For one thread.
 */
public final class Reread {
    private static final int BATCH = 32;

    private final LedgerWriter writer;
    private final Store store;
    private final Reading reading;
    private final String edition;

    /** Reads pages; called by several threads at once. */
    @FunctionalInterface
    public interface Reading {
        /** The records of a page; none where it holds no article. */
        List<ArticleRecord> read(PageSource page);
    }

    /**
     * An event that was read otherwise.
     *
     * @param was null where it is new
     * @param is null where it is gone
     */
    public record Change(EventPlace place, @Nullable Event was, @Nullable Event is) {}

    /** What became of a page. */
    public record Page(String name, List<Change> changes) {}

    /**
     * @param edition of the rules by which {@code reading} reads
     */
    public Reread(LedgerWriter writer, Reading reading, String edition) {
        this.writer = writer;
        this.store = writer.store();
        this.reading = reading;
        this.edition = edition;
    }

    /**
     * Reads anew, and commits as it goes.
     *
     * @param all pages that these rules read already too
     * @param taker is told of every page that was read
     * @return how many articles of other rules are left, as their pages are not kept
     */
    public long run(boolean all, Consumer<Page> taker) {
        return run(all, 0, () -> true, taker).left();
    }

    /**
     * How far it has come.
     *
     * @param reached the number of the last page that was read
     * @param done whether there is none behind it
     * @param left how many articles of other rules are left, as their pages are not kept
     */
    public record Turn(long reached, boolean done, long left) {
        /** Before the first page. */
        public static final Turn START = new Turn(0, false, 0);
    }

    /**
     * Reads some pages anew, and commits as it goes.
     *
     * @param behind the number of the page after which it begins
     * @param goesOn is asked after each commit whether more are to be read
     */
    public Turn run(boolean all, long behind, BooleanSupplier goesOn, Consumer<Page> taker) {
        long rules = store.articles().edition(edition);
        long reached = behind;
        List<Long> pages = store.pages().toReread(rules, all, reached, BATCH);
        while (!pages.isEmpty()) {
            List<StoredPage> stored =
                    pages.stream().map(store.pages()::get).filter(Objects::nonNull).toList();
            List<List<Prepared>> read = stored.parallelStream().map(this::read).toList();
            List<Page> done = new ArrayList<>();
            for (int i = 0; i < stored.size(); i++) {
                done.add(replace(stored.get(i), read.get(i), rules));
            }
            writer.commit();
            done.forEach(taker);
            reached = pages.getLast();
            pages = store.pages().toReread(rules, all, reached, BATCH);
            if (!goesOn.getAsBoolean()) {
                break;
            }
        }
        return new Turn(reached, pages.isEmpty(), store.articles().withoutPage(rules));
    }

    private List<Prepared> read(StoredPage page) {
        var source =
                new PageSource(
                        page.name(),
                        page.text(),
                        page.markup(),
                        FactsJson.facts(page.facts()),
                        FactsJson.date(page.facts()),
                        FactsJson.later(page.facts()));
        return reading.read(source).stream().map(writer.preparation()::of).toList();
    }

    private Page replace(StoredPage page, List<Prepared> read, long rules) {
        List<StoredArticle> old =
                store.articles().ofPage(page.page()).stream()
                        .map(store.articles()::get)
                        .filter(Objects::nonNull)
                        .toList();
        List<String> before = old.stream().map(one -> one.record().json()).toList();
        List<String> now = read.stream().map(one -> one.record().json()).toList();
        if (before.equals(now)) {
            old.forEach(one -> store.articles().stamp(one.article(), rules));
            return new Page(page.name(), List.of());
        }
        writer.replace(page.page(), read, edition);
        List<Change> changes =
                changes(
                        events(old.stream().map(StoredArticle::record).toList()),
                        events(read.stream().map(Prepared::record).toList()));
        return new Page(page.name(), changes);
    }

    private static Map<EventPlace, Event> events(List<ArticleRecord> records) {
        Map<EventPlace, Event> events = new LinkedHashMap<>();
        for (ArticleRecord record : records) {
            List<EventPlace> places = EventPlace.all(record.id(), record.events());
            for (int i = 0; i < places.size(); i++) {
                events.put(places.get(i), record.events().get(i));
            }
        }
        return events;
    }

    private static List<Change> changes(Map<EventPlace, Event> old, Map<EventPlace, Event> now) {
        List<Change> changes = new ArrayList<>();
        old.forEach((place, was) -> {
            Event is = now.get(place);
            if (!was.equals(is)) {
                changes.add(new Change(place, was, is));
            }
        });
        now.forEach((place, is) -> {
            if (!old.containsKey(place)) {
                changes.add(new Change(place, null, is));
            }
        });
        return changes;
    }
}
