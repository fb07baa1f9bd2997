package isnad.export;

import isnad.story.Line;
import isnad.story.Telling;
import java.util.List;

/** A telling together with the line that it belongs to. */
public record Told(Line line, Telling telling) {
    static List<Told> of(Line line) {
        return line.tellings().stream().map(telling -> new Told(line, telling)).toList();
    }
}
