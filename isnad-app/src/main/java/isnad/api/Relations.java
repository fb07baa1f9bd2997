package isnad.api;

import isnad.ask.AnswerTables;
import isnad.ask.EntityNames;
import isnad.ask.LineQuestion;
import isnad.desk.Desk;
import isnad.export.EntityJson;
import isnad.export.TableJson;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.ledger.Meeting;
import isnad.store.RelationTable.DayLine;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.standing.Standing.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who meets whom, and how two stand to each other. */
record Relations(Desk desk) {
    private static final int MOST_PAIRS = 10_000;
    private static final Set<String> PAIR = Set.of("a", "b", "as-of");

    void register(Paths paths) {
        paths.kept("/relations", Paths.names(Query.PAGING), this::pairs);
        paths.kept(
                "/relation",
                Paths.names(Query.PAGING, Query.LINES, List.copyOf(PAIR)),
                this::relation);
    }

    private Reply pairs(Query query) {
        List<Meeting> all =
                desk.ask(ledger ->
                        ledger.meetings(
                                (int) Math.min(MOST_PAIRS, query.offset() + query.limit() + 1L)));
        Batch<Meeting> batch = Batch.of(all, query.offset(), query.limit());
        return new Body()
                .array("items", batch.items(), new TableJson<>(AnswerTables.MEETINGS))
                .put("next", query.next(Stories.next(batch, query)))
                .reply();
    }

    /** What is known of a pair. */
    private record Found(Entity a, Entity b, List<Statement> statements, Events.LinePage page) {}

    private Reply relation(Query query) {
        String a = query.required("a");
        String b = query.required("b");
        Days asOf = query.days("as-of");
        LineQuestion question = query.lines();
        DayLine behind = Events.behind(query);
        Found found =
                desk.ask(ledger -> {
                    var names = new EntityNames(ledger);
                    return found(
                            ledger, names.find(a), names.find(b), asOf, question, behind, query);
                });
        Body body =
                new Body()
                        .put("kind", "relation")
                        .object("a", found.a(), new EntityJson())
                        .object("b", found.b(), new EntityJson())
                        .put("asOf", asOf == null ? null : day(asOf).toString())
                        .array(
                                "statements",
                                found.statements(),
                                new TableJson<>(AnswerTables.STATEMENTS));
        return Events.body(body, found.page(), query, desk).reply();
    }

    private Found found(
            Ledger ledger,
            Entity a,
            Entity b,
            @Nullable Days asOf,
            LineQuestion question,
            DayLine behind,
            Query query) {
        LocalDate day = asOf == null ? null : day(asOf);
        var lines = ledger.relation(a, b, days(question.days(), asOf), behind);
        return new Found(
                a,
                b,
                desk.standing().of(ledger, a, b, day).statements(),
                Events.page(ledger, question, lines, query.limit()));
    }

    private static LocalDate day(Days days) {
        return LocalDate.ofEpochDay(days.to());
    }

    /** Behind the day that is asked about nothing is shown. */
    private static Days days(Days days, @Nullable Days asOf) {
        return asOf == null || asOf.to() >= days.to()
                ? days
                : new Days(Math.min(days.from(), asOf.to()), asOf.to());
    }
}
