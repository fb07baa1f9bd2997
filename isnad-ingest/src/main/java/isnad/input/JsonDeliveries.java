package isnad.input;

import isnad.charset.DecodedText;
import isnad.charset.Decoder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles in JSON: an object a line, or a list of objects, or an object that holds such a list.
 */
final class JsonDeliveries {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Reads one object of several. */
    private static final ObjectMapper PART =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private static final String NO_TEXT =
            "holds no text under a name that is known; say which field it is with --fields text=NAME (fields: %s)";
    private static final String OWN_RECORD =
            "is a record that Isnad wrote; name the pages that it was read from";

    private JsonDeliveries() {}

    static Deliveries open(String name, Tape raw, Opener opener) throws IOException {
        Tape tape = Utf8.of(raw);
        var lines = new TextLines(tape, opener.limits().page());
        var articles = new JsonEntry(opener.fields());
        if (isOwnRecord(tape)) {
            tape.close();
            return Deliveries.of(new Lost(name, OWN_RECORD));
        }
        return isLines(tape, opener.limits().page())
                ? new Lines(name, lines, articles, opener.limits())
                : new Whole(name, tape, articles, new Bounded(tape, opener.limits().list()));
    }

    private static boolean isOwnRecord(Tape tape) throws IOException {
        return tape.startsWith("{\"kind\":\"article\",\"id\":\"");
    }

    /** Whether the first line is an object that is complete. */
    private static boolean isLines(Tape tape, int most) throws IOException {
        if (tape.peek(1) > 0 && tape.at(0) == '[') {
            return false;
        }
        int end = TextLines.lineEnd(tape, most);
        try {
            return end < 0 || JSON.readTree(tape.copy(0, end)).isObject();
        } catch (JacksonException _) {
            return end >= most || isBrokenLine(tape, end);
        }
    }

    /** A first line that is broken, with another object in the second. */
    private static boolean isBrokenLine(Tape tape, int end) throws IOException {
        return tape.peek(end + 2) > end + 1 && tape.at(end + 1) == '{' && end > 2;
    }

    private static Delivery delivery(
            String name, JsonNode node, List<isnad.model.Note> notes, JsonEntry articles) {
        if (!node.isObject()) {
            return new Lost(name, "is no JSON object; expected {…} with the fields of an article");
        }
        Entry entry = articles.of(node);
        if (entry != null) {
            return entry.document(name, notes);
        }
        return new Lost(name, NO_TEXT.formatted(keys(node)));
    }

    private static String keys(JsonNode object) {
        String keys = String.join(", ", object.propertyNames());
        return keys.length() > 120 ? keys.substring(0, 120) + "…" : keys;
    }

    /** What is wrong, without the place in Jackson's own source. */
    /** A limit of the parser (depth, length of a number) tells no place. */
    private static int column(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private static String reason(JacksonException e) {
        return String.valueOf(e.getOriginalMessage())
                .replaceAll("\\(start marker at [^)]*\\)[^)]*\\)|\\s+", " ")
                .strip();
    }

    /** An object a line. A line that is broken costs no other. */
    private record Lines(String name, TextLines lines, JsonEntry articles, Limits limits)
            implements Deliveries {
        @Override
        public @Nullable Delivery next() throws IOException {
            byte[] line = lines.next();
            while (line != null && isBlank(line)) {
                line = lines.next();
            }
            return line == null ? null : delivery(name + "#" + lines.number(), line);
        }

        private static boolean isBlank(byte[] line) {
            for (byte b : line) {
                if (b < 0 || b > ' ') {
                    return false;
                }
            }
            return true;
        }

        private Delivery delivery(String lineName, byte[] line) {
            if (line.length > limits.page()) {
                return new Lost(lineName, limits.tooLarge());
            }
            try {
                DecodedText text = Decoder.decode(line, "utf-8");
                String json =
                        text.text().startsWith("\uFEFF") ? text.text().substring(1) : text.text();
                return JsonDeliveries.delivery(
                        lineName, JSON.readTree(json), text.notes(), articles);
            } catch (JacksonException e) {
                String complaint = "is no JSON object: %s (line %d, column %d); mend the line";
                return new Lost(
                        lineName, complaint.formatted(reason(e), lines.number(), column(e)));
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** JSON over many lines: a list is read object by object. */
    private static final class Whole implements Deliveries {
        private final String name;
        private final Tape tape;
        private final JsonEntry articles;
        private final Bounded bounded;
        private final Queue<Delivery> waiting = new ArrayDeque<>();
        private final JsonParser parser;
        private int number;
        private boolean ended;

        Whole(String name, Tape tape, JsonEntry articles, Bounded bounded) {
            this.name = name;
            this.tape = tape;
            this.articles = articles;
            this.bounded = bounded;
            this.parser = PART.createParser(bounded);
        }

        @Override
        public @Nullable Delivery next() throws IOException {
            try {
                while (waiting.isEmpty() && !ended) {
                    step();
                }
            } catch (JacksonException e) {
                ended = true;
                if (e.getCause() instanceof IOException io) {
                    throw io;
                }
                String complaint =
                        "is broken JSON: %s (line %d, column %d); what follows was not read, mend it there";
                return new Lost(name, complaint.formatted(reason(e), line(e), column(e)));
            }
            return waiting.poll();
        }

        private void step() {
            JsonToken token = parser.nextToken();
            if (token == null) {
                ended = true;
            } else if (token == JsonToken.START_OBJECT) {
                object(PART.readTree(parser));
                bounded.refill();
            } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                number++;
                waiting.add(new Lost(name + "#" + number, "is no JSON object; expected {…}"));
            }
        }

        private void object(JsonNode node) {
            JsonNode list = articles.of(node) == null ? articles.list(node) : null;
            if (list == null) {
                add(node);
            } else {
                list.values().forEach(this::add);
            }
        }

        private void add(JsonNode node) {
            number++;
            waiting.add(JsonDeliveries.delivery(name + "#" + number, node, List.of(), articles));
        }

        @Override
        public void close() throws IOException {
            tape.close();
        }
    }
}
