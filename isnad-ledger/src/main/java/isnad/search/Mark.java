package isnad.search;

import isnad.model.Span;
import isnad.search.query.Level;

/**
 * A place in an article's text that answers a query.
 *
 * @param span in UTF-16 units of {@link isnad.record.ArticleLine#text}
 * @param form the letters there
 * @param asked the word or phrase of the query that it answers
 * @param level at which it does, the strictest
 */
public record Mark(Span span, String form, String asked, Level level) {
    private static final char LOOSE = '?';
    private static final char FIRM = '!';

    /**
     * The name that a part of a query carries: what it looks for and at which level.
     *
     * @param loose whether it only counts where the same is found at the level of entities
     */
    static String name(Level level, String asked, boolean loose) {
        return "" + level.ordinal() + (loose ? LOOSE : FIRM) + asked;
    }

    /** Whether a part with this name is loose. */
    static boolean isLoose(String name) {
        return name.charAt(1) == LOOSE;
    }

    static Mark of(Span span, String text, String name) {
        Level level = Level.values()[name.charAt(0) - '0'];
        return new Mark(span, span.of(text), name.substring(2), level);
    }

    /** Whether the other stands for the same words of the query at the level of entities. */
    boolean isNamedBy(Mark other) {
        return other.level == Level.ENTITY
                && other.asked.equals(asked)
                && other.span.overlaps(span);
    }
}
