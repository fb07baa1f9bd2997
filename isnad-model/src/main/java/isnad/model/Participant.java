package isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, speaks in a quote or is told.
 *
 * @param id stable across pages: a lexicon id, or one made of kind, name and state
 * @param name Arabic name as Isnad normalises it
 * @param nameEn English name, or null where none is known
 * @param aliases other Arabic names under which the article or the lexicon has it
 * @param role office or title in Arabic as the article words it, or null
 * @param roleEn English office, or null
 * @param state ISO 3166-1 alpha-3, {@code UNO}, {@code EUU} …, or null
 * @param span the mention that stands in this event
 */
public record Participant(
        String id,
        String name,
        @Nullable String nameEn,
        List<String> aliases,
        ParticipantKind kind,
        @Nullable String role,
        @Nullable String roleEn,
        @Nullable String state,
        Span span) {
    public Participant {
        aliases = List.copyOf(aliases);
    }

    /** The same participant, mentioned elsewhere. */
    public Participant at(Span mention) {
        return new Participant(id, name, nameEn, aliases, kind, role, roleEn, state, mention);
    }
}
