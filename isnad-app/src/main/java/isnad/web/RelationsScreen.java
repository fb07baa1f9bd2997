package isnad.web;

import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.ledger.Meeting;
import isnad.model.ParticipantKind;
import isnad.story.Entity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All pairs of states as a matrix, and those that meet most as a list. */
public final class RelationsScreen implements Screens.Screen {
    private static final int PAIRS = 500;
    private static final int STATES = 16;
    private static final int LISTED = 60;

    /**
     * What is on the screen.
     *
     * @param states those of the most lines, in the order of the matrix
     * @param cells lines of two of them, by their keys with a blank between
     * @param most in one cell
     */
    public record Page(
            List<Entity> states, Map<String, Long> cells, long most, List<Meeting> pairs) {
        /** In how many lines two meet. */
        public long lines(Entity one, Entity other) {
            return cells.getOrDefault(cell(one, other), 0L);
        }

        /** How dark a cell is, 0 to 5. */
        public int shade(long lines) {
            return lines == 0 || most == 0
                    ? 0
                    : (int) Math.ceil(5 * Math.log1p(lines) / Math.log1p(most));
        }
    }

    @Override
    public Reply show(Screens.Visit visit) {
        Page page = visit.desk().ask(RelationsScreen::page);
        return Screens.page("relations.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(Ledger ledger) {
        List<Meeting> all = ledger.meetings(PAIRS);
        Map<String, Entity> states = new HashMap<>();
        Map<String, Long> totals = new HashMap<>();
        Map<String, Long> cells = new HashMap<>();
        for (Meeting meeting : all) {
            if (isState(meeting.one()) && isState(meeting.other())) {
                count(meeting.one(), meeting.lines(), states, totals);
                count(meeting.other(), meeting.lines(), states, totals);
                cells.put(cell(meeting.one(), meeting.other()), meeting.lines());
            }
        }
        List<Entity> shown =
                states.values().stream()
                        .sorted(
                                Comparator.comparing(
                                        state -> -totals.getOrDefault(state.key(), 0L)))
                        .limit(STATES)
                        .toList();
        long most = cells.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Page(shown, cells, most, all.stream().limit(LISTED).toList());
    }

    private static boolean isState(Entity entity) {
        return entity.kind() == ParticipantKind.STATE;
    }

    private static void count(
            Entity state, long lines, Map<String, Entity> states, Map<String, Long> totals) {
        states.put(state.key(), state);
        totals.merge(state.key(), lines, Long::sum);
    }

    private static String cell(Entity one, Entity other) {
        return one.key().compareTo(other.key()) < 0
                ? one.key() + " " + other.key()
                : other.key() + " " + one.key();
    }
}
