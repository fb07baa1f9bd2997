package isnad.api;

import isnad.ask.Found;
import isnad.desk.Desk;
import isnad.export.TableJson;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.search.Counts;
import isnad.search.Hit;
import isnad.search.Order;
import isnad.search.Page;
import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Articles by words and facts. */
record Search(Desk desk) {
    /** Behind so many hits nobody looks; an export has them all. */
    private static final int DEEPEST = 10_000;

    void register(Paths paths) {
        paths.kept(
                "/search",
                Paths.names(Query.PAGING, List.of("q", "level", "order", "counts")),
                this::search);
    }

    private record Answer(Page page, List<Found> found, @Nullable Counts counts) {}

    private Reply search(Query query) {
        SearchQuery asked =
                parsed(query.required("q"), query.constant("level", Level.class, Level.WORD));
        Order order = query.constant("order", Order.class, Order.RANK);
        int from = (int) Math.min(DEEPEST, query.offset());
        Answer answer =
                desk.search((finder, ledger) -> {
                    Page page = finder.page(asked, order, from, query.limit());
                    long[] hits = page.hits().stream().mapToLong(Hit::article).toArray();
                    return new Answer(
                            page,
                            Found.all(hits, asked, finder, ledger),
                            query.flag("counts") ? finder.counts(asked) : null);
                });
        return body(answer, query).reply();
    }

    private static Body body(Answer answer, Query query) {
        Page page = answer.page();
        long next = (long) page.from() + page.hits().size();
        boolean more = !page.hits().isEmpty() && next < Math.min(DEEPEST, page.total());
        Body body =
                new Body()
                        .put("total", page.total())
                        .array("items", answer.found(), new TableJson<>(Found.TABLE))
                        .put("next", query.next(more ? new Cursor(next) : null));
        Counts counts = answer.counts();
        return counts == null ? body : body.put("counts", counts(counts));
    }

    private static Map<String, Object> counts(Counts counts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("outlets", new TreeMap<>(counts.outlets()));
        all.put("years", new TreeMap<>(counts.years()));
        all.put("types", new TreeMap<>(counts.types()));
        var statuses = new TreeMap<String, Long>();
        counts.statuses()
                .forEach((status, count) ->
                        statuses.put(status.name().toLowerCase(Locale.ROOT), count));
        all.put("statuses", statuses);
        return all;
    }

    /**
     * A query that was understood.
     *
     * @throws Refusal (400) where it was not
     */
    static SearchQuery parsed(String text, Level level) {
        try {
            return SearchQuery.parse(text, level);
        } catch (QueryException e) {
            throw Refusal.bad("query: " + e.getMessage());
        }
    }
}
