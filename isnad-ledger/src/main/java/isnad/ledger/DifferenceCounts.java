package isnad.ledger;

import isnad.story.Story;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In how many things the tellers of small stories differ, counted once for each version of the
 * ledger. Thread-safe.
 */
public final class DifferenceCounts {
    /** Stories of more articles take too long to be compared in passing. */
    public static final int MOST_ARTICLES = 12;

    private static final int MOST = 20_000;

    private final StoryDifferences differences;
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

    private record State(long story, long version) {}

    /**
     * How many there are; null where the story is too long to be compared.
     *
     * @param version grows with each change of the ledger
     */
    public @Nullable Integer of(Ledger ledger, Story story, long version) {
        int articles = story.articles().size();
        if (articles < 2 || articles > MOST_ARTICLES) {
            return articles < 2 ? Integer.valueOf(0) : null;
        }
        var state = new State(story.id(), version);
        Integer known = known(state);
        return known == null ? counted(state, ledger, story) : known;
    }

    private @Nullable Integer known(State state) {
        synchronized (counts) {
            return counts.get(state);
        }
    }

    private int counted(State state, Ledger ledger, Story story) {
        int count =
                (int) differences.of(story, ledger.linesWithin(story)).stream().distinct().count();
        synchronized (counts) {
            counts.put(state, count);
        }
        return count;
    }
}
