package isnad.web;

import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.ledger.Meeting;
import isnad.story.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds people and bodies by name, in any spelling. */
public final class EntitiesScreen implements Screens.Screen {
    private static final int PAIRS = 300;
    private static final int MOST = 60;

    /**
     * What is on the screen.
     *
     * @param name that was asked for; empty where none was
     * @param found those who bear it, or those who meet others most
     * @param near spelled most like it, where nobody bears it
     */
    public record Page(String name, List<Entity> found, List<Entity> near) {}

    @Override
    public Reply show(Screens.Visit visit) {
        String name = visit.call().asked("name", "");
        Page page = visit.desk().ask(ledger -> page(name, ledger));
        return Screens.page("entities.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(String name, Ledger ledger) {
        if (name.isEmpty()) {
            return new Page(name, known(ledger), List.of());
        }
        List<Entity> found = ledger.entities(name);
        return new Page(name, found, found.isEmpty() ? ledger.nearest(name) : List.of());
    }

    private static List<Entity> known(Ledger ledger) {
        Map<Long, Entity> met = new LinkedHashMap<>();
        ledger.meetings(PAIRS).stream()
                .flatMap((Meeting meeting) -> Stream.of(meeting.one(), meeting.other()))
                .filter(Objects::nonNull)
                .forEach(entity -> met.putIfAbsent(entity.id(), entity));
        return met.values().stream().limit(MOST).toList();
    }
}
