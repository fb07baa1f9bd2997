package isnad.story.origin;

import isnad.story.Telling;
import java.util.List;

/**
 * What stands behind a line.
 *
 * @param origins independent of each other, in the order of the tellings; none for no telling
 * @param circles media that have the act from each other
 */
public record Origins(List<Origin> origins, List<Circle> circles) {
    public Origins {
        origins = List.copyOf(origins);
        circles = List.copyOf(circles);
    }

    /** How many independent origins there are. */
    public int count() {
        return origins.size();
    }

    /**
     * Circular reporting: each of these media names the next as its source, the last the first.
     *
     * @param media at least two
     * @param tellings that close the circle
     */
    public record Circle(List<String> media, List<Telling> tellings) {
        public Circle {
            media = List.copyOf(media);
            tellings = List.copyOf(tellings);
        }
    }
}
