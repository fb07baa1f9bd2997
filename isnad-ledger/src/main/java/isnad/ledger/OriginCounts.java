package isnad.ledger;

import isnad.store.EventTable.LineRow;
import isnad.story.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many independent origins stand behind lines, counted once for each state of a line: what many
 * articles tell takes long to count and is asked for again and again. Thread-safe.
 */
public final class OriginCounts {
    private static final int MOST = 20_000;

    private final LineOrigins origins;
    private final Map<State, Integer> counts =
            new LinkedHashMap<>(1024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<State, Integer> eldest) {
                    return size() > MOST;
                }
            };

    public OriginCounts(LineOrigins origins) {
        this.origins = origins;
    }

    /**
     * A line as it stands. Whatever changes its tellings changes one of these.
     *
     * @param last of its tellings; an article that is read again has new ones
     * @param correction the last that anybody made
     */
    private record State(LineRow line, long last, long correction) {}

    /** How many stand behind a line; 0 where it is gone. */
    public int of(Ledger ledger, long number) {
        State state = state(ledger, number);
        if (state == null) {
            return 0;
        }
        Integer known = known(state);
        return known == null ? counted(state, ledger.line(number)) : known;
    }

    private static @Nullable State state(Ledger ledger, long number) {
        var store = ledger.store();
        LineRow row = store.events().line(number);
        return row == null
                ? null
                : new State(row, store.events().lastOfLine(number), store.corrections().last());
    }

    private @Nullable Integer known(State state) {
        synchronized (counts) {
            return counts.get(state);
        }
    }

    private int counted(State state, @Nullable Line line) {
        int count = line == null ? 0 : origins.count(line);
        synchronized (counts) {
            counts.put(state, count);
        }
        return count;
    }
}
