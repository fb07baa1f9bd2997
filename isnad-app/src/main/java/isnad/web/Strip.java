package isnad.web;

import isnad.model.EventType;
import isnad.store.RelationTable.DayCount;
import isnad.story.Days;
import isnad.story.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cooperation and conflict month by month, as counts of lines. PLOVER's quadrants fold into two:
 * verbal and material cooperation, verbal and material conflict.
 *
 * @param most lines of one side in one month
 */
public record Strip(List<Bar> bars, int most) {
    /** Months on a strip, at most: ten years. */
    static final int MOST = 120;

    private static final int MONTH = 7;

    public Strip {
        bars = List.copyOf(bars);
    }

    /** A month. */
    public record Bar(String month, int cooperation, int conflict) {}

    static Strip of(List<DayCount> counts) {
        TreeMap<YearMonth, int[]> months = new TreeMap<>();
        for (DayCount count : counts) {
            if (count.day() > Days.EARLIEST && count.day() < Days.LATEST) {
                months.computeIfAbsent(month(count), _ -> new int[2])[side(count)] += count.lines();
            }
        }
        List<Bar> bars = months.isEmpty() ? List.of() : bars(months);
        int most =
                bars.stream()
                        .mapToInt(bar -> Math.max(bar.cooperation, bar.conflict))
                        .max()
                        .orElse(0);
        return new Strip(bars, Math.max(1, most));
    }

    private static YearMonth month(DayCount count) {
        return YearMonth.from(LocalDate.ofEpochDay(count.day()));
    }

    private static int side(DayCount count) {
        return isConflict(count.type()) ? 1 : 0;
    }

    private static List<Bar> bars(TreeMap<YearMonth, int[]> months) {
        List<Bar> bars = new ArrayList<>();
        YearMonth last = months.lastKey();
        YearMonth earliest = last.minusMonths(MOST - 1L);
        YearMonth first = months.firstKey().isBefore(earliest) ? earliest : months.firstKey();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            int[] counts = months.getOrDefault(month, new int[2]);
            bars.add(new Bar(month.toString(), counts[0], counts[1]));
        }
        return bars;
    }

    /** Whether a type is of PLOVER's quadrants of conflict. */
    public static boolean isConflict(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> false;
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                    true;
        };
    }

    /** The month in which a line begins; that of publication where the act is not dated. */
    static @Nullable String month(Line line) {
        Days days = line.days() == null ? line.tellings().getFirst().published() : line.days();
        return days == null || days.from() == Days.EARLIEST ? null : days.iso().substring(0, MONTH);
    }
}
