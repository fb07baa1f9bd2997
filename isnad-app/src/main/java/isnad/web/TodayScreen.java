package isnad.web;

import isnad.desk.Desk;
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

    /** So many stories need no choice of days. */
    private static final int FEW = 24;

    /**
     * What is on the screen.
     *
     * @param days of the period
     * @param least articles that a story has
     * @param told how many stories of so many articles were told within those days
     * @param more where the next cards are; null where there are none
     * @param older where the stories of before the period are; null where there are none
     */
    public record Today(
            Days days,
            int least,
            List<StoryCard> cards,
            long told,
            @Nullable String more,
            @Nullable String older,
            Ledger.Size size) {
        /** Whether no article is in the ledger. */
        public boolean isEmpty() {
            return size.articles() == 0;
        }

        /** Whether no days are chosen. */
        public boolean isOfAllDays() {
            return days.equals(Days.ALL);
        }

        /** The same stories of all days. */
        public String allDays() {
            return "/?from=&to=&least=" + least;
        }
    }

    @Override
    public Reply show(Screens.Visit visit) {
        Today today = visit.desk().ask(ledger -> today(visit, ledger));
        return Screens.page("today.jte", Map.of("frame", visit.frame(), "today", today));
    }

    private static Today today(Screens.Visit visit, Ledger ledger) {
        Call call = visit.call();
        Days days = days(call, ledger);
        int least = call.number("least", 1, 1, MOST_LEAST);
        List<Story> found = ledger.latest(days, least, place(call), CARDS + 1);
        List<Story> shown = found.subList(0, Math.min(CARDS, found.size()));
        return new Today(
                days,
                least,
                shown.stream().map(story -> card(story, ledger, visit)).toList(),
                ledger.countStories(days, least),
                found.size() > CARDS ? more(days, least, shown.getLast()) : null,
                older(days, least, ledger),
                ledger.size());
    }

    /** Differences are counted for the first page, which most see; on others, where it was done. */
    private static StoryCard card(Story story, Ledger ledger, Screens.Visit visit) {
        Desk desk = visit.desk();
        Integer differences =
                visit.call().has("behind")
                        ? desk.differenceCounts().known(ledger, story)
                        : desk.differences(ledger, story);
        return StoryCard.of(story, ledger, desk, differences);
    }

    /** Those that are asked for, both ends empty for all; else the last seven. */
    private static Days days(Call call, Ledger ledger) {
        boolean asked = call.has("from") || call.has("to");
        return Asked.days(call, asked ? Days.ALL : week(ledger));
    }

    /** The seven days up to the last on which anything is known to be published. */
    private static Days week(Ledger ledger) {
        LocalDate newest = ledger.countStories(Days.ALL, 1) <= FEW ? null : ledger.newestDay();
        return newest == null
                ? Days.ALL
                : Days.of(newest.minusDays(WEEK - 1)).hull(Days.of(newest));
    }

    static Place place(Call call) {
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
        Place place = Place.of(last.days(), last.id());
        return "/?from=%s&to=%s&least=%d&behind=%d.%d"
                .formatted(
                        Fields.first(days), Fields.last(days), least, place.day(), place.story());
    }
}
