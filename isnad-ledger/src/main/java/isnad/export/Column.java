package isnad.export;

import isnad.story.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <R> a row
 */
public sealed interface Column<R> {
    /** Its heading: small letters, digits and low lines. */
    String name();

    /** Words; null where there are none. */
    record Text<R>(String name, Function<R, @Nullable String> value) implements Column<R> {}

    /** Words in their order; empty where there are none. */
    record Texts<R>(String name, Function<R, List<String>> value) implements Column<R> {}

    /** A whole number; null where it is not known. */
    record Whole<R>(String name, Function<R, @Nullable Long> value) implements Column<R> {}

    /** A fraction; null where it is not known. */
    record Decimal<R>(String name, Function<R, @Nullable Double> value) implements Column<R> {}

    /** Days from 1970-01-01; null where it is not known. */
    record Day<R>(String name, Function<R, @Nullable Integer> value) implements Column<R> {
        /** The first day of an interval; null where it is open. */
        static <R> Day<R> first(String name, Function<R, @Nullable Days> days) {
            return new Day<>(name, row -> first(days.apply(row)));
        }

        /** The last day of an interval; null where it is open. */
        static <R> Day<R> last(String name, Function<R, @Nullable Days> days) {
            return new Day<>(name, row -> last(days.apply(row)));
        }

        private static @Nullable Integer first(@Nullable Days days) {
            return days == null || days.from() == Days.EARLIEST ? null : days.from();
        }

        private static @Nullable Integer last(@Nullable Days days) {
            return days == null || days.to() == Days.LATEST ? null : days.to();
        }

        /** The day of a row, ISO 8601; empty where it is not known. */
        String iso(R row) {
            Integer day = value.apply(row);
            return day == null ? "" : LocalDate.ofEpochDay(day).toString();
        }
    }
}
