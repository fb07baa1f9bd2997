package isnad.model;

/**
 * When an event takes place.
 *
 * @param value ISO-8601 value, resolved against the publication date; {@code A/B} for intervals,
 *     {@code A/..} and {@code ../B} for open ones
 * @param what the expression it comes from
 */
public record When(String value, Precision precision, Evidence what) {}
