package isnad.fetch;

/**
 * What the owners of a page say, to machines, about its use.
 *
 * @param source where they say it: {@code robots.txt}, {@code X-Robots-Tag}, {@code meta robots},
 *     {@code tdmrep.json} …
 * @param text their words
 * @param reserves whether that reserves the use that Isnad makes of pages
 */
public record Signal(String source, String text, boolean reserves) {
    @Override
    public String toString() {
        return source + ": " + text;
    }
}
