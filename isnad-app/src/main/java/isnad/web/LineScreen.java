package isnad.web;

import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Corrector;
import isnad.ledger.EventPlace;
import isnad.ledger.Ledger;
import isnad.model.Event;
import isnad.model.Status;
import isnad.story.Line;
import isnad.story.Telling;
import isnad.story.difference.Difference;
import isnad.story.origin.Origins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act with all its tellings: who says so, through whom, in which words, and why we read it so.
 */
public final class LineScreen implements Screens.Screen {
    /** Tellings that are listed, as lines have no bound. */
    private static final int MOST = 100;

    /**
     * What is on the screen.
     *
     * @param history the status as it was told, the earliest first; one entry where it never
     *     changed
     * @param saved the correction that was just made; 0 where there is none
     */
    public record Page(
            Line line,
            Event event,
            Origins origins,
            List<Told> told,
            List<Change> history,
            List<Difference> differences,
            long saved) {}

    /**
     * A telling.
     *
     * @param number from 1, in the order of publication
     * @param place of the event, as corrections name it; null where it cannot be corrected
     */
    public record Told(
            int number, Telling telling, List<Lines.Rung> ladder, @Nullable String place) {}

    /** A status, since when it was told, and the telling that told it so first. */
    public record Change(Status status, @Nullable String since, int telling) {}

    @Override
    public Reply show(Screens.Visit visit) {
        long number = visit.call().number("line");
        Page page = visit.desk().ask(ledger -> page(number, ledger, visit));
        return Screens.page("line.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(long number, Ledger ledger, Screens.Visit visit) {
        Line line = ledger.line(number);
        if (line == null) {
            throw Refusal.absent("there is no line " + number);
        }
        Words words = visit.frame().words();
        return new Page(
                line,
                line.first().event(),
                visit.desk().origins().of(line),
                told(line, ledger, words),
                history(line, words),
                visit.desk().differences().of(line),
                CorrectionsScreen.saved(visit, ledger));
    }

    private static List<Told> told(Line line, Ledger ledger, Words words) {
        List<Told> told = new ArrayList<>();
        Map<Long, List<EventPlace>> known = new HashMap<>();
        for (Telling telling : line.tellings().stream().limit(MOST).toList()) {
            var place = Corrector.place(ledger.store(), telling.id(), known);
            told.add(
                    new Told(
                            told.size() + 1,
                            telling,
                            Lines.ladder(telling, words),
                            place == null ? null : place.toString()));
        }
        return told;
    }

    private static List<Change> history(Line line, Words words) {
        List<Change> history = new ArrayList<>();
        for (int i = 0; i < line.tellings().size() && history.size() < MOST; i++) {
            Telling telling = line.tellings().get(i);
            Status status = telling.event().status();
            if (history.isEmpty() || history.getLast().status() != status) {
                history.add(new Change(status, words.dates().of(telling.published()), i + 1));
            }
        }
        return history;
    }
}
