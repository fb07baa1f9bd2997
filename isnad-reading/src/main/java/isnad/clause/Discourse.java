package isnad.clause;

import isnad.model.Span;
import isnad.text.Entity;
import isnad.text.Mention;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is meant: for each mention its entities, for each clause who acts in it, over a whole
 * article.
 */
public final class Discourse {
    private final Map<Mention, List<Entity>> entities = new IdentityHashMap<>();
    private final Map<Clause, List<Mention>> actors = new IdentityHashMap<>();
    private final Map<Clause, List<Mention>> understood = new IdentityHashMap<>();
    private final Map<Mention, Span> spans = new IdentityHashMap<>();

    /**
     * The entities that a mention stands for; several for {@code الطرفان}, none where it is
     * unclear.
     */
    public List<Entity> entities(Mention mention) {
        return entities.getOrDefault(
                mention, mention.pointer() == null ? mention.entities() : List.of());
    }

    /** Where a mention stands in the page. */
    public Span span(Mention mention) {
        return spans.getOrDefault(mention, new Span(0, 0));
    }

    /** Who acts in a clause, said there or understood; empty where the article does not tell. */
    public List<Mention> actors(Clause clause) {
        return actors.getOrDefault(clause, List.of());
    }

    void resolve(Mention mention, List<Entity> meant, Span span) {
        entities.put(mention, meant);
        spans.put(mention, span);
    }

    /** Who would act in a clause if what stands behind its verb were the object. */
    public List<Mention> understood(Clause clause) {
        return understood.getOrDefault(clause, List.of());
    }

    void understand(Clause clause, List<Mention> who) {
        understood.put(clause, who);
    }

    void act(Clause clause, List<Mention> who) {
        actors.put(clause, who);
    }
}
