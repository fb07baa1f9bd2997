package isnad.cli;

import isnad.ask.EntityKeys;
import isnad.ledger.Amendment;
import isnad.ledger.Corrector;
import isnad.ledger.EventPlace;
import isnad.ledger.Ledger;
import isnad.model.EventType;
import isnad.model.Status;
import isnad.store.EntityTable.EntityRow;
import isnad.store.EventTable.EventRow;
import isnad.store.Store;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code isnad correct}: says that an event was otherwise than it was read, or none. */
@Command(
        name = "correct",
        description = {
            "Says that an event was otherwise than it was read, or that it is none. Corrections"
                    + " outlive reading the page anew, and can be undone."
        },
        footer = {
            "%nExamples:",
            "  isnad correct 4711 --status planned --why \"the visit is next week\"",
            "  isnad correct 4711 --who ayman-safadi --whom sameh-shoukry --why …",
            "  isnad correct 4711 --reject --why \"a caption\" --dry-run",
            "  isnad correct 707090b31d912cba:61-123:CONSULT --when 2021-03-01 --why …",
            "  isnad correct --line 12 --type AGREE --mode sign --why …"
        })
final class CorrectCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final CorrectionOptions correction = new CorrectionOptions();

    @Parameters(
            paramLabel = "EVENT",
            arity = "0..1",
            description = "An event's number, or its place: ARTICLE:START-END:TYPE.")
    private @Nullable String event;

    @Option(
            names = "--line",
            paramLabel = "N",
            description = "All events of that line, in the place of EVENT.")
    private @Nullable Long line;

    @Option(names = "--reject", description = "It is no event.")
    private boolean reject;

    @Option(names = "--type", paramLabel = "TYPE", description = "Such as CONSULT.")
    private @Nullable EventType type;

    @Option(names = "--mode", paramLabel = "MODE", description = "Such as visit; empty for none.")
    private @Nullable String mode;

    @Option(names = "--status", paramLabel = "STATUS", description = "Such as planned.")
    private @Nullable Status status;

    @Option(
            names = "--when",
            paramLabel = "ISO",
            description = "Such as 2021-03-01, 2021-03 or 2021-03-01/2021-03-04; empty for none.")
    private @Nullable String when;

    @Option(
            names = "--who",
            paramLabel = "A",
            description = "Who acts: a key, or a name that only one bears; may come often.")
    private @Nullable List<String> who;

    @Option(names = "--whom", paramLabel = "A", description = "Whom it is done to or with.")
    private @Nullable List<String> whom;

    @Option(names = "--where", paramLabel = "PLACE", description = "Its name; empty for none.")
    private @Nullable String where;

    @Override
    public Integer call() {
        if ((event == null) == (line == null)) {
            throw new UsageException("expected EVENT or --line N");
        }
        return correction.make(
                store -> places(store).stream().map(place -> amendment(store, place)).toList(),
                Messages.of(spec));
    }

    private Amendment amendment(Store store, String place) {
        ObjectNode fields = fields(store);
        if (reject != fields.isEmpty()) {
            throw new UsageException("expected --reject, or what was otherwise: --status …");
        }
        return reject ? new Amendment.Reject(place) : new Amendment.Alter(place, fields.toString());
    }

    private List<String> places(Store store) {
        Long wanted = line;
        if (wanted != null) {
            List<String> places =
                    store.events().ofLine(wanted).stream()
                            .map(EventRow::event)
                            .map(number -> place(store, number))
                            .toList();
            if (places.isEmpty()) {
                throw new UsageException("there is no line " + wanted);
            }
            return places;
        }
        String given = String.valueOf(event);
        return List.of(EventPlace.parse(given) == null ? place(store, number(given)) : given);
    }

    private static long number(String given) {
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException e) {
            throw new UsageException(
                    given + ": expected an event's number or ARTICLE:START-END:TYPE", e);
        }
    }

    private static String place(Store store, long number) {
        EventPlace place = Corrector.place(store, number);
        if (place == null) {
            throw new UsageException("there is no event " + number);
        }
        return place.toString();
    }

    private ObjectNode fields(Store store) {
        ObjectNode fields = JsonMapper.shared().createObjectNode();
        if (type != null) {
            fields.put("type", type.name());
        }
        if (mode != null) {
            fields.put("mode", mode.isEmpty() ? null : mode);
        }
        if (status != null) {
            fields.put("status", status.name().toLowerCase(Locale.ROOT));
        }
        if (when != null) {
            fields.put("when", when.isEmpty() ? "" : checked(when));
        }
        if (where != null) {
            fields.putObject("where").put("name", where);
        }
        addParties(store, "who", who, fields);
        addParties(store, "whom", whom, fields);
        return fields;
    }

    private static String checked(String iso) {
        if (isnad.story.Days.of(iso) == null) {
            throw new UsageException("--when: expected an ISO date, found " + iso);
        }
        return iso;
    }

    private static void addParties(
            Store store, String name, @Nullable List<String> given, ObjectNode fields) {
        if (given != null) {
            ArrayNode parties = fields.putArray(name);
            given.stream()
                    .filter(one -> !one.isEmpty())
                    .forEach(one -> {
                        EntityRow row = EntityKeys.one(store, one);
                        parties.add(
                                EntityKeys.participant(Ledger.of(store).entity(row.entity()), row));
                    });
        }
    }
}
