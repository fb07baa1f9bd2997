package isnad.export;

import isnad.model.Event;
import isnad.model.Participant;
import isnad.story.Days;
import isnad.story.Line;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A line in one line of plain text, its names between isolates so that none turns the rest. */
final class Sentences {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Labels labels;

    private Sentences(Labels labels) {
        this.labels = labels;
    }

    static Sentences in(Labels labels) {
        return new Sentences(labels);
    }

    /**
     * Day, type, status, parties; {@code name} makes a party's name fit for where it will stand.
     */
    String of(Line line, UnaryOperator<String> name) {
        Event event = line.first().event();
        return day(line.days())
                + " · "
                + labels.of("type", line.type())
                + " ("
                + labels.of("status", line.status())
                + ") · "
                + parties(event, name);
    }

    /** Days as they are shown. */
    String day(@Nullable Days days) {
        return days == null ? labels.word("undated") : days.iso().replace("/", " – ");
    }

    private static String parties(Event event, UnaryOperator<String> name) {
        String who = names(event.who(), name);
        String whom = names(event.whom(), name);
        return whom.isEmpty() ? who : who + " – " + whom;
    }

    private static String names(List<Participant> parties, UnaryOperator<String> name) {
        var names = new StringBuilder();
        for (Participant party : parties) {
            names.append(names.isEmpty() ? "" : ", ")
                    .append(FIRST_STRONG_ISOLATE)
                    .append(name.apply(party.name()))
                    .append(POP_ISOLATE);
        }
        return names.toString();
    }
}
