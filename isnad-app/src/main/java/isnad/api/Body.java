package isnad.api;

import isnad.export.Export;
import isnad.http.Reply;
import isnad.record.Surrogates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object under construction, its values written as exports write them. */
final class Body {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    private boolean isFirst = true;

    Body() {
        out.write('{');
    }

    /** A value that the mapper knows: text, number, truth, null, node. */
    Body put(String name, @Nullable Object value) {
        return raw(name, JSON.writeValueAsString(value));
    }

    /** A value that is JSON already. */
    Body raw(String name, String json) {
        name(name);
        write(json);
        return this;
    }

    /** What an export makes of one value. */
    <T> Body object(String name, T value, Export<T> export) {
        name(name);
        out.writeBytes(lines(List.of(value), export).getFirst().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** What an export makes of values. */
    <T> Body array(String name, List<? extends T> values, Export<T> export) {
        return array(name, lines(values, export));
    }

    /** Values that are JSON already. */
    Body array(String name, List<String> values) {
        name(name);
        write("[" + String.join(",\n", values) + "]");
        return this;
    }

    private void name(String name) {
        write((isFirst ? "" : ",") + '"' + name + "\":");
        isFirst = false;
    }

    private void write(String json) {
        out.writeBytes(Surrogates.escaped(json).getBytes(StandardCharsets.UTF_8));
    }

    /** Each line of an export is an object. */
    static <T> List<String> lines(List<? extends T> values, Export<T> export) {
        var lines = new ByteArrayOutputStream();
        try {
            export.write(values.iterator(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        String text = lines.toString(StandardCharsets.UTF_8);
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    byte[] bytes() {
        out.write('}');
        return out.toByteArray();
    }

    Reply reply() {
        return reply(200, Map.of());
    }

    Reply reply(int status, Map<String, String> headers) {
        return new Reply.Whole(status, Reply.JSON, bytes(), headers);
    }
}
