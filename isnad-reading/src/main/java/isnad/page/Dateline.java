package isnad.page;

import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Published.Basis;
import isnad.model.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A date of publication that a page tells.
 *
 * @param span where it stands
 * @param rank how it was told
 */
record Dateline(LocalDate day, @Nullable LocalTime time, Span span, Rank rank) {
    /** How a date was told, the best first. */
    enum Rank {
        LABELLED,
        BARE,
        HIJRI,
        UPDATED
    }

    /** The better of two: by rank, or the one with a time where both tell one day. */
    Dateline better(Dateline other) {
        if (day.equals(other.day) && rank != Rank.UPDATED && other.rank != Rank.UPDATED) {
            return time == null && other.time != null ? other : this;
        }
        return other.rank.compareTo(rank) < 0 ? other : this;
    }

    Published published(String page) {
        boolean minute = time != null;
        String value = minute ? day.atTime(time).toString() : day.toString();
        Precision precision = minute ? Precision.MINUTE : Precision.DAY;
        return new Published(
                value.substring(0, minute ? 16 : 10), precision, Basis.DATELINE, span.of(page));
    }
}
