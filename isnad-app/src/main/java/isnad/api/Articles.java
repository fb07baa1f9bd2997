package isnad.api;

import isnad.ask.ArticleNames;
import isnad.ask.LineQuestion;
import isnad.desk.Desk;
import isnad.export.Column;
import isnad.export.Table;
import isnad.export.TableJson;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.EventPlace;
import isnad.ledger.Ledger;
import isnad.ledger.LineFilter;
import isnad.model.Published;
import isnad.record.ArticleLine;
import isnad.record.ArticleRecord;
import isnad.run.RecordKind;
import isnad.store.EventTable.EventRow;
import isnad.store.PageTable.StoredPage;
import isnad.store.StoredArticle;
import isnad.story.Days;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles: their list, records and pages. */
record Articles(Desk desk) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String JSON_LINES = "application/x-ndjson";

    private static final Table<StoredArticle, StoredArticle> TABLE =
            new Table<>(
                    "article",
                    List::of,
                    List.of(
                            new Column.Whole<>("number", StoredArticle::article),
                            new Column.Text<>("id", stored -> stored.line().id()),
                            new Column.Whole<>("story", Articles::story),
                            new Column.Text<>("page", stored -> article(stored).page()),
                            new Column.Text<>("url", stored -> article(stored).url()),
                            new Column.Text<>("outlet", Articles::outlet),
                            new Column.Text<>("published", Articles::published),
                            new Column.Text<>("headline", stored -> article(stored).headline()),
                            new Column.Text<>("language", stored -> article(stored).language()),
                            new Column.Whole<>("events", stored -> events(stored)),
                            new Column.Whole<>("quotes", stored -> quotes(stored))));

    /** How a record is written. */
    private enum Form {
        JSON,
        JSONL
    }

    void register(Paths paths) {
        paths.get(
                "/articles",
                Paths.names(Query.PAGING, List.of("from", "to", "outlet", "id")),
                this::list);
        paths.get("/articles/{number}", Paths.names(Query.PAGING, List.of("format")), this::record);
        paths.get("/articles/{number}/page", Paths.names(), this::page);
    }

    private Reply list(Query query) {
        Cursor cursor = query.cursor(1);
        Predicate<StoredArticle> wanted = filter(query);
        Batch<StoredArticle> batch =
                desk.ask(ledger -> {
                    long behind = cursor == null ? 0 : cursor.part(0);
                    var values = new Numbered(ledger, behind);
                    return Batch.of(values, wanted, query.limit());
                });
        StoredArticle last = batch.last();
        Cursor next = batch.more() && last != null ? new Cursor(last.article()) : null;
        return new Body()
                .array("items", batch.items(), new TableJson<>(TABLE))
                .put("next", query.next(next))
                .reply();
    }

    private static Predicate<StoredArticle> filter(Query query) {
        Days days = query.days();
        String outlet = query.text("outlet");
        String id = query.text("id");
        Predicate<ArticleLine> wanted = article -> isWithin(article, days);
        if (outlet != null) {
            wanted = wanted.and(LineFilter.published(outlet));
        }
        if (id != null) {
            wanted = wanted.and(article -> article.id().startsWith(id));
        }
        Predicate<ArticleLine> all = wanted;
        return stored -> all.test(article(stored));
    }

    /** Whether an article was published then; an undated one is only where all days are asked. */
    static boolean isWithin(ArticleLine article, Days days) {
        Days published = Days.of(article.published());
        return days.equals(LineQuestion.ALWAYS) || published != null && published.overlaps(days);
    }

    private Reply record(Query query) {
        Form form = query.constant("format", Form.class, Form.JSON);
        String name = query.call().part("number");
        return desk.ask(ledger -> {
            StoredArticle stored = stored(ledger, name);
            return form == Form.JSON ? whole(ledger, stored, query) : lines(stored);
        });
    }

    /** To the letter, however long; not kept in memory a second time. */
    private static Reply lines(StoredArticle stored) {
        String json = stored.record().json();
        return new Reply.Stream(
                JSON_LINES,
                null,
                out -> {
                    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    writer.write(json);
                    writer.flush();
                });
    }

    private static StoredArticle stored(Ledger ledger, String name) {
        StoredArticle stored = new ArticleNames(ledger).stored(name);
        if (stored == null) {
            throw Refusal.absent("there is no article " + name);
        }
        return stored;
    }

    /** As much of a record as the page asked for holds; the article stands on the first. */
    private static Reply whole(Ledger ledger, StoredArticle stored, Query query) {
        List<String> lines = stored.record().json().lines().toList();
        List<String> events = ofKind("event", lines);
        List<String> quotes = ofKind("quote", lines);
        List<String> notes = ofKind("note", lines);
        int most = Math.max(events.size(), Math.max(quotes.size(), notes.size()));
        long from = query.offset();
        int limit = query.limit(Query.MOST);
        Cursor next = from + limit < most ? new Cursor(from + limit) : null;
        return new Body()
                .put("kind", "record")
                .put("number", stored.article())
                .put("story", story(stored))
                .put("edition", ledger.store().articles().editionName(stored.edition()))
                .raw("article", from == 0 ? lines.getFirst() : "null")
                .array("events", page(events, from, limit))
                .array("quotes", page(quotes, from, limit))
                .array("notes", page(notes, from, limit))
                .array("filed", page(filed(ledger, stored), from, limit))
                .put("next", query.next(next))
                .reply();
    }

    private static List<String> page(List<String> all, long from, int limit) {
        return all.stream().skip(from).limit(limit).toList();
    }

    /** The lines of a record that are of a kind. */
    static List<String> ofKind(String kind, List<String> lines) {
        return lines.stream().skip(1).filter(line -> RecordKind.of(line).equals(kind)).toList();
    }

    /** Which event of the record is which of the ledger, and on which line. */
    private static List<String> filed(Ledger ledger, StoredArticle stored) {
        ArticleRecord record = stored.record();
        List<EventPlace> places = EventPlace.all(record.id(), record.events());
        List<String> filed = new ArrayList<>();
        for (EventRow row : ledger.store().events().ofArticle(stored.article())) {
            ObjectNode node = JSON.createObjectNode();
            node.put("at", row.number());
            node.put("event", row.event());
            node.put("line", row.line());
            node.put("place", places.get(row.number()).toString());
            filed.add(node.toString());
        }
        return filed;
    }

    private Reply page(Query query) {
        String name = query.call().part("number");
        StoredPage page = desk.ask(ledger -> page(ledger, name));
        byte[] text = page.text().getBytes(StandardCharsets.UTF_8);
        return new Reply.Whole(200, "text/plain; charset=utf-8", text, Map.of());
    }

    private static StoredPage page(Ledger ledger, String name) {
        StoredPage page = ledger.page(stored(ledger, name));
        if (page == null) {
            throw Refusal.absent("article %s came as a record, without its page".formatted(name));
        }
        return page;
    }

    private static ArticleLine article(StoredArticle stored) {
        return stored.line();
    }

    private static @Nullable Long story(StoredArticle stored) {
        return stored.story() == 0 ? null : stored.story();
    }

    private static @Nullable String outlet(StoredArticle stored) {
        var outlet = article(stored).outlet();
        return outlet == null ? null : outlet.name();
    }

    private static @Nullable String published(StoredArticle stored) {
        Published published = article(stored).published();
        return published == null ? null : published.value();
    }

    private static long events(StoredArticle stored) {
        return stored.events();
    }

    private static long quotes(StoredArticle stored) {
        return stored.quotes().size();
    }
}
