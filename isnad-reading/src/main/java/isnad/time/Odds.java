package isnad.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How likely each day is the day of publication. Lives as long as the work on one article. */
final class Odds {
    /** No page is dated behind this day. */
    static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    private static final long FIRST_DAY = DaySet.FIRST.toEpochDay();
    private static final int SIZE = (int) (LAST.toEpochDay() - FIRST_DAY) + 1;
    private static final LocalDate WEB = LocalDate.of(2003, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2027, 1, 1);

    /** Who may be so late may be any later. */
    private static final LocalDate OPEN = LATE.minusMonths(1);

    private static final double RARE = 0.3;

    /** The share of the odds that an answer holds. */
    private static final double SURE = 0.97;

    private final double[] weights = new double[SIZE];

    /** Few pages are older than the news on the web, or newer than what the lexicons know. */
    Odds() {
        Arrays.fill(weights, RARE);
        Arrays.fill(weights, index(WEB.toEpochDay()), index(LATE.toEpochDay()), 1);
    }

    private static int index(long day) {
        return (int) Math.clamp(day - FIRST_DAY, 0, SIZE);
    }

    void weigh(Clue clue) {
        if (!clue.week().isEmpty()) {
            weigh(clue.week());
            return;
        }
        int at = 0;
        for (Clue.Level level : clue.levels()) {
            int from = index(level.from());
            int to = index(level.to() + 1);
            scale(at, from, clue.rest());
            scale(Math.max(at, from), to, level.weight());
            at = Math.max(at, to);
        }
        scale(at, SIZE, clue.rest());
    }

    private void weigh(List<Double> week) {
        int weekday = Clue.weekday(FIRST_DAY);
        for (int i = 0; i < SIZE; i++) {
            weights[i] *= week.get(weekday);
            weekday = weekday == 6 ? 0 : weekday + 1;
        }
    }

    private void scale(int from, int to, double factor) {
        for (int i = from; i < to; i++) {
            weights[i] *= factor;
        }
    }

    /** The likeliest day, the earliest of several. */
    LocalDate best() {
        int best = 0;
        for (int i = 1; i < SIZE; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return day(best);
    }

    private static LocalDate day(int index) {
        return LocalDate.ofEpochDay(FIRST_DAY + index);
    }

    /** The share that a day has in the odds. */
    double share(LocalDate day) {
        return weights[index(day.toEpochDay())] / sum();
    }

    private double sum() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** The days from the first to the last of the likeliest ones that hold almost all the odds. */
    DaySet likely() {
        double least = least();
        int first = 0;
        int last = SIZE - 1;
        while (first < last && weights[first] < least) {
            first++;
        }
        while (last > first && weights[last] < least) {
            last--;
        }
        return last >= index(OPEN.toEpochDay())
                ? DaySet.from(day(first))
                : DaySet.of(day(first), day(last));
    }

    /** The weight that a day must have so that all such days hold almost all the odds. */
    private double least() {
        double[] sorted = weights.clone();
        Arrays.sort(sorted);
        double left = sum() * (1 - SURE);
        int i = 0;
        while (i < SIZE - 1 && left - sorted[i] >= 0) {
            left -= sorted[i++];
        }
        return sorted[i];
    }
}
