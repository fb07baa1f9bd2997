package isnad.text;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens that names somebody or something, or points back to it.
 *
 * @param from first token, {@code to} the token after the last
 * @param kind what it names
 * @param entity whom it names; a pointer's entity is filled in when it is resolved
 * @param clitics proclitics on the first token
 * @param number grammatical number
 * @param gender grammatical gender
 * @param pointer the word that points back, or null
 */
public record Mention(
        int from,
        int to,
        Kind kind,
        Entity entity,
        Clitics clitics,
        Number number,
        Gender gender,
        World.@Nullable Anaphor pointer) {
    /** What a mention names. */
    public enum Kind {
        PERSON,
        /** Somebody known only by office or description: وزير الخارجية العراقي. */
        OFFICE,
        STATE,
        BLOC,
        BODY,
        MEDIUM,
        PLACE,
        /** People without names: متظاهرون، قوات. */
        CROWD,
        /** An unnamed source. */
        SOURCE,
        /** A word that points back: نظيره، الطرفان. */
        POINTER
    }

    /** Whether it can act or be acted upon. */
    public boolean isActor() {
        return kind != Kind.PLACE;
    }

    /** Whether it names human beings, who meet one by one. */
    public boolean isPersonal() {
        return kind == Kind.PERSON || kind == Kind.OFFICE;
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }

    /** The mention with another kind of proclitics (a preposition written apart, say). */
    public Mention with(Clitics other) {
        return new Mention(from, to, kind, entity, other, number, gender, pointer);
    }

    /** The mention with what follows it up to a token. */
    public Mention until(int end) {
        return new Mention(from, end, kind, entity, clitics, number, gender, pointer);
    }

    /** The entities it stands for: several for a resolved {@code الطرفان}. */
    public List<Entity> entities() {
        return entity.members().isEmpty() ? List.of(entity) : entity.members();
    }
}
