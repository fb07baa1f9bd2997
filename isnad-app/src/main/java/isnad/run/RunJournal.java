package isnad.run;

import isnad.run.Run.Kind;
import isnad.run.Run.Order;
import isnad.run.Run.Picture;
import isnad.run.Run.State;
import isnad.run.Run.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Runs of the past, in a file of the ledger's folder: a line of JSON each. Thread-safe. */
final class RunJournal {
    private static final String FILE = "runs.jsonl";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 200;
    private static final int TROUBLES = 50;

    private final Path file;
    private final TreeMap<Long, Picture> past = new TreeMap<>();

    /** A line of the file. */
    private record Line(
            long id,
            String kind,
            String title,
            String by,
            String begun,
            String ended,
            String state,
            long done,
            long total,
            long added,
            long known,
            long changed,
            long troubles,
            List<Trouble> told,
            String note) {}

    RunJournal(Path ledger) {
        this.file = ledger.resolve(FILE);
        lines().forEach(this::take);
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** What is no line of ours is left out when the file is written next. */
    private void take(String json) {
        try {
            Picture picture = picture(JSON.readValue(json, Line.class));
            past.put(picture.order().id(), picture.state().isOver() ? picture : cut(picture));
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException _) {
            // As after a crash while it was written.
        }
    }

    private static Picture picture(Line line) {
        var order =
                new Order(
                        line.id(),
                        Kind.valueOf(line.kind()),
                        line.title(),
                        line.by(),
                        Instant.parse(line.begun()));
        return new Picture(
                order,
                State.valueOf(line.state()),
                Instant.parse(line.ended()),
                line.done(),
                line.total(),
                line.added(),
                line.known(),
                line.changed(),
                line.troubles(),
                line.told(),
                line.note());
    }

    /** A run that had not ended when the server did. */
    private static Picture cut(Picture picture) {
        return new Picture(
                picture.order(),
                State.CUT,
                picture.ended(),
                picture.done(),
                picture.total(),
                picture.added(),
                picture.known(),
                picture.changed(),
                picture.troubles(),
                picture.told(),
                "");
    }

    private static Line line(Picture picture) {
        Order order = picture.order();
        Instant ended = picture.ended();
        return new Line(
                order.id(),
                order.kind().name(),
                order.title(),
                order.by(),
                order.begun().toString(),
                (ended == null ? order.begun() : ended).toString(),
                picture.state().name(),
                picture.done(),
                picture.total(),
                picture.added(),
                picture.known(),
                picture.changed(),
                picture.troubles(),
                picture.told().stream().limit(TROUBLES).toList(),
                picture.note());
    }

    /** The highest number so far. */
    synchronized long last() {
        return past.isEmpty() ? 0 : past.lastKey();
    }

    synchronized @Nullable Picture get(long id) {
        return past.get(id);
    }

    synchronized List<Picture> all() {
        return List.copyOf(past.values());
    }

    /** Forgets a run, from the next that is kept on. */
    synchronized void forget(long id) {
        past.remove(id);
    }

    /** Keeps how a run stands. */
    synchronized void keep(Picture picture) throws IOException {
        past.put(picture.order().id(), picture);
        while (past.size() > MOST) {
            past.pollFirstEntry();
        }
        var text = new StringBuilder();
        past.values().forEach(one -> text.append(JSON.writeValueAsString(line(one))).append('\n'));
        Path next = file.resolveSibling(FILE + ".tmp");
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
