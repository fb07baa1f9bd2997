package isnad.ask;

import isnad.ledger.Ledger;
import isnad.model.ParticipantKind;
import isnad.story.Entity;
import java.util.List;
import java.util.stream.Collectors;

/** Finds out whom the user means. */
public record EntityNames(Ledger ledger) {
    private static final int MOST_SHOWN = 10;

    /**
     * Whom a name means: the only one who bears it, or the state of that name.
     *
     * @throws Misasked naming candidates where it may mean several, or nobody
     */
    public Entity find(String name) {
        List<Entity> found = ledger.entities(name);
        if (found.isEmpty()) {
            throw new Misasked(
                    name + ": nobody in the ledger has that name" + hint(ledger.nearest(name)));
        }
        List<Entity> states = states(found);
        if (found.size() > 1 && states.size() != 1) {
            throw new Misasked(name + ": who is meant? " + candidates(found) + "; give the key");
        }
        return found.size() == 1 ? found.getFirst() : states.getFirst();
    }

    private static List<Entity> states(List<Entity> found) {
        return found.stream().filter(one -> one.kind() == ParticipantKind.STATE).toList();
    }

    private static String hint(List<Entity> near) {
        return near.isEmpty() ? "" : "; nearest: " + candidates(near);
    }

    private static String candidates(List<Entity> entities) {
        String shown =
                entities.stream()
                        .limit(MOST_SHOWN)
                        .map(entity -> entity.key() + " (" + described(entity) + ")")
                        .collect(Collectors.joining(", "));
        return entities.size() > MOST_SHOWN ? shown + " …" : shown;
    }

    private static String described(Entity entity) {
        String role = entity.offices().isEmpty() ? "" : ", " + entity.offices().getLast().role();
        return entity.name() + role;
    }
}
