package isnad.web;

import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Latest;
import isnad.ledger.Ledger;
import isnad.ledger.Portrait;
import isnad.store.RelationTable.DayCount;
import isnad.story.Entity;
import isnad.story.Line;
import java.util.List;
import java.util.Map;

/** A person or body: names, offices, counterparts, lines. */
public final class EntityScreen implements Screens.Screen {
    private static final int LINES = 50;

    /** Lines by which counterparts are counted. */
    private static final int SAMPLE = 200;

    /**
     * What is on the screen.
     *
     * @param lines the latest first
     * @param all in how many lines it takes part
     * @param like others whose names are spelled alike, who may be the same
     */
    public record Page(
            Portrait portrait,
            List<Line> lines,
            long all,
            Strip strip,
            Star star,
            List<Entity> like) {
        /** Whether counterparts are those of the latest lines alone. */
        public boolean sampled() {
            return all > portrait.lines();
        }

        /** Whom it is about. */
        public Entity entity() {
            return portrait.entity();
        }
    }

    @Override
    public Reply show(Screens.Visit visit) {
        Reply unknown = Unknown.reply(visit, "/entity", "key");
        return unknown == null ? known(visit) : unknown;
    }

    private static Reply known(Screens.Visit visit) {
        Page page = visit.desk().ask(ledger -> page(ledger, visit.call()));
        return Screens.page("entity.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(Ledger ledger, Call call) {
        Entity entity = entity(ledger, call.asked("key", ""));
        List<Line> latest =
                Latest.all().of(ledger, entity, Latest.FIRST, SAMPLE).stream()
                        .map(Latest.Found::line)
                        .toList();
        List<DayCount> counts = Latest.counts(ledger, entity);
        List<Entity> like =
                ledger.nearest(entity.name()).stream()
                        .filter(other -> other.id() != entity.id())
                        .toList();
        Portrait portrait = ledger.portrait(entity, latest);
        return new Page(
                portrait,
                latest.subList(0, Math.min(LINES, latest.size())),
                counts.stream().mapToLong(DayCount::lines).sum(),
                Strip.of(counts),
                Star.of(portrait.counterparts()),
                like);
    }

    private static Entity entity(Ledger ledger, String key) {
        return ledger.entities(key).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.absent("nobody here has the key " + key));
    }
}
