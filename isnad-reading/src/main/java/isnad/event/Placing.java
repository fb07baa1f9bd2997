package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.World;
import isnad.model.Where;
import isnad.text.Entity;
import isnad.text.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the place of an event: a place or state under في، إلى or بـ beside it. */
final class Placing {
    private static final Set<String> AT =
            Set.of("\u0641\u064A", "\u0628", "\u0627\u0644\u064A", "\u0644", "\u0639\u0644\u064A");

    private final Discourse discourse;

    Placing(Discourse discourse) {
        this.discourse = discourse;
    }

    @Nullable Where place(Node node, boolean visit) {
        List<Argument> near = new ArrayList<>(node.arguments());
        near.addAll(node.clause().adjuncts());
        Node verb = node.clause().verb();
        if (verb != null && verb != node) {
            near.addAll(verb.arguments());
        }
        return first(near, visit);
    }

    private @Nullable Where first(List<Argument> arguments, boolean visit) {
        for (Argument argument : arguments) {
            boolean inside =
                    argument.preposition().equals("\u0641\u064A")
                            || argument.preposition().equals("\u0628");
            if (!inside && !(visit && AT.contains(argument.preposition()))) {
                continue;
            }
            for (Mention mention : argument.mentions()) {
                @Nullable Where where = where(mention);
                if (where != null) {
                    return where;
                }
            }
        }
        return null;
    }

    private @Nullable Where where(Mention mention) {
        for (Entity entity : discourse.entities(mention)) {
            World.@Nullable Place place = entity.place();
            if (place != null) {
                return new Where(
                        place.name(),
                        place.nameEn(),
                        place.country(),
                        place.lat(),
                        place.lon(),
                        discourse.span(mention));
            }
            if (mention.kind() == Mention.Kind.STATE) {
                return new Where(
                        entity.name(),
                        entity.nameEn(),
                        entity.state(),
                        null,
                        null,
                        discourse.span(mention));
            }
        }
        return null;
    }

    /** Unused clauses have no place. */
    static boolean isPlaced(Clause clause) {
        return !clause.adjuncts().isEmpty();
    }
}
