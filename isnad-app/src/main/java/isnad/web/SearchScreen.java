package isnad.web;

import isnad.ask.Found;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.ledger.Searches;
import isnad.search.Counts;
import isnad.search.Finder;
import isnad.search.Hit;
import isnad.search.Order;
import isnad.search.Page;
import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import isnad.store.EventTable.EventRow;
import isnad.store.StoredArticle;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles that answer a query, and ways to narrow it, keep it and take it away. */
public final class SearchScreen implements Screens.Screen {
    private static final int HITS = 20;
    private static final int MOST_OUTLETS = 10_000;

    private final Map<String, String> outlets = new ConcurrentHashMap<>();

    /** What the index and the ledger answered. */
    record Answer(long total, List<SearchHit> hits, Counts counts) {}

    /**
     * What cannot be understood in a query.
     *
     * @param before what stands before it
     * @param from what stands there
     * @param at place of its first letter, from 1
     * @param expected what was expected there, English
     */
    public record Unclear(String before, String from, int at, String expected) {
        static Unclear of(String words, QueryException e) {
            int at = Math.min(Math.max(e.at(), 0), words.length());
            String message = String.valueOf(e.getMessage());
            String expected = message.substring(message.indexOf(": ") + 2);
            return new Unclear(words.substring(0, at), words.substring(at), at + 1, expected);
        }
    }

    /** A search that is kept. */
    public record Saved(String name, String query, Level level, long waiting, String address) {}

    /**
     * What is on the screen.
     *
     * @param unclear null where the query is understood
     * @param less where the hits before these are; null where these are the first
     * @param more where those behind them are; null where there are none
     */
    public record Search(
            SearchAsk ask,
            @Nullable Unclear unclear,
            long total,
            List<SearchHit> hits,
            List<Facet> facets,
            List<Saved> saved,
            @Nullable String less,
            @Nullable String more) {
        /** Levels, the strictest first. */
        public List<Level> levels() {
            return List.of(Level.values());
        }

        /** Orders that people want. */
        public List<Order> orders() {
            return List.of(Order.RANK, Order.LATEST, Order.EARLIEST);
        }
    }

    @Override
    public Reply show(Screens.Visit visit) {
        SearchAsk ask = SearchAsk.of(visit.call());
        try {
            SearchQuery query = ask.isEmpty() ? null : ask.query();
            return Screens.page("search.jte", model(visit, search(visit, ask, query)));
        } catch (QueryException e) {
            Unclear unclear = Unclear.of(ask.words(), e);
            Search search =
                    new Search(ask, unclear, 0, List.of(), List.of(), saved(visit), null, null);
            return Screens.page("search.jte", model(visit, search));
        }
    }

    private static Map<String, Object> model(Screens.Visit visit, Search search) {
        return Map.of("frame", visit.frame(), "search", search);
    }

    private Search search(Screens.Visit visit, SearchAsk ask, @Nullable SearchQuery query) {
        if (query == null) {
            return new Search(ask, null, 0, List.of(), List.of(), saved(visit), null, null);
        }
        Answer answer = ask(visit, ask, query);
        var facets = new Facets(ask, visit.frame().words(), outlets);
        int next = ask.behind() + HITS;
        int before = Math.max(0, ask.behind() - HITS);
        return new Search(
                ask,
                null,
                answer.total(),
                answer.hits(),
                facets.of(answer.counts()),
                saved(visit),
                ask.behind() == 0 ? null : ask.behind(before).address(),
                next < answer.total() ? ask.behind(next).address() : null);
    }

    private Answer ask(Screens.Visit visit, SearchAsk ask, SearchQuery query) {
        return visit.desk()
                .search((finder, ledger) -> {
                    var answer = finder.tallied(query, ask.order(), ask.behind(), HITS);
                    Page page = answer.page();
                    Counts counts = answer.counts();
                    for (String outlet : Facets.shownOutlets(counts)) {
                        learn(outlet, finder, ledger);
                    }
                    long[] hits = page.hits().stream().mapToLong(Hit::article).toArray();
                    List<SearchHit> found =
                            Found.all(hits, query, finder, ledger).stream()
                                    .map(one -> hit(one, ledger))
                                    .toList();
                    return new Answer(page.total(), found, counts);
                });
    }

    private static SearchHit hit(Found found, Ledger ledger) {
        return SearchHit.of(found.stored(), found.why(), lines(found.stored(), ledger));
    }

    private static Map<Integer, Long> lines(StoredArticle stored, Ledger ledger) {
        List<EventRow> rows = ledger.store().events().ofArticle(stored.article());
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                EventRow::number, EventRow::line, (a, _) -> a, HashMap::new));
    }

    /** An index knows outlets by their ids; an article of one knows its name. */
    private void learn(String outlet, Finder finder, Ledger ledger) throws IOException {
        if (outlets.containsKey(outlet) || outlets.size() > MOST_OUTLETS) {
            return;
        }
        try {
            String text = "outlet:" + SearchAsk.quoted(outlet);
            Page page = finder.page(SearchQuery.parse(text, Level.EXACT), Order.ARTICLE, 0, HITS);
            for (Hit hit : page.hits()) {
                StoredArticle stored = ledger.article(hit.article());
                var met = stored == null ? null : stored.line().outlet();
                if (met != null) {
                    outlets.putIfAbsent(met.id(), met.name());
                }
            }
        } catch (QueryException _) {
            // An id of marks alone stays as it is.
        }
    }

    private static List<Saved> saved(Screens.Visit visit) {
        return visit.desk()
                .ask(ledger -> {
                    var searches = new Searches(ledger.store());
                    return searches.all().stream()
                            .map(search ->
                                    new Saved(
                                            search.name(),
                                            search.query(),
                                            search.level(),
                                            searches.waiting(search.name()),
                                            SearchAsk.ofWords(search.query(), search.level())
                                                    .address()))
                            .toList();
                });
    }
}
