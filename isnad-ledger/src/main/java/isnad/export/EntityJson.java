package isnad.export;

import isnad.story.Entity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Entities as JSON; {@code kind} is {@code entity}, what sort of entity it is {@code sort}. */
public record EntityJson() implements Export<Entity> {
    @Override
    public Tally write(Iterator<? extends Entity> entities, OutputStream out) throws IOException {
        return JsonLines.<Entity>write(entities, out, EntityJson::entity);
    }

    private static void entity(JsonFields json, Entity entity) {
        json.text("kind", "entity")
                .number("id", entity.id())
                .text("key", entity.key())
                .text("sort", Words.of(entity.kind()))
                .text("name", entity.name())
                .text("nameEn", entity.nameEn())
                .text("state", entity.state())
                .texts("names", entity.names())
                .objects("offices", entity.offices(), EntityJson::office);
    }

    private static void office(JsonFields json, Entity.Office office) {
        json.text("role", office.role())
                .text("roleEn", office.roleEn())
                .text("days", ModelJson.iso(office.days()))
                .number("tellings", office.tellings());
    }
}
