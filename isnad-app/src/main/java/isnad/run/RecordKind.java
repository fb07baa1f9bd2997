package isnad.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Tells what the lines of a record are, also where another program wrote them anew. */
public final class RecordKind {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HEAD = 1 << 16;
    private static final String USUAL = "{\"kind\":\"";
    private static final Set<String> KINDS =
            Set.of("article", "event", "quote", "note", "correction", "search");

    /** Fields of which each of those kinds has one. */
    private static final Set<String> OWN = Set.of("page", "article", "at", "query", "why");

    private RecordKind() {}

    /** Whether a file holds records; false for null and where it cannot be read. */
    public static boolean isIn(@Nullable Path file) {
        if (file == null || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = RecordLines.stream(file);
                JsonParser json = JSON.createParser(in)) {
            return isRecord(json);
        } catch (IOException | JacksonException _) {
            return false;
        }
    }

    /**
     * Whether what {@code in} gives next are records; it is set back to where it was.
     *
     * @param in can be set back
     */
    public static boolean isNext(InputStream in) throws IOException {
        in.mark(HEAD + 1);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        try (JsonParser json = JSON.createParser(head)) {
            return isRecord(json);
        } catch (JacksonException _) {
            return false;
        }
    }

    /** Stops as soon as it is plain; other people's lines may have a kind too. */
    private static boolean isRecord(JsonParser json) {
        Set<String> seen = new HashSet<>();
        String kind = null;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            seen.add(name);
            json.nextToken();
            kind = name.equals("kind") ? json.getString() : kind;
            if (kind != null && (!KINDS.contains(kind) || seen.stream().anyMatch(OWN::contains))) {
                return KINDS.contains(kind);
            }
            json.skipChildren();
        }
        return false;
    }

    /** The kind of a line; empty where it has none. */
    public static String of(String line) {
        if (line.startsWith(USUAL)) {
            int end = line.indexOf('"', USUAL.length());
            return end < 0 ? "" : line.substring(USUAL.length(), end);
        }
        try (JsonParser json = JSON.createParser(line)) {
            return kind(json);
        } catch (JacksonException _) {
            return "";
        }
    }

    private static String kind(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return "";
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isKind = json.currentName().equals("kind");
            json.nextToken();
            if (isKind) {
                return json.getString();
            }
            json.skipChildren();
        }
        return "";
    }
}
