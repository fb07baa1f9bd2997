package isnad.ledger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person puts right. Entities are named by their keys, events by their {@link EventPlace}s,
 * so that corrections hold in every ledger that has them.
 */
public sealed interface Amendment {
    /** Kind of {@link Reject}. */
    String REJECT = "reject";

    /** Kind of {@link Alter}. */
    String ALTER = "alter";

    /** Kind of {@link Merge}. */
    String MERGE = "merge";

    /** Kind of {@link Split}. */
    String SPLIT = "split";

    /** Kind of {@link Rename}. */
    String RENAME = "rename";

    /** Kind of {@link Hide}. */
    String HIDE = "hide";

    /** Kind of {@link Show}. */
    String SHOW = "show";

    /** Two are one; the one of {@code into} gives the name. */
    record Merge(String other, String into) implements Amendment {}

    /** Two are not one, whatever else says that they are. */
    record Split(String other, String from) implements Amendment {}

    /** An entity is shown under another name. */
    record Rename(String entity, String name, @Nullable String nameEn) implements Amendment {}

    /** An entity is kept out of lists. */
    record Hide(String entity) implements Amendment {}

    /** An entity that was hidden is listed again. */
    record Show(String entity) implements Amendment {}

    /** An event is no event. */
    record Reject(String event) implements Amendment {}

    /**
     * An event was otherwise than it was read.
     *
     * @param fields JSON with what is altered, under the record's names
     */
    record Alter(String event, String fields) implements Amendment {}

    /** Its kind, as it is kept and exported. */
    default String kind() {
        return switch (this) {
            case Merge _ -> MERGE;
            case Split _ -> SPLIT;
            case Rename _ -> RENAME;
            case Hide _ -> HIDE;
            case Show _ -> SHOW;
            case Reject _ -> REJECT;
            case Alter _ -> ALTER;
        };
    }

    /** What it is about: an entity's key or an event's place. */
    default String target() {
        return switch (this) {
            case Merge(String other, _) -> other;
            case Split(String other, _) -> other;
            case Rename(String entity, _, _) -> entity;
            case Hide(String entity) -> entity;
            case Show(String entity) -> entity;
            case Reject(String event) -> event;
            case Alter(String event, _) -> event;
        };
    }

    /** What it says besides, as JSON; null where nothing. */
    default @Nullable String value() {
        return switch (this) {
            case Merge(_, String into) -> json("into", into, null, null);
            case Split(_, String from) -> json("from", from, null, null);
            case Rename(_, String name, String english) -> json("name", name, "nameEn", english);
            case Alter(_, String fields) -> fields;
            case Hide _, Show _, Reject _ -> null;
        };
    }

    private static String json(
            String name, String value, @Nullable String other, @Nullable String otherValue) {
        ObjectNode node = JsonMapper.shared().createObjectNode().put(name, value);
        return other == null ? node.toString() : node.put(other, otherValue).toString();
    }

    /**
     * What a kept correction says.
     *
     * @throws IllegalArgumentException where it is of no known kind, or lacks what it needs
     */
    static Amendment of(String kind, String target, @Nullable String value) {
        return switch (kind) {
            case MERGE -> new Merge(target, text(value, "into"));
            case SPLIT -> new Split(target, text(value, "from"));
            case RENAME -> new Rename(target, text(value, "name"), textOrNull(value, "nameEn"));
            case HIDE -> new Hide(target);
            case SHOW -> new Show(target);
            case REJECT -> new Reject(target);
            case ALTER -> new Alter(target, value == null ? "{}" : value);
            default -> throw new IllegalArgumentException("no kind of correction: " + kind);
        };
    }

    private static String text(@Nullable String json, String name) {
        String found = textOrNull(json, name);
        if (found == null) {
            throw new IllegalArgumentException("expected \"" + name + "\" in " + json);
        }
        return found;
    }

    private static @Nullable String textOrNull(@Nullable String json, String name) {
        JsonNode value = JsonMapper.shared().readTree(json == null ? "{}" : json).path(name);
        return value.isString() ? value.stringValue() : null;
    }
}
