package isnad.api;

import isnad.ask.AnswerTables;
import isnad.desk.Desk;
import isnad.export.TableJson;
import isnad.http.Reply;
import isnad.store.SourceTable.SourceRow;
import java.util.List;

/** Who is cited how often. */
record Sources(Desk desk) {
    void register(Paths paths) {
        paths.kept("/sources", Paths.names(Query.PAGING), this::list);
    }

    private Reply list(Query query) {
        long most = Math.min(Integer.MAX_VALUE, query.offset() + query.limit() + 1);
        List<SourceRow> all = desk.ask(ledger -> ledger.sources((int) most));
        Batch<SourceRow> batch = Batch.of(all, query.offset(), query.limit());
        return new Body()
                .array("items", batch.items(), new TableJson<>(AnswerTables.SOURCES))
                .put("next", query.next(Stories.next(batch, query)))
                .reply();
    }
}
