package isnad.web;

import isnad.http.Reply;
import isnad.store.SourceTable.SourceRow;
import java.util.List;
import java.util.Map;

/** Who is cited most, as an origin and as a carrier. */
final class SourcesScreen implements Screens.Screen {
    private static final int MOST = 200;

    @Override
    public Reply show(Screens.Visit visit) {
        List<SourceRow> sources = visit.desk().ask(ledger -> ledger.sources(MOST));
        return Screens.page("sources.jte", Map.of("frame", visit.frame(), "sources", sources));
    }
}
