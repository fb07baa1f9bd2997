package isnad.web;

import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.story.Days;
import isnad.story.Entity;
import java.util.Map;

/** What would become of two entities if they were one, before they are made one. */
public final class MergeScreen implements Screens.Screen {
    /**
     * What is on the screen.
     *
     * @param into gives the name
     * @param lines of each alone, and those in which both take part
     */
    public record Page(Entity other, Entity into, long otherLines, long intoLines, long shared) {
        /** In how many lines the one that they become would take part. */
        public long together() {
            return otherLines + intoLines - shared;
        }
    }

    @Override
    public Reply show(Screens.Visit visit) {
        Page page = visit.desk().ask(ledger -> page(ledger, visit));
        return Screens.page("merge.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(Ledger ledger, Screens.Visit visit) {
        Entity into = RelationScreen.entity(ledger, visit.call(), "key");
        Entity other = RelationScreen.entity(ledger, visit.call(), "other");
        Days all = new Days(Days.EARLIEST, Days.LATEST);
        return new Page(
                other,
                into,
                ledger.timeline(other, all).count(),
                ledger.timeline(into, all).count(),
                ledger.relation(other, into, all).count());
    }
}
