package isnad.ledger;

import isnad.store.EventTable.EventRow;
import isnad.story.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * In how many things the tellers of small stories differ, counted once for each state of a story.
 * Thread-safe.
 */
public final class DifferenceCounts {
    /**
     * Stories of more articles take too long to be compared in passing: pairs grow by the square.
     */
    private static final int MOST_ARTICLES = 3;

    private static final int MOST = 20_000;

    private final StoryDifferences differences;
    private final AtomicLong counted = new AtomicLong();
    private final Map<State, Integer> counts =
            new LinkedHashMap<>(1024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<State, Integer> eldest) {
                    return size() > MOST;
                }
            };

    public DifferenceCounts(StoryDifferences differences) {
        this.differences = differences;
    }

    /**
     * A story as it stands. Whatever changes what its articles tell changes one of these.
     *
     * @param last of their events; an article that is read again has new ones
     * @param correction the last that anybody made
     */
    private record State(long story, List<Long> articles, long last, long correction) {}

    private static State state(Ledger ledger, Story story) {
        var store = ledger.store();
        List<Long> articles = store.articles().ofStory(story.id());
        long last =
                articles.stream()
                        .flatMap(article -> store.events().ofArticle(article).stream())
                        .mapToLong(EventRow::event)
                        .max()
                        .orElse(0);
        return new State(story.id(), articles, last, store.corrections().last());
    }

    /** Whether a story has tellers that may differ, and not too many. */
    public static boolean isCountable(Story story) {
        int articles = story.articles().size();
        return articles > 1 && articles <= MOST_ARTICLES;
    }

    /** How many there are, where that was counted; null where it was not. */
    public @Nullable Integer known(Ledger ledger, Story story) {
        return isCountable(story) ? known(state(ledger, story)) : null;
    }

    /** Counts them, for {@link #known}. */
    public void count(Ledger ledger, Story story) {
        State state = state(ledger, story);
        if (isCountable(story) && known(state) == null) {
            counted(state, ledger, story);
        }
    }

    /** How many there are, counted if need be; null where the story is too long for that. */
    public @Nullable Integer of(Ledger ledger, Story story) {
        count(ledger, story);
        return known(ledger, story);
    }

    /** How often anything was counted: what was drawn without it may be drawn anew. */
    public long counted() {
        return counted.get();
    }

    private @Nullable Integer known(State state) {
        synchronized (counts) {
            return counts.get(state);
        }
    }

    private void counted(State state, Ledger ledger, Story story) {
        int count =
                (int) differences.of(story, ledger.linesWithin(story)).stream().distinct().count();
        synchronized (counts) {
            counts.put(state, count);
        }
        counted.incrementAndGet();
    }
}
