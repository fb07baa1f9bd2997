package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.World;
import isnad.model.Where;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Phrases;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the place of an event: a place or state under في، إلى or بـ beside it. */
final class Placing {
    private static final Set<String> AT =
            Set.of("\u0641\u064A", "\u0628", "\u0627\u0644\u064A", "\u0644", "\u0639\u0644\u064A");

    private final Lexicon lexicon;
    private final Discourse discourse;

    Placing(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    @Nullable Where place(Sentence sentence, Node node, boolean visit) {
        List<Argument> near = new ArrayList<>(node.arguments());
        near.addAll(node.clause().adjuncts());
        Node verb = node.clause().verb();
        if (verb != null && verb != node) {
            near.addAll(verb.arguments());
        }
        return first(sentence, near, visit);
    }

    private @Nullable Where first(Sentence sentence, List<Argument> arguments, boolean visit) {
        for (Argument argument : arguments) {
            boolean inside =
                    argument.preposition().equals("\u0641\u064A")
                            || argument.preposition().equals("\u0628");
            if (!inside && !(visit && AT.contains(argument.preposition()))) {
                continue;
            }
            for (Mention mention : argument.mentions()) {
                @Nullable Where where = where(sentence, mention);
                if (where != null) {
                    return where;
                }
            }
        }
        return null;
    }

    private @Nullable Where where(Sentence sentence, Mention mention) {
        for (Entity entity : discourse.entities(mention)) {
            World.@Nullable Place place =
                    entity.place() == null ? capital(sentence, mention) : entity.place();
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

    /** «في أنقرة» is a city, though the same word elsewhere stands for the government. */
    private World.@Nullable Place capital(Sentence sentence, Mention mention) {
        boolean here = discourse.span(mention).overlaps(sentence.span());
        if (mention.kind() != Mention.Kind.STATE || !here) {
            return null;
        }
        for (Phrases.Match match : Phrases.at(lexicon.names(), sentence, mention.from())) {
            for (Sense sense : match.senses()) {
                if (match.to() == mention.to()
                        && sense instanceof Sense.PlaceName(World.Place place)) {
                    return place;
                }
            }
        }
        return null;
    }
}
