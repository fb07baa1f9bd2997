package isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression, after TIMEX3.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value ISO-8601 as in {@link When}; for durations a period ({@code P6M}, {@code PXM})
 * @param precision how exactly the value is known, or null for durations and vague references
 * @param anchored whether the value depends on the publication date
 * @param direction where it points from the publication date: -1 past, 0 present, 1 future
 * @param rule the rule that read it
 */
public record TimeExpression(
        Span span,
        Type type,
        String value,
        @Nullable Precision precision,
        boolean anchored,
        int direction,
        String rule) {
    /** The classes of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** Whether the value is a calendar date or interval that an event can be dated by. */
    public boolean isDated() {
        return precision != null && !value.isEmpty();
    }
}
