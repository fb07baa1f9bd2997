package isnad.reading;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Participant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An event in the notation of the lexicons: {@code CONSULT occurred مصر → تركيا}. */
record EventLine(EventType type, String status, List<String> who, List<String> whom) {
    /** Sides of symmetric types are put in order, and so are the names of a side. */
    EventLine {
        who = who.stream().sorted().toList();
        whom = whom.stream().sorted().toList();
        if (type.isSymmetric()
                && !whom.isEmpty()
                && who.toString().compareTo(whom.toString()) > 0) {
            List<String> first = who;
            who = whom;
            whom = first;
        }
    }

    static EventLine of(Event event) {
        return new EventLine(
                event.type(),
                event.status().name().toLowerCase(Locale.ROOT),
                names(event.who()),
                names(event.whom()));
    }

    /** Parses a cell. */
    static EventLine of(String cell) {
        String[] parts = cell.split(" ", 3);
        String[] sides = parts[2].split(" → ", 2);
        return new EventLine(
                EventType.valueOf(parts[0]), parts[1], names(sides[0]), names(sides[1]));
    }

    private static List<String> names(String side) {
        return Arrays.stream(side.split(" \\+ ")).filter(name -> !name.equals("-")).toList();
    }

    private static List<String> names(List<Participant> side) {
        return side.stream().map(Participant::name).toList();
    }

    @Override
    public String toString() {
        return Stream.of(type.name(), status, side(who), "→", side(whom))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static String side(List<String> names) {
        return names.isEmpty() ? "-" : String.join(" + ", names);
    }
}
