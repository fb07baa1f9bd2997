package isnad.search;

/**
 * An article that is to be explained.
 *
 * @param article its number
 * @param text of {@link isnad.record.ArticleLine#text}
 * @param events how many events its record has
 */
public record Answer(long article, String text, int events) {}
