package isnad.alert;

import isnad.alert.Channels.Webhook;
import isnad.record.Surrogates;
import isnad.search.query.Level;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Saved searches as JSON: a line of an export ({@code {"kind":"search",…}}), and their channels as
 * the store keeps them. No secret is in either.
 */
public final class SearchJson {
    /** How a line begins. */
    public static final String PREFIX = "{\"kind\":\"search\"";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SearchJson() {}

    /**
     * A search in an export.
     *
     * @param seen id of the last article that was looked at; null where none was, or it is gone
     */
    public record Exported(SavedSearch search, @Nullable String seen) {}

    /** One line without its end. */
    public static String write(Exported exported) {
        SavedSearch search = exported.search();
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("kind", "search")
                        .put("name", search.name())
                        .put("query", search.query())
                        .put("level", word(search.level()));
        json.set("channels", node(search.channels()));
        json.put("made", search.made().toString()).put("seen", exported.seen());
        return Surrogates.escaped(json.toString());
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws IllegalArgumentException where the line is none of a search; the message says why
     */
    public static Exported read(String line) {
        JsonNode json = parsed(line);
        try {
            var search =
                    new SavedSearch(
                            text(json, "name"),
                            text(json, "query"),
                            level(text(json, "level")),
                            channels(json.path("channels")),
                            Instant.parse(text(json, "made")));
            return new Exported(search, textOrNull(json, "seen"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"made\": " + e.getMessage(), e);
        }
    }

    /** Channels by themselves. */
    public static String channels(Channels channels) {
        return Surrogates.escaped(node(channels).toString());
    }

    /**
     * What {@link #channels(Channels)} wrote.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Channels channels(String json) {
        return channels(parsed(json));
    }

    /** A level by its name in small letters. */
    public static Level level(String word) {
        return Level.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The name of a level, or of another constant, in small letters. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode node(Channels channels) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("atom", channels.atom());
        Webhook webhook = channels.webhook();
        if (webhook == null) {
            json.putNull("webhook");
        } else {
            json.putObject("webhook")
                    .put("url", webhook.url())
                    .put("secretFile", webhook.secretFile());
        }
        return json.put("stdout", channels.printed());
    }

    private static Channels channels(JsonNode json) {
        JsonNode webhook = json.path("webhook");
        return new Channels(
                textOrNull(json, "atom"),
                webhook.isObject()
                        ? new Webhook(text(webhook, "url"), textOrNull(webhook, "secretFile"))
                        : null,
                json.path("stdout").asBoolean(false));
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String text(JsonNode json, String name) {
        String value = textOrNull(json, name);
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\": expected text, found nothing");
        }
        return value;
    }

    private static @Nullable String textOrNull(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isString() ? value.stringValue() : null;
    }
}
