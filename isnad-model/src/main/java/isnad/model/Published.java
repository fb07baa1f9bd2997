package isnad.model;

/**
 * When an article was published, and how that is known.
 *
 * @param value ISO-8601: {@code 2020-08-25T20:44}, {@code 2020-08-25}, {@code 2020-08}, {@code
 *     2020}, or {@code A/B} for an interval of days, both inclusive
 * @param basis what kind of knowledge it is
 * @param text what it was read or inferred from, in words
 */
public record Published(String value, Precision precision, Basis basis, String text) {
    /** Where a publication date comes from. */
    public enum Basis {
        /** Told by the user: an option or a sidecar file. */
        GIVEN,
        /** Read from the page's structure. */
        METADATA,
        /** A dateline of the page. */
        DATELINE,
        /** Worked out from what the text says. */
        INFERRED
    }
}
