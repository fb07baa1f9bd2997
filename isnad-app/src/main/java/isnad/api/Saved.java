package isnad.api;

import isnad.alert.Channels;
import isnad.alert.SavedSearch;
import isnad.alert.SearchJson;
import isnad.desk.Desk;
import isnad.export.ArticleFeed;
import isnad.export.FeedHead;
import isnad.export.Namespace;
import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.http.Role;
import isnad.http.Routes;
import isnad.http.Visitor;
import isnad.ledger.Ledger;
import isnad.ledger.LedgerWriter;
import isnad.ledger.Searches;
import isnad.record.ArticleLine;
import isnad.search.Hit;
import isnad.search.Order;
import isnad.search.query.Level;
import isnad.search.query.SearchQuery;
import isnad.story.Days;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Saved searches, and a feed of each. */
record Saved(Desk desk) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> FIELDS = List.of("name", "query", "level", "past");
    private static final String ATOM = "application/atom+xml; charset=utf-8";
    private static final int IN_FEED = 200;

    void register(Paths paths, Routes routes) {
        paths.get("/searches", Paths.names(Query.PAGING), this::list);
        paths.get("/searches/{name}", Paths.names(), this::one);
        paths.change("POST", "/searches", this::save);
        paths.change("DELETE", "/searches/{name}", this::remove);
        routes.get(
                "/feeds/{name}.atom",
                Role.READER,
                Paths.guarded((call, _) -> feed(Query.of(call, Paths.names()))));
    }

    private Reply list(Query query) {
        List<String> all =
                desk.ask(ledger -> {
                    var searches = new Searches(ledger.store());
                    return searches.all().stream().map(one -> json(one, searches)).toList();
                });
        Batch<String> batch = Batch.of(all, query.offset(), query.limit());
        return new Body()
                .array("items", batch.items())
                .put("next", query.next(Stories.next(batch, query)))
                .reply();
    }

    private Reply one(Query query) {
        String name = query.call().part("name");
        return Reply.text(
                Reply.JSON,
                desk.ask(ledger -> json(found(ledger, name), new Searches(ledger.store()))));
    }

    private static SavedSearch found(Ledger ledger, String name) {
        SavedSearch search = new Searches(ledger.store()).get(name);
        if (search == null) {
            throw Refusal.absent("there is no saved search " + name);
        }
        return search;
    }

    /** Where alerts go is the business of whoever keeps the machine. */
    private static String json(SavedSearch search, Searches searches) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", "search");
        node.put("name", search.name());
        node.put("query", search.query());
        node.put("level", SearchJson.word(search.level()));
        node.put("made", search.made().toString());
        node.put("waiting", searches.waiting(search.name()));
        node.put("feed", path(search.name()));
        return node.toString();
    }

    private static String path(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "/feeds/" + encoded + ".atom";
    }

    private Reply save(Call call, Visitor visitor) throws IOException {
        Sent sent = Sent.of(call, FIELDS);
        String name = sent.required("name");
        String text = sent.required("query");
        Level level = level(sent);
        Search.parsed(text, level);
        boolean past = sent.flag("past");
        String json =
                desk.change(writer -> {
                    var searches = new Searches(writer.store());
                    searches.save(search(searches.get(name), name, text, level), past);
                    writer.commit();
                    return json(Objects.requireNonNull(searches.get(name)), searches);
                });
        return new Reply.Whole(201, Reply.JSON, json.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** One that goes somewhere goes there still. */
    private static SavedSearch search(
            @Nullable SavedSearch before, String name, String text, Level level) {
        Channels channels = before == null ? new Channels(null, null, true) : before.channels();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try {
            return new SavedSearch(name, text, level, channels, now);
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("name: " + e.getMessage());
        }
    }

    private static Level level(Sent sent) {
        String word = sent.text("level");
        try {
            return word == null ? Level.WORD : SearchJson.level(word);
        } catch (IllegalArgumentException _) {
            throw Refusal.bad("level: expected exact, word, stem or entity, found " + word);
        }
    }

    private Reply remove(Call call, Visitor visitor) {
        String name = call.part("name");
        boolean removed = desk.change(writer -> isRemoved(writer, name));
        if (!removed) {
            throw Refusal.absent("there is no saved search " + name);
        }
        return new Reply.Whole(204, Reply.JSON, new byte[0], Map.of());
    }

    private static boolean isRemoved(LedgerWriter writer, String name) {
        boolean removed = new Searches(writer.store()).remove(name);
        writer.commit();
        return removed;
    }

    private Reply feed(Query query) throws IOException {
        String name = query.call().part("name");
        SavedSearch search = desk.ask(ledger -> found(ledger, name));
        SearchQuery asked = Search.parsed(search.query(), search.level());
        List<ArticleLine> articles =
                desk.search((finder, ledger) ->
                        finder.page(asked, Order.LATEST, 0, IN_FEED).hits().stream()
                                .map(Hit::article)
                                .map(ledger::article)
                                .filter(Objects::nonNull)
                                .map(stored -> stored.record().article())
                                .toList());
        var out = new ByteArrayOutputStream();
        new ArticleFeed(head(search, articles)).write(articles.iterator(), out);
        return new Reply.Whole(200, ATOM, out.toByteArray(), Map.of());
    }

    /** A feed is of the day of its newest entry, so that it only changes when they do. */
    private static FeedHead head(SavedSearch search, List<ArticleLine> articles) {
        Instant updated =
                articles.stream()
                        .map(article -> Days.of(article.published()))
                        .filter(Objects::nonNull)
                        .filter(days -> days.to() < Days.LATEST)
                        .map(days -> LocalDate.ofEpochDay(days.to()))
                        .max(LocalDate::compareTo)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .orElse(search.made());
        return new FeedHead(
                search.name() + ": " + search.query(),
                Namespace.LOCAL,
                search.name(),
                path(search.name()),
                updated,
                Locale.ROOT);
    }
}
