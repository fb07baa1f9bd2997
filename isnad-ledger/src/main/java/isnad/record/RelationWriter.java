package isnad.record;

import isnad.copies.Reasons;
import isnad.copies.Reasons.Change;
import isnad.copies.Relation;
import isnad.model.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes relations between articles as JSON lines. Not thread-safe. */
public final class RelationWriter {
    private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("\n").build();

    private final Appendable out;
    private final Function<String, @Nullable Side> sides;

    /** What the record calls an article. */
    public record Side(String id, String page, int index) {
        public static Side of(Article article) {
            return new Side(article.id(), article.page().name(), article.index());
        }
    }

    /**
     * Writes to {@code out}, which stays the caller's to flush and close.
     *
     * @param sides the article of a relation's name
     */
    public RelationWriter(Appendable out, Function<String, @Nullable Side> sides) {
        this.out = out;
        this.sides = sides;
    }

    /** Writes one relation. */
    public void write(Relation relation) throws IOException {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("kind", "relation");
            json.writeStringProperty("relation", relation.kind().toString());
            side(json, "a", relation.a());
            side(json, "b", relation.b());
            json.writeNumberProperty("share", rounded(relation.share()));
            json.writeName("evidence");
            evidence(json, relation.reasons());
            json.writeEndObject();
        }
        out.append(Surrogates.escaped(line.toString())).append('\n');
    }

    private void side(JsonGenerator json, String field, String name) {
        Side side = sides.apply(name);
        json.writeObjectPropertyStart(field);
        if (side != null) {
            json.writeStringProperty("id", side.id());
            json.writeStringProperty("page", side.page());
            json.writeNumberProperty("index", side.index());
        }
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Reasons reasons) {
        json.writeStartObject();
        json.writeNumberProperty("words", reasons.shared());
        json.writeNumberProperty("ofA", rounded(reasons.ofA()));
        json.writeNumberProperty("ofB", rounded(reasons.ofB()));
        json.writeStringProperty("url", reasons.address());
        texts(json, "outlets", reasons.outlets());
        json.writeStringProperty("agency", reasons.agency());
        Integer days = reasons.days();
        if (days == null) {
            json.writeNullProperty("days");
        } else {
            json.writeNumberProperty("days", days);
        }
        changes(json, reasons.changes());
        texts(json, "removed", reasons.removed());
        texts(json, "added", reasons.added());
        json.writeEndObject();
    }

    private static void changes(JsonGenerator json, List<Change> changes) {
        json.writeArrayPropertyStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringProperty("before", change.before());
            json.writeStringProperty("after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String field, List<String> texts) {
        json.writeArrayPropertyStart(field);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
