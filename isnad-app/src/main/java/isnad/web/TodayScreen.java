package isnad.web;

import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.store.StoryTable.Place;
import isnad.story.Days;
import isnad.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stories of a period as cards, the latest first. */
public final class TodayScreen implements Screens.Screen {
    private static final int CARDS = 12;
    private static final int MOST_LEAST = 1000;
    private static final int WEEK = 7;

    /**
     * What is on the screen.
     *
     * @param days of the period
     * @param least articles that a story has
     * @param more where the next cards are; null where there are none
     * @param older where the stories of before the period are; null where there are none
     */
    public record Today(
            Days days,
            int least,
            List<StoryCard> cards,
            @Nullable String more,
            @Nullable String older,
            Ledger.Size size,
            @Nullable LocalDate newest) {}

    @Override
    public Reply show(Screens.Visit visit) {
        Today today = visit.desk().ask(ledger -> today(visit, ledger));
        return Screens.page("today.jte", Map.of("frame", visit.frame(), "today", today));
    }

    private static Today today(Screens.Visit visit, Ledger ledger) {
        Call call = visit.call();
        LocalDate newest = ledger.newestDay();
        Days days = Asked.days(call, week(newest));
        int least = call.number("least", 1, 1, MOST_LEAST);
        List<Story> found = ledger.latest(days, least, place(call), CARDS + 1);
        List<Story> shown = found.subList(0, Math.min(CARDS, found.size()));
        return new Today(
                days,
                least,
                shown.stream().map(story -> StoryCard.of(story, ledger, visit.desk())).toList(),
                found.size() > CARDS ? more(days, least, shown.getLast()) : null,
                older(days, least, ledger),
                ledger.size(),
                newest);
    }

    /** The last seven days on which anything was published. */
    private static Days week(@Nullable LocalDate newest) {
        return newest == null
                ? new Days(Days.EARLIEST, Days.LATEST)
                : Days.of(newest.minusDays(WEEK - 1)).hull(Days.of(newest));
    }

    private static Place place(Call call) {
        String behind = call.asked("behind");
        if (behind == null) {
            return Place.FIRST;
        }
        String[] parts = behind.split("\\.", 2);
        try {
            return new Place(Integer.parseInt(parts[0]), Long.parseLong(parts[parts.length - 1]));
        } catch (NumberFormatException _) {
            throw Refusal.bad("behind: expected what a link of this page says, found " + behind);
        }
    }

    private static @Nullable String older(Days days, int least, Ledger ledger) {
        if (days.from() == Days.EARLIEST) {
            return null;
        }
        var before = new Days(Days.EARLIEST, days.from() - 1);
        boolean none = ledger.latest(before, least, Place.FIRST, 1).isEmpty();
        return none
                ? null
                : "/?from=0001-01-01&to=%s&least=%d".formatted(Fields.last(before), least);
    }

    private static String more(Days days, int least, Story last) {
        Days told = last.days();
        int day = told == null ? 0 : told.to();
        return "/?from=%s&to=%s&least=%d&behind=%d.%d"
                .formatted(Fields.first(days), Fields.last(days), least, day, last.id());
    }
}
