package isnad.reading;

import org.jspecify.annotations.Nullable;

/** Publication dates that the user knows. */
@FunctionalInterface
public interface GivenDates {
    /** No dates are given. */
    GivenDates NONE = (page, index) -> null;

    /**
     * The ISO date of an article, or null.
     *
     * @param page the page's name as given to the reader
     * @param index which article of the page, from 0
     */
    @Nullable String date(String page, int index);
}
