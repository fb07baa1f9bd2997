package isnad.story.standing;

import isnad.story.Days;
import isnad.story.Line;
import isnad.story.standing.Standing.Condition;
import isnad.story.standing.Standing.Statement;
import isnad.story.standing.Standing.Topic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement while lines still come. */
final class Open {
    /** Ids kept besides the first. */
    private static final int LATEST = 20;

    private final Topic topic;
    private final String key;
    private final String by;
    private Condition condition;
    private @Nullable Days since;
    private @Nullable Days latest;
    private long first;
    private final Deque<Long> lines = new ArrayDeque<>();
    private int told;
    private String words = "";

    Open(Topic topic, String key, String by, Condition condition, Line line) {
        this.topic = topic;
        this.key = key;
        this.by = by;
        this.condition = condition;
        found(line);
    }

    private void found(Line line) {
        since = Reach.days(line);
        latest = since;
        first = line.id();
        lines.clear();
        told = 1;
        words = line.first().words();
    }

    Topic topic() {
        return topic;
    }

    String key() {
        return key;
    }

    String by() {
        return by;
    }

    Condition condition() {
        return condition;
    }

    @Nullable Days latest() {
        return latest;
    }

    /** A later line says the same, or overrules it. */
    void take(Condition next, Line line) {
        if (next != condition) {
            condition = next;
            found(line);
            return;
        }
        latest = Reach.days(line);
        told++;
        lines.addLast(line.id());
        if (lines.size() > LATEST) {
            lines.removeFirst();
        }
    }

    /** A line that founded nothing of its own ends it: both are shown. */
    void end(Condition next, Line line) {
        condition = next;
        latest = Reach.days(line);
        told++;
        lines.addLast(line.id());
    }

    Statement statement(Condition shown) {
        List<Long> ids = new ArrayList<>(List.of(first));
        ids.addAll(lines);
        return new Statement(topic, key, shown, by, since, latest, ids, told, words);
    }
}
