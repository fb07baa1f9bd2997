package isnad.api;

import isnad.ask.EntityNames;
import isnad.desk.Desk;
import isnad.http.Reply;
import isnad.ledger.Involvement;
import isnad.ledger.Ledger;
import isnad.ledger.LineFilter;
import isnad.model.Quote;
import isnad.record.ArticleLine;
import isnad.store.StoredArticle;
import isnad.story.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Quotes, by their articles. */
record Quotes(Desk desk) {
    private static final JsonMapper JSON = JsonMapper.shared();

    void register(Paths paths) {
        paths.get(
                "/quotes",
                Paths.names(Query.PAGING, List.of("from", "to", "who", "outlet")),
                this::list);
    }

    private record Wanted(Predicate<ArticleLine> article, Predicate<Quote> quote) {}

    /** What was found until enough was, and the place of the last quote that was looked at. */
    private static final class Search {
        private final List<String> items = new ArrayList<>();
        private @Nullable Cursor next;
    }

    private Reply list(Query query) {
        Cursor cursor = query.cursor(2);
        Search found = desk.ask(ledger -> search(ledger, query, cursor));
        return new Body().array("items", found.items).put("next", query.next(found.next)).reply();
    }

    private static Search search(Ledger ledger, Query query, @Nullable Cursor cursor) {
        Wanted wanted = wanted(ledger, query);
        long first = cursor == null ? 0 : cursor.part(0);
        var search = new Search();
        var articles = new Numbered(ledger, first - 1);
        for (int looked = 0; search.next == null && articles.hasNext(); looked++) {
            StoredArticle stored = articles.next();
            long from = cursor != null && stored.article() == first ? cursor.part(1) : 0;
            if (looked == Batch.MOST_LOOKED_AT) {
                search.next = new Cursor(stored.article(), 0);
            } else if (wanted.article.test(stored.line())) {
                take(search, stored, from, wanted, query.limit());
            }
        }
        return search;
    }

    private static void take(
            Search search, StoredArticle stored, long from, Wanted wanted, int limit) {
        List<Quote> quotes = stored.quotes();
        List<String> lines = null;
        for (int at = (int) Math.clamp(from, 0, quotes.size()); at < quotes.size(); at++) {
            if (!wanted.quote.test(quotes.get(at))) {
                continue;
            }
            if (search.items.size() == limit) {
                search.next = new Cursor(stored.article(), at);
                return;
            }
            lines = lines == null ? lines(stored) : lines;
            search.items.add(json(stored, lines.get(at)));
        }
    }

    private static List<String> lines(StoredArticle stored) {
        return Articles.ofKind("quote", stored.record().json().lines().toList());
    }

    private static String json(StoredArticle stored, String line) {
        var node = (ObjectNode) JSON.readTree(line);
        node.put("number", stored.article());
        return node.toString();
    }

    private static Wanted wanted(Ledger ledger, Query query) {
        Days days = query.days();
        String who = query.text("who");
        String outlet = query.text("outlet");
        Predicate<ArticleLine> article = one -> Articles.isWithin(one, days);
        return new Wanted(
                outlet == null ? article : article.and(LineFilter.published(outlet)),
                who == null ? _ -> true : by(ledger, who));
    }

    private static Predicate<Quote> by(Ledger ledger, String who) {
        Involvement speaker = ledger.involvement(new EntityNames(ledger).find(who));
        return quote -> quote.speaker() != null && speaker.is(quote.speaker());
    }
}
