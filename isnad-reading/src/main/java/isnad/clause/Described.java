package isnad.clause;

import isnad.model.ParticipantKind;
import isnad.model.Span;
import isnad.text.Entity;
import isnad.text.Sentence;

/**
 * Somebody whom a common noun describes: سائقو الشاحنات، ضابط متقاعد.
 *
 * @param entity named by the page's own words
 * @param span the noun with its adjectives and genitives
 */
public record Described(Entity entity, Span span) {
    /** Reads the description that begins at a noun. */
    public static Described of(String page, Sentence sentence, Node noun, ParticipantKind kind) {
        Span span = sentence.span(noun.token(), Math.min(end(noun), sentence.size()));
        String name = span.of(page);
        boolean joined = noun.analysis().clitics().hasConjunction() && name.length() > 1;
        Entity entity = new Entity(kind, joined ? name.substring(1) : name);
        return new Described(
                entity.in(noun.nisbas().isEmpty() ? null : noun.nisbas().getFirst().id()), span);
    }

    private static int end(Node noun) {
        int to = noun.token() + 1 + noun.adjectives().size() / 2 + noun.nisbas().size();
        for (Argument argument : noun.arguments()) {
            if (argument.isGenitive()) {
                Node child = argument.node();
                to = Math.max(to, child == null ? argument.end() : end(child));
            }
        }
        return to;
    }
}
