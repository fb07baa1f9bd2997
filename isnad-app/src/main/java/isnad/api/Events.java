package isnad.api;

import isnad.ask.LineQuestion;
import isnad.desk.Desk;
import isnad.export.Export;
import isnad.export.LineJson;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.store.RelationTable.DayLine;
import isnad.story.Line;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines: acts, each with all its tellings. */
record Events(Desk desk) {
    private static final int PARTS = 2;

    void register(Paths paths) {
        paths.get("/events", Paths.names(Query.PAGING, Query.LINES), this::list);
        paths.get("/events/{line}", Paths.names(), this::line);
    }

    private Reply list(Query query) {
        LineQuestion question = query.lines();
        DayLine behind = behind(query);
        LinePage page =
                desk.ask(ledger ->
                        page(ledger, question, question.candidates(ledger, behind), query.limit()));
        return body(new Body(), page, query, desk).reply();
    }

    /** Some lines, and the place of the last that was looked at; null where no more follow. */
    record LinePage(List<Line> lines, @Nullable DayLine next) {}

    static LinePage page(Ledger ledger, LineQuestion question, Stream<Line> candidates, int limit) {
        Batch<Line> batch = Batch.of(candidates.iterator(), question.filter(ledger), limit);
        Line last = batch.last();
        return new LinePage(
                batch.items(), batch.more() && last != null ? ledger.place(last.id()) : null);
    }

    static Body body(Body body, LinePage page, Query query, Desk desk) {
        DayLine next = page.next();
        Cursor cursor = next == null ? null : new Cursor(next.day(), next.line());
        return body.array("items", page.lines(), json(desk)).put("next", query.next(cursor));
    }

    static Export<Line> json(Desk desk) {
        return new LineJson(desk.origins()::count);
    }

    static DayLine behind(Query query) {
        Cursor cursor = query.cursor(PARTS);
        if (cursor == null) {
            return Ledger.START;
        }
        return new DayLine(
                Math.clamp(cursor.part(0), Integer.MIN_VALUE, Integer.MAX_VALUE), cursor.part(1));
    }

    private Reply line(Query query) {
        long number = query.call().number("line");
        Line line = desk.ask(ledger -> find(ledger, number));
        String json = Body.lines(List.of(line), json(desk)).getFirst();
        return Reply.text(Reply.JSON, json);
    }

    private static Line find(Ledger ledger, long number) {
        Line line = ledger.line(number);
        if (line == null) {
            throw Refusal.absent("there is no line " + number);
        }
        return line;
    }
}
