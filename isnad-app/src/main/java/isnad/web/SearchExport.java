package isnad.web;

import isnad.ask.Found;
import isnad.desk.Desk;
import isnad.export.Csv;
import isnad.export.Export;
import isnad.export.TableJson;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** All articles that answer a query as a file, written while it is sent. */
final class SearchExport {
    private static final int BLOCK = 100;

    private SearchExport() {}

    static Reply send(Screens.Visit visit) {
        SearchAsk ask = SearchAsk.of(visit.call());
        if (ask.isEmpty()) {
            throw Refusal.bad("q: expected a query");
        }
        Desk desk = visit.desk();
        try {
            SearchQuery query = ask.query();
            long[] numbers = desk.search((finder, _) -> finder.all(query, ask.order()));
            return reply(visit.call().asked("format", "csv"), found(numbers, desk, query));
        } catch (QueryException e) {
            throw Refusal.bad("q: " + e.getMessage());
        }
    }

    private static Reply reply(String format, Iterator<Found> found) {
        return switch (format) {
            case "csv" ->
                    reply("text/csv; charset=utf-8", "csv", Csv.of(Found.TABLE).marked(), found);
            case "jsonl" ->
                    reply("application/x-ndjson", "jsonl", new TableJson<>(Found.TABLE), found);
            default -> throw Refusal.bad("format: expected csv or jsonl, found " + format);
        };
    }

    private static Reply reply(
            String type, String ending, Export<Found> export, Iterator<Found> found) {
        return new Reply.Stream(type, "search." + ending, out -> export.write(found, out));
    }

    /** A block of articles at a time, so that no reader is held while a slow line takes them. */
    private static Iterator<Found> found(long[] numbers, Desk desk, SearchQuery query) {
        int blocks = (numbers.length + BLOCK - 1) / BLOCK;
        return IntStream.range(0, blocks)
                .mapToObj(block ->
                        desk.search((finder, ledger) ->
                                Found.all(block(numbers, block * BLOCK), query, finder, ledger)))
                .flatMap(List::stream)
                .iterator();
    }

    private static long[] block(long[] numbers, int from) {
        return Arrays.copyOfRange(numbers, from, Math.min(from + BLOCK, numbers.length));
    }
}
