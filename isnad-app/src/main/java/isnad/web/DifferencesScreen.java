package isnad.web;

import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.store.StoryTable.Place;
import isnad.story.Days;
import isnad.story.Story;
import isnad.story.difference.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where tellers differ, in all stories, the latest first. */
public final class DifferencesScreen implements Screens.Screen {
    /** Stories with differences on one page. */
    private static final int SHOWN = 8;

    /** Stories that are looked at for one page, most of which may have no difference. */
    private static final int LOOKED_AT = 12;

    /** Stories of more articles take too long to be compared in passing. */
    private static final int MOST_ARTICLES = 12;

    /** Differences of one story that are listed; its own page has the others. */
    private static final int OF_ONE = 5;

    /**
     * What is on the screen.
     *
     * @param more where the next stories are; null where there are none
     */
    public record Page(List<Told> stories, @Nullable String more) {}

    /**
     * A story.
     *
     * @param some of its differences; none where it is too long to be compared in passing
     * @param all how many there are
     */
    public record Told(Story story, List<Difference> some, int all) {}

    @Override
    public Reply show(Screens.Visit visit) {
        Page page = visit.desk().ask(ledger -> page(ledger, visit));
        return Screens.page("differences.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(Ledger ledger, Screens.Visit visit) {
        Place behind = TodayScreen.place(visit.call());
        List<Story> found = ledger.latest(Days.ALL, 2, behind, LOOKED_AT);
        List<Told> told = new ArrayList<>();
        for (Story story : found) {
            Told one = told(story, ledger, visit);
            if (one != null) {
                told.add(one);
            }
            if (told.size() == SHOWN) {
                return new Page(told, more(story));
            }
        }
        return new Page(told, found.size() == LOOKED_AT ? more(found.getLast()) : null);
    }

    private static @Nullable Told told(Story story, Ledger ledger, Screens.Visit visit) {
        if (story.articles().size() > MOST_ARTICLES) {
            return new Told(story, List.of(), 0);
        }
        List<Difference> all =
                visit.desk().differences().of(story, ledger.linesWithin(story)).stream()
                        .distinct()
                        .toList();
        List<Difference> some = all.subList(0, Math.min(OF_ONE, all.size()));
        return all.isEmpty() ? null : new Told(story, List.copyOf(some), all.size());
    }

    private static String more(Story last) {
        Place place = Place.of(last.days(), last.id());
        return "/differences?behind=%d.%d".formatted(place.day(), place.story());
    }
}
