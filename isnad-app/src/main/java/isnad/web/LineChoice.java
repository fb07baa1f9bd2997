package isnad.web;

import isnad.http.Call;
import isnad.http.Refusal;
import isnad.model.EventType;
import isnad.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which lines are wanted.
 *
 * @param types none for all
 * @param statuses none for all
 */
public record LineChoice(Set<EventType> types, Set<Status> statuses) {
    public LineChoice {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
    }

    /**
     * By {@code type} and {@code status} of a query, each as often as one likes.
     *
     * @throws Refusal (400) where there is no such type or status
     */
    static LineChoice of(Call call) {
        return new LineChoice(
                constants("type", EventType.class, call), constants("status", Status.class, call));
    }

    private static <E extends Enum<E>> Set<E> constants(String name, Class<E> type, Call call) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : call.all(name)) {
            try {
                chosen.add(Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException _) {
                throw Refusal.bad(
                        "%s: expected one of %s, found %s"
                                .formatted(name, List.of(type.getEnumConstants()), value));
            }
        }
        return chosen;
    }
}
