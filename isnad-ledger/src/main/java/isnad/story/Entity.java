package isnad.story;

import isnad.model.ParticipantKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, state, body or group across pages.
 *
 * @param id in its ledger
 * @param key the reader's id of it, such as {@code ali-shamkhani}, {@code person/…@MAR}
 * @param state ISO 3166-1 alpha-3, or null
 * @param names every spelling met, the commonest first
 * @param offices roles under which it was told of
 */
public record Entity(
        long id,
        String key,
        ParticipantKind kind,
        String name,
        @Nullable String nameEn,
        @Nullable String state,
        List<String> names,
        List<Office> offices) {
    public Entity {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    /**
     * A role, as told.
     *
     * @param days of publication of the articles that tell of it; null where none is dated
     * @param tellings how often
     */
    public record Office(String role, @Nullable String roleEn, @Nullable Days days, int tellings) {}
}
