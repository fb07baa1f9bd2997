package isnad.export;

import isnad.record.Surrogates;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON objects, one a line, in UTF-8 that no text can break. */
final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private final UnaryOperator<String> mended;

    /** Halves of surrogate pairs that stand alone are written as escapes. */
    JsonLines(OutputStream out) {
        this(out, Surrogates::escaped);
    }

    /** {@code mended} makes JSON that may hold halves of surrogate pairs fit for UTF-8. */
    JsonLines(OutputStream out, UnaryOperator<String> mended) {
        this.mended = mended;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes a line for every value. */
    static <T> Tally write(
            Iterator<? extends T> values, OutputStream out, BiConsumer<JsonFields, T> fields)
            throws IOException {
        var lines = new JsonLines(out);
        long count = 0;
        while (values.hasNext()) {
            lines.object(values.next(), fields);
            lines.text("\n");
            count++;
        }
        lines.flush();
        return new Tally(count, count);
    }

    /** Writes an object, without a line break. */
    <T> void object(T value, BiConsumer<JsonFields, T> fields) throws IOException {
        var line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields.accept(new JsonFields(json), value);
            json.writeEndObject();
        }
        text(mended.apply(line.toString()));
    }

    /** Writes what is JSON already. */
    void text(String json) throws IOException {
        out.write(json);
    }

    void flush() throws IOException {
        out.flush();
    }
}
