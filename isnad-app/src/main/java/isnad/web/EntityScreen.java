package isnad.web;

import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.ledger.Portrait;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person or body: names, offices, counterparts, lines. */
public final class EntityScreen implements Screens.Screen {
    private static final int LINES = 100;

    /**
     * What is on the screen.
     *
     * @param lines the latest first
     * @param like others whose names are spelled alike, who may be the same
     */
    public record Page(
            Portrait portrait, List<Line> lines, Strip strip, Star star, List<Entity> like) {
        /** Whom it is about. */
        public Entity entity() {
            return portrait.entity();
        }
    }

    @Override
    public Reply show(Screens.Visit visit) {
        Page page = visit.desk().ask(ledger -> page(ledger, visit.call()));
        return Screens.page("entity.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(Ledger ledger, Call call) {
        Entity entity = entity(ledger, call.asked("key", ""));
        Days all = new Days(Days.EARLIEST, Days.LATEST);
        List<Line> lines = new ArrayList<>(ledger.timeline(entity, all).toList());
        List<Line> latest = lines.reversed().stream().limit(LINES).toList();
        List<Entity> like =
                ledger.nearest(entity.name()).stream()
                        .filter(other -> other.id() != entity.id())
                        .toList();
        Portrait portrait = ledger.portrait(entity);
        return new Page(portrait, latest, Strip.of(lines), Star.of(portrait.counterparts()), like);
    }

    private static Entity entity(Ledger ledger, String key) {
        return ledger.entities(key).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.absent("nobody here has the key " + key));
    }
}
