package isnad.copies;

import isnad.model.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article as copies are looked for. What is null is not known, and nothing is concluded from
 * it.
 *
 * @param name tells it from all others: the page, and behind {@code #} its number there
 * @param text headline and paragraphs, a line each, without the page's furniture
 * @param url its address
 * @param outlet the publisher's name or id
 * @param day when it was published or last changed
 * @param agency the agency that it credits
 */
public record ArticleText(
        String name,
        String text,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable LocalDate day,
        @Nullable String agency) {

    /** A text of which nothing else is known. */
    public ArticleText(String name, String text) {
        this(name, text, null, null, null, null);
    }

    /** The day of a date that is known to the day or better, else null. */
    public static @Nullable LocalDate day(@Nullable Published published) {
        String value = published == null ? "" : published.value();
        if (value.length() < 10 || value.indexOf('/') >= 0) {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
