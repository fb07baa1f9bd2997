package isnad.event;

import isnad.clause.Node;
import isnad.model.Span;
import isnad.text.Entity;
import isnad.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, before it becomes a participant of the record.
 *
 * @param mention where he is mentioned, or null for a nisba
 * @param node the noun that carries the nisba, or null
 */
record Party(Entity entity, @Nullable Mention mention, @Nullable Node node, Span span) {
    boolean isPersonal() {
        return mention != null && mention.isPersonal();
    }
}
