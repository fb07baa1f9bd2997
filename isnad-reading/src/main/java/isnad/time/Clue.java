package isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that tells on which days an article may have been published, and how much likelier it
 * makes some of them than others.
 *
 * @param levels runs of days in order, none overlapping another, with their weights
 * @param rest the weight of all other days
 * @param reason the words that tell it, and what they tell
 * @param firm whether it may be doubted; a clue that is not firm gives way to firm ones
 * @param week the weights of Monday to Sunday in every week, in place of levels; else empty
 */
record Clue(List<Level> levels, double rest, String reason, boolean firm, List<Double> week) {
    private static final double FIRM = 0.00001;
    private static final double CLOSE = 0.001;
    private static final double SOFT = 0.05;

    /** Days from one to another, both inclusive, as days of the epoch. */
    record Level(long from, long to, double weight) {}

    Clue {
        levels = List.copyOf(levels);
        week = List.copyOf(week);
    }

    private Clue(List<Level> levels, double rest, String reason, boolean firm) {
        this(levels, rest, reason, firm, List.of());
    }

    /** The weights of Monday to Sunday. */
    static Clue weekly(List<Double> week, String words) {
        return new Clue(List.of(), 1, quoted(words), false, week);
    }

    static Clue firm(DaySet days, String words) {
        return new Clue(runs(days), FIRM, reason(days, words), true);
    }

    /** What follows from two statements on one matter. */
    static Clue close(DaySet days, String words) {
        return new Clue(runs(days), CLOSE, reason(days, words), false);
    }

    static Clue soft(DaySet days, String words) {
        return new Clue(runs(days), SOFT, reason(days, words), false);
    }

    private static List<Level> runs(DaySet days) {
        return days.runs().stream()
                .map(run -> new Level(run.from().toEpochDay(), run.to().toEpochDay(), 1))
                .toList();
    }

    private static String reason(DaySet days, String words) {
        return quoted(words) + " " + (days.isEmpty() ? "never" : days.iso());
    }

    private static String quoted(String words) {
        return "\u00AB" + words + "\u00BB";
    }

    /** How likely it makes a day, compared with its likeliest one. */
    double on(long day) {
        if (!week.isEmpty()) {
            return week.get(weekday(day));
        }
        for (Level level : levels) {
            if (day <= level.to) {
                return day >= level.from ? level.weight : rest;
            }
        }
        return rest;
    }

    /** 0 for Monday to 6: the first day of the epoch was a Thursday. */
    static int weekday(long day) {
        return Math.floorMod(day + 3, 7);
    }

    /** Whether it speaks for a day. */
    boolean allows(long day) {
        return on(day) > 2 * rest;
    }

    /** Writes levels one behind the other. */
    static final class Profile {
        private final List<Level> levels = new ArrayList<>();
        private long next = Long.MIN_VALUE;

        /** The days from one on, for so many days, but none that has a weight already. */
        Profile add(LocalDate from, long days, double weight) {
            long start = Math.max(next, from.toEpochDay());
            long end = from.toEpochDay() + days - 1;
            if (end >= start) {
                levels.add(new Level(start, end, weight));
                next = end + 1;
            }
            return this;
        }

        /** The days behind those that have a weight, up to the one before this. */
        Profile upTo(LocalDate end, double weight) {
            long days = levels.isEmpty() ? 0 : end.toEpochDay() - next;
            return add(LocalDate.ofEpochDay(end.toEpochDay() - Math.max(0, days)), days, weight);
        }

        Clue clue(double rest, String words) {
            return new Clue(levels, rest, quoted(words), false);
        }
    }
}
