package isnad.bench;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Page;
import isnad.model.Participant;
import isnad.model.Status;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the reading on the Arabic gold sentences of {@code openeventdata/arabic_event_gsr},
 * whose folder is the argument. Each sentence is read as a page of its own.
 *
 * <p><b>Detection:</b> a sentence counts as detected when its record has an event of the type,
 * occurred or ongoing, whose confidence reaches a threshold. "yes" sentences are to be found;
 * precision is told against the "difficult no" and against all "no"; "ambiguous" ones are left out.
 *
 * <p><b>Countries:</b> of the sentences with coded actors, the share that is detected and whose
 * surest event of the type has the right state on its first {@code who} and {@code whom}; where
 * coders name no state, naming none is right.
 *
 * <p>Even-numbered sentences (from 0, in the order of the files) are those that rules may be
 * written from; the odd ones are the figure.
 */
public final class EventDetection {
    private static final List<Double> THRESHOLDS = List.of(0.0, 0.2, 0.3, 0.4, 0.5, 0.6);
    private static final Set<Status> REAL = Set.of(Status.OCCURRED, Status.ONGOING);
    private static final List<String> HALVES = List.of("even", "odd", "all");

    /** The day in a sentence's id: AAW_ARB_20071026.0026-2. */
    private static final Pattern DAY = Pattern.compile("_(\\d{4})(\\d\\d)(\\d\\d)\\.");

    private final Reader reader = Reader.create();

    private EventDetection() {}

    /** Prints the figures for a data folder. */
    public static void main(String[] args) throws IOException {
        var measure = new EventDetection();
        for (EventType type : List.of(EventType.ASSAULT, EventType.PROTEST)) {
            String name = type.name().toLowerCase(Locale.ROOT);
            measure.detection(type, Path.of(args[0], name + "_gsr.csv"));
            measure.countries(type, Path.of(args[0], name + "_spans.json"));
        }
    }

    private void detection(EventType type, Path file) throws IOException {
        List<Map<String, String>> rows = CsvTable.read(file).rows();
        double[] sure = new double[rows.size()];
        for (int i = 0; i < sure.length; i++) {
            sure[i] =
                    events(type, cell(rows.get(i), "id"), cell(rows.get(i), "text"))
                            .mapToDouble(Event::confidence)
                            .max()
                            .orElse(-1);
        }
        for (String half : HALVES) {
            ceiling(type, half, rows);
            for (double least : THRESHOLDS) {
                detection(type + " detection " + half, half, least, rows, sure);
            }
        }
    }

    private static void detection(
            String what, String half, double least, List<Map<String, String>> rows, double[] sure) {
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < sure.length; i++) {
            if (isIn(half, i)) {
                String label = cell(rows.get(i), "label");
                all.merge(label, 1, Integer::sum);
                found.merge(label, sure[i] >= least ? 1 : 0, Integer::sum);
            }
        }
        print(what, least, found, all);
    }

    /**
     * The precision that one of the coders reaches by the same measure: all of them accepted the
     * "yes", some of them the "difficult no".
     */
    private static void ceiling(EventType type, String half, List<Map<String, String>> rows) {
        double right = 0;
        double wrong = 0;
        for (int i = 0; i < rows.size(); i++) {
            String label = isIn(half, i) ? cell(rows.get(i), "label") : "";
            double yes = Integer.parseInt(cell(rows.get(i), "accept"));
            double no = Integer.parseInt(cell(rows.get(i), "reject"));
            right += label.equals("yes") ? 1 : 0;
            wrong += label.equals("difficult no") ? yes / Math.max(1, yes + no) : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s one coder: recall 1.000  precision %.3f (difficult no)%n",
                type + " detection " + half,
                right / Math.max(1, right + wrong));
    }

    private static void print(
            String what, double least, Map<String, Integer> found, Map<String, Integer> all) {
        double right = found.getOrDefault("yes", 0);
        double difficult = right + found.getOrDefault("difficult no", 0);
        double any = difficult + found.getOrDefault("easy no", 0);
        System.out.printf(
                Locale.ROOT,
                "%-24s confidence >= %.1f  recall %.3f  precision %.3f (difficult no) %.3f (all no)%n",
                what,
                least,
                right / Math.max(1, all.getOrDefault("yes", 0)),
                right / Math.max(1, difficult),
                right / Math.max(1, any));
    }

    private void countries(EventType type, Path file) {
        List<CodedSentence> rows = CodedSentence.read(file);
        List<boolean[]> right = rows.stream().map(row -> compare(type, row)).toList();
        HALVES.forEach(half -> {
            int[] sums = new int[4];
            for (int i = 0; i < right.size(); i++) {
                for (int k = 0; isIn(half, i) && k < sums.length; k++) {
                    sums[k] += right.get(i)[k] ? 1 : 0;
                }
            }
            double n = Math.max(1, rows.stream().filter(r -> isIn(half, r.number())).count());
            System.out.printf(
                    Locale.ROOT,
                    "%-24s type %.3f  with source %.3f  with target %.3f  with both %.3f  of %.0f%n",
                    type + " countries " + half,
                    sums[0] / n,
                    sums[1] / n,
                    sums[2] / n,
                    sums[3] / n,
                    n);
        });
    }

    /** Whether the type, with the source's country, the target's, and both, is right. */
    private boolean[] compare(EventType type, CodedSentence row) {
        var event = strongest(type, row);
        boolean source = event.isPresent() && row.source().contains(state(event.get().who()));
        boolean target = event.isPresent() && row.target().contains(state(event.get().whom()));
        return new boolean[] {event.isPresent(), source, target, source && target};
    }

    private Optional<Event> strongest(EventType type, CodedSentence row) {
        return events(type, row.id(), row.text())
                .reduce((a, b) -> b.confidence() > a.confidence() ? b : a);
    }

    private static String state(List<Participant> side) {
        return side.isEmpty()
                ? CodedSentence.NONE
                : Objects.requireNonNullElse(side.getFirst().state(), CodedSentence.NONE);
    }

    private static boolean isIn(String half, int number) {
        return half.equals("all") || half.equals("even") == (number % 2 == 0);
    }

    private Stream<Event> events(EventType type, String id, String text) {
        GivenDates dates = (page, index) -> day(id);
        return reader.read(new Page("sentence", text), dates).stream()
                .flatMap(reading -> reading.events().stream())
                .filter(event -> event.type() == type && REAL.contains(event.status()));
    }

    private static @Nullable String day(String id) {
        Matcher day = DAY.matcher(id);
        return day.find() ? day.group(1) + "-" + day.group(2) + "-" + day.group(3) : null;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
