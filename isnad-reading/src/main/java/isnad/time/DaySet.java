package isnad.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A set of days as runs in order, none touching another. */
record DaySet(List<Run> runs) {
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    static final DaySet ALL = of(FIRST, LAST);

    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;

    /** Days from one to another, both inclusive. */
    record Run(LocalDate from, LocalDate to) {
        boolean isEmpty() {
            return from.isAfter(to);
        }

        boolean touches(Run later) {
            return !later.from.isAfter(to.plusDays(1));
        }
    }

    DaySet {
        runs = List.copyOf(runs);
    }

    static DaySet of(LocalDate from, LocalDate to) {
        var run = new Run(from.isBefore(FIRST) ? FIRST : from, to.isAfter(LAST) ? LAST : to);
        return new DaySet(run.isEmpty() ? List.of() : List.of(run));
    }

    static DaySet from(LocalDate day) {
        return of(day, LAST);
    }

    static DaySet year(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The first day that an ISO date of a year, a month or a day may mean. */
    static LocalDate start(String iso) {
        return switch (iso.length()) {
            case YEAR_LENGTH -> LocalDate.of(Integer.parseInt(iso), 1, 1);
            case MONTH_LENGTH -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    /** The last day that an ISO date of a year, a month or a day may mean. */
    static LocalDate end(String iso) {
        return switch (iso.length()) {
            case YEAR_LENGTH -> LocalDate.of(Integer.parseInt(iso), 12, 31);
            case MONTH_LENGTH -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    LocalDate first() {
        return runs.getFirst().from();
    }

    LocalDate last() {
        return runs.getLast().to();
    }

    boolean isOpen() {
        return last().equals(LAST);
    }

    DaySet and(DaySet other) {
        List<Run> out = new ArrayList<>();
        for (Run a : runs) {
            for (Run b : other.runs) {
                var both =
                        new Run(
                                a.from().isAfter(b.from()) ? a.from() : b.from(),
                                a.to().isBefore(b.to()) ? a.to() : b.to());
                if (!both.isEmpty()) {
                    out.add(both);
                }
            }
        }
        return new DaySet(out);
    }

    DaySet or(DaySet other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        all.sort((a, b) -> a.from().compareTo(b.from()));
        List<Run> out = new ArrayList<>();
        for (Run run : all) {
            Run before = out.isEmpty() ? null : out.getLast();
            if (before == null || !before.touches(run)) {
                out.add(run);
            } else if (run.to().isAfter(before.to())) {
                out.set(out.size() - 1, new Run(before.from(), run.to()));
            }
        }
        return new DaySet(out);
    }

    /** The days of this set that pass; meant for few days. */
    DaySet filter(Predicate<LocalDate> keep) {
        DaySet out = new DaySet(List.of());
        for (Run run : runs) {
            for (LocalDate d = run.from(); !d.isAfter(run.to()); d = d.plusDays(1)) {
                out = keep.test(d) ? out.or(of(d, d)) : out;
            }
        }
        return out;
    }

    /** From the first day to the last as ISO-8601 writes it. */
    String iso() {
        return first() + "/" + (isOpen() ? ".." : last().toString());
    }
}
