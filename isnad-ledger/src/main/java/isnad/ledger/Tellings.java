package isnad.ledger;

import isnad.model.Event;
import isnad.store.EventTable.EventRow;
import isnad.store.EventTable.LineRow;
import isnad.store.Store;
import isnad.store.StoreException;
import isnad.store.StoredArticle;
import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    /** An article and its events as they stand after corrections, each read when asked for. */
    final class Read {
        private final StoredArticle stored;
        private final @Nullable List<@Nullable Event> corrected;
        private @Nullable UnaryOperator<Event> naming;

        private Read(StoredArticle stored) {
            this.stored = stored;
            this.corrected =
                    corrections.isOf(stored.line().id()) ? Tellings.this.events(stored) : null;
        }

        StoredArticle stored() {
            return stored;
        }

        /** All of them; null in the place of one that was rejected. */
        List<@Nullable Event> events() {
            return corrected == null ? Tellings.this.events(stored) : corrected;
        }

        /** One of them; null where it was rejected, or there is none of that number. */
        @Nullable Event event(int number) {
            if (number >= stored.events()) {
                return null;
            }
            return corrected == null ? named(stored.event(number)) : corrected.get(number);
        }

        private Event named(Event event) {
            if (naming == null) {
                naming = bearers.naming(stored.article());
            }
            return naming.apply(event);
        }
    }

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
            known = new Read(stored);
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

    /** The line with its earliest tellings alone. */
    @Nullable Line brief(long number) {
        LineRow row = store.events().line(number);
        if (row == null) {
            return null;
        }
        return row.tellings() <= Line.LEADING
                ? line(row)
                : line(row, store.events().firstOfLine(number, Line.LEADING));
    }

    Line line(LineRow row) {
        return line(row, store.events().ofLine(row.line()));
    }

    /** A line with some of its tellings. */
    Line line(LineRow row, List<EventRow> events) {
        List<Telling> tellings = new ArrayList<>(events.size());
        events.forEach(event -> tellings.add(telling(event)));
        if (tellings.isEmpty()) {
            throw damaged("line " + row.line());
        }
        tellings.sort(Comparator.comparingInt(Tellings::published));
        int told = Math.max(row.tellings(), tellings.size());
        return new Line(row.line(), row.type(), row.status(), row.days(), tellings, told);
    }

    Telling telling(EventRow row) {
        Read read = article(row.article());
        Event event = read == null ? null : read.event(row.number());
        if (read == null || event == null) {
            throw damaged("event " + row.event());
        }
        StoredArticle stored = read.stored();
        return new Telling(row.event(), stored.line(), event, stored.story());
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
