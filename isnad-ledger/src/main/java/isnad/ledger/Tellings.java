package isnad.ledger;

import isnad.model.Event;
import isnad.store.ArticleTable.StoredArticle;
import isnad.store.EventTable.EventRow;
import isnad.store.EventTable.LineRow;
import isnad.store.Store;
import isnad.store.StoreException;
import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines with their tellings, made from the rows of the store. For one thread. */
final class Tellings {
    private static final int AT_HAND = 512;

    private final Store store;
    private final Corrections corrections;
    private final Bearers bearers;
    private final Map<Long, Read> articles =
            new LinkedHashMap<>(AT_HAND, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Read> eldest) {
                    return size() > AT_HAND;
                }
            };

    Tellings(Store store, Corrections corrections) {
        this.store = store;
        this.corrections = corrections;
        this.bearers = new Bearers(store);
    }

    /**
     * An article and its events as they stand after corrections.
     *
     * @param events null in the place of one that was rejected
     */
    record Read(StoredArticle stored, List<@Nullable Event> events) {}

    void forget(long article) {
        articles.remove(article);
    }

    void forgetAll() {
        articles.clear();
    }

    /** The article with that number, or null. */
    @Nullable Read article(long number) {
        Read known = articles.get(number);
        if (known == null) {
            StoredArticle stored = store.articles().get(number);
            if (stored == null) {
                return null;
            }
            known = new Read(stored, events(stored));
            articles.put(number, known);
        }
        return known;
    }

    /** An article's events after corrections, surnames that stand alone as those who are meant. */
    List<@Nullable Event> events(StoredArticle stored) {
        return bearers.name(stored.article(), corrections.apply(stored.record()));
    }

    @Nullable Line line(long number) {
        LineRow row = store.events().line(number);
        return row == null ? null : line(row);
    }

    Line line(LineRow row) {
        List<Telling> tellings = new ArrayList<>();
        for (EventRow event : store.events().ofLine(row.line())) {
            tellings.add(telling(event));
        }
        if (tellings.isEmpty()) {
            throw damaged("line " + row.line());
        }
        tellings.sort(Comparator.comparingInt(Tellings::published));
        return new Line(row.line(), row.type(), row.status(), row.days(), tellings);
    }

    Telling telling(EventRow row) {
        Read read = article(row.article());
        Event event =
                read == null || row.number() >= read.events().size()
                        ? null
                        : read.events().get(row.number());
        if (read == null || event == null) {
            throw damaged("event " + row.event());
        }
        StoredArticle stored = read.stored();
        return new Telling(row.event(), stored.record().article(), event, stored.story());
    }

    private static int published(Telling telling) {
        Days days = telling.published();
        return days == null ? Days.LATEST : days.from();
    }

    private static StoreException damaged(String what) {
        return new StoreException(
                StoreException.Cause.DAMAGED,
                "holds " + what + " without its telling; isnad doctor --mend joins anew");
    }
}
