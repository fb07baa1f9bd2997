package isnad.web;

import isnad.ask.ArticleNames;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.model.Event;
import isnad.model.Quote;
import isnad.store.EventTable.EventRow;
import isnad.store.PageTable.StoredPage;
import isnad.store.StoredArticle;
import isnad.story.Line;
import isnad.story.Telling;
import isnad.web.PageText.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article as it was read: its words, what is furniture, and what was read where. */
public final class ArticleScreen implements Screens.Screen {
    /** Acts or quotes that are listed; pages may be hostile. */
    private static final int MOST = 400;

    /**
     * What is on the screen.
     *
     * @param chosen the number of the event whose words are marked; 0 for none
     */
    public record Page(
            StoredArticle stored,
            PageText text,
            List<Act> acts,
            List<Said> said,
            long chosen,
            List<Place> marked) {
        /** Where it was published, if that is an address that a browser may follow. */
        public @Nullable String address() {
            String url = stored.line().url();
            return url != null && (url.startsWith("https://") || url.startsWith("http://"))
                    ? url
                    : null;
        }
    }

    /**
     * An event.
     *
     * @param event its number in the ledger
     * @param line its line's
     */
    public record Act(long event, long line, Event read, List<Place> places) {}

    /** A quote. */
    public record Said(Quote quote, List<Place> places) {}

    @Override
    public Reply show(Screens.Visit visit) {
        String id = visit.call().part("article");
        long chosen = visit.call().number("event", 0, 0, Integer.MAX_VALUE);
        Page page = visit.desk().ask(ledger -> page(id, chosen, ledger));
        return Screens.page("article.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(String id, long chosen, Ledger ledger) {
        StoredArticle stored = new ArticleNames(ledger).stored(id);
        if (stored == null) {
            throw Refusal.absent("there is no article " + id);
        }
        PageText text = PageText.of(stored.line().text(), delivered(stored, ledger));
        List<Act> acts = acts(stored, text, ledger);
        List<Place> marked =
                acts.stream()
                        .filter(act -> act.event() == chosen)
                        .flatMap(act -> act.places().stream())
                        .toList();
        return new Page(stored, text, acts, said(stored, text), chosen, marked);
    }

    /** The page's text where it is plain: the source of markup is nothing to read. */
    private static @Nullable String delivered(StoredArticle stored, Ledger ledger) {
        StoredPage page = ledger.page(stored);
        return page == null || page.markup() ? null : page.text();
    }

    private static List<Act> acts(StoredArticle stored, PageText text, Ledger ledger) {
        List<Act> acts = new ArrayList<>();
        Map<Long, @Nullable Line> lines = new HashMap<>();
        List<EventRow> rows = ledger.store().events().ofArticle(stored.article());
        for (EventRow row : rows.subList(0, Math.min(MOST, rows.size()))) {
            Event event = corrected(row, stored, lines.computeIfAbsent(row.line(), ledger::line));
            acts.add(new Act(row.event(), row.line(), event, text.places(event.evidence())));
        }
        return acts;
    }

    /** As it stands after what people put right. */
    private static Event corrected(EventRow row, StoredArticle stored, @Nullable Line line) {
        return line == null
                ? stored.event(row.number())
                : line.tellings().stream()
                        .filter(telling -> telling.id() == row.event())
                        .findFirst()
                        .map(Telling::event)
                        .orElse(stored.event(row.number()));
    }

    private static List<Said> said(StoredArticle stored, PageText text) {
        return stored.quotes().stream()
                .limit(MOST)
                .map(quote -> new Said(quote, text.places(List.of(quote.text()))))
                .toList();
    }
}
