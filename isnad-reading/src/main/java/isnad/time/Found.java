package isnad.time;

import isnad.model.Precision;
import isnad.model.Span;
import isnad.model.TimeExpression;
import isnad.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * A time expression over tokens, before it gets its place on the page.
 *
 * @param from first token
 * @param to the token after the last
 * @param stretch its place in the calendar, or null where there is none
 * @param value the value where there is no stretch: a period, a reference, or empty
 * @param clock the time of day as {@code T20:44}, or empty
 * @param direction where it points if the calendar does not tell
 */
record Found(
        int from,
        int to,
        Type type,
        @Nullable Stretch stretch,
        String value,
        String clock,
        boolean anchored,
        int direction,
        String rule) {

    /** A calendar date that needs no anchor. */
    static Found absolute(int from, int to, Stretch stretch, String rule) {
        return new Found(from, to, Type.DATE, stretch, "", "", false, 0, rule);
    }

    /** A date counted from the day of publication; without that day it has no value. */
    static Found anchored(int from, int to, @Nullable Stretch stretch, int direction, String rule) {
        return new Found(from, to, Type.DATE, stretch, "", "", true, direction, rule);
    }

    /** A length of time. */
    static Found duration(int from, int to, String period, int direction, String rule) {
        return new Found(from, to, Type.DURATION, null, period, "", false, direction, rule);
    }

    /** A time that comes again and again. */
    static Found set(int from, int to, String period, String rule) {
        return new Found(from, to, Type.SET, null, period, "", false, 0, rule);
    }

    /** A time that is only past, present or future. */
    static Found reference(Line line, int from, int to, int direction) {
        String name = direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
        String value = line.today() == null ? "" : name;
        return new Found(from, to, Type.DATE, null, value, "", true, direction, "time.reference");
    }

    int length() {
        return to - from;
    }

    Found over(int newFrom, int newTo) {
        return new Found(newFrom, newTo, type, stretch, value, clock, anchored, direction, rule);
    }

    Found with(@Nullable Stretch other, String suffix) {
        return new Found(from, to, type, other, value, clock, anchored, direction, rule + suffix);
    }

    Found named(String suffix) {
        return with(stretch, suffix);
    }

    /** This, as a time of the day. */
    Found partOfDay(String part) {
        return new Found(
                from, to, Type.TIME, stretch, value, clock, anchored, direction, rule + "." + part);
    }

    /** This, at a time of the day. */
    Found at(String time, int end) {
        String minute =
                stretch != null && stretch.whole() && stretch.grain() == Precision.DAY ? time : "";
        return new Found(
                from, end, Type.TIME, stretch, value, minute, anchored, direction, rule + ".clock");
    }

    TimeExpression expression(Line line) {
        Span span = line.span(from, to);
        Stretch place = stretch;
        if (place == null) {
            return new TimeExpression(span, type, value, null, anchored, direction, rule);
        }
        int points = line.today() == null ? direction : place.direction(line.today());
        Precision precision = clock.isEmpty() ? place.precision() : Precision.MINUTE;
        return new TimeExpression(
                span, type, place.iso() + clock, precision, anchored, points, rule);
    }
}
