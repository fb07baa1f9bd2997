package isnad.story.difference;

import isnad.model.Span;
import isnad.story.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two readings of one thing, side by side.
 *
 * @param line whose tellings differ; 0 where two articles were compared
 */
public record Difference(Kind kind, long line, Reading one, Reading other) {
    /** In what tellers differ. */
    public enum Kind {
        PARTY,
        NUMBER,
        DATE,
        PLACE,
        STATUS,
        /** The same thing in other words, or in marks of distance («"إسرائيل"»). */
        TERM
    }

    /**
     * One reading.
     *
     * @param words as the first teller has them
     * @param tellers at least one
     */
    public record Reading(String words, List<Teller> tellers) {
        public Reading {
            tellers = List.copyOf(tellers);
        }
    }

    /**
     * Who has a reading.
     *
     * @param article its id
     * @param telling whose words they are; null where two articles were compared
     * @param words as this teller has them
     * @param span of the words: in the page as delivered for a telling, in the article's clean text
     *     where two articles were compared
     * @param sentence in which they stand
     */
    public record Teller(
            String article, @Nullable Telling telling, String words, Span span, String sentence) {}
}
