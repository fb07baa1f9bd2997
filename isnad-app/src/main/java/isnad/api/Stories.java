package isnad.api;

import isnad.ask.Differing;
import isnad.ask.LineQuestion;
import isnad.ask.Told;
import isnad.desk.Desk;
import isnad.export.Csv;
import isnad.export.StoryJson;
import isnad.export.TableJson;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Comparison;
import isnad.ledger.Ledger;
import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories, and how their articles compare. */
record Stories(Desk desk) {
    void register(Paths paths) {
        paths.get(
                "/stories", Paths.names(Query.PAGING, List.of("from", "to", "least")), this::list);
        paths.get("/stories/{id}", Paths.names(), this::story);
        paths.kept(
                "/stories/{id}/comparison",
                Paths.names(Query.PAGING, List.of("format")),
                this::comparison);
    }

    private Reply list(Query query) {
        Days days = query.days();
        int least = query.call().number("least", 2, 1, Integer.MAX_VALUE);
        Cursor cursor = query.cursor(1);
        Batch<Story> batch =
                desk.ask(ledger ->
                        Batch.of(
                                ledger.stories(least, cursor == null ? 0 : cursor.part(0))
                                        .iterator(),
                                story -> isWithin(story, days),
                                query.limit()));
        Story last = batch.last();
        Cursor next = batch.more() && last != null ? new Cursor(last.id()) : null;
        return new Body()
                .array("items", batch.items(), new StoryJson())
                .put("next", query.next(next))
                .reply();
    }

    private static boolean isWithin(Story story, Days days) {
        Days told = story.days();
        return days.equals(LineQuestion.ALWAYS) || told != null && told.overlaps(days);
    }

    private Reply story(Query query) {
        long number = query.call().number("id");
        record Whole(Story story, List<Line> lines) {}
        Whole whole =
                desk.ask(ledger -> {
                    Story story = find(ledger, number);
                    return new Whole(story, ledger.linesOf(story));
                });
        return new Body()
                .object("story", whole.story(), new StoryJson())
                .array("lines", whole.lines(), Events.json(desk))
                .reply();
    }

    static Story find(Ledger ledger, long number) {
        Story story = ledger.story(number);
        if (story == null) {
            throw Refusal.absent("there is no story " + number);
        }
        return story;
    }

    private Reply comparison(Query query) {
        long number = query.call().number("id");
        Comparison comparison =
                desk.ask(ledger -> Comparison.of(ledger, find(ledger, number), desk.differences()));
        if (query.constant("format", Form.class, Form.JSON) == Form.CSV) {
            return table(comparison);
        }
        List<String> rows = Body.lines(List.of(comparison), new TableJson<>(Told.TABLE));
        Batch<String> batch = Batch.of(rows, query.offset(), query.limit());
        return new Body()
                .array("items", batch.items())
                .put("next", query.next(next(batch, query)))
                .array(
                        "elsewhere",
                        Differing.all(comparison.elsewhere(), comparison.story()),
                        new TableJson<>(Differing.TABLE))
                .reply();
    }

    private enum Form {
        JSON,
        CSV
    }

    /** All rows, for spreadsheets. */
    private static Reply table(Comparison comparison) {
        var rows = List.of(comparison);
        return new Reply.Stream(
                "text/csv; charset=utf-8",
                "comparison-%d.csv".formatted(comparison.story().id()),
                out -> Csv.of(Told.TABLE).marked().write(rows.iterator(), out));
    }

    /** Where a list that is counted through goes on. */
    static @Nullable Cursor next(Batch<?> batch, Query query) {
        return batch.more() ? new Cursor(query.offset() + batch.items().size()) : null;
    }
}
