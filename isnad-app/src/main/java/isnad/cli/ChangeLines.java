package isnad.cli;

import isnad.ledger.Reread.Change;
import isnad.model.Event;
import isnad.model.Participant;
import isnad.record.RecordWriter;
import isnad.view.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What reading anew changed in an event. */
final class ChangeLines {
    private ChangeLines() {}

    static String text(Change change) {
        String was = change.was() == null ? "" : "  - " + line(change.was()) + "\n";
        String is = change.is() == null ? "" : "  + " + line(change.is()) + "\n";
        return was + is;
    }

    static String line(Event event) {
        String when = event.when() == null ? "undated" : event.when().value();
        return VisibleText.line(
                "%s %s %s %s: %s | %s"
                        .formatted(
                                event.type(),
                                event.mode() == null ? "-" : event.mode(),
                                event.status().name().toLowerCase(Locale.ROOT),
                                when,
                                names(event.who()),
                                names(event.whom())));
    }

    private static String names(List<Participant> parties) {
        return parties.stream().map(Participant::name).collect(Collectors.joining("، "));
    }

    static String json(Change change) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("kind", "change");
        node.put("event", change.place().toString());
        put("was", change.was(), change, node);
        put("is", change.is(), change, node);
        return node + "\n";
    }

    private static void put(String name, @Nullable Event event, Change change, ObjectNode node) {
        if (event == null) {
            node.putNull(name);
        } else {
            node.set(
                    name,
                    JsonMapper.shared()
                            .readTree(RecordWriter.event(event, change.place().article())));
        }
    }
}
