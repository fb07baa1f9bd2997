package isnad.time;

import isnad.model.Precision;
import isnad.model.TimeExpression.Type;
import isnad.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how far back, or ahead, the times of an article may lie. Lives for one article. */
final class AgeClues {
    private static final int MOST = 8;
    private static final int LEAD = 3;

    private final String page;
    private final List<Clue> out = new ArrayList<>();
    private @Nullable Told day;
    private @Nullable Told month;
    private @Nullable Told year;

    AgeClues(String page) {
        this.page = page;
    }

    /** A time with its year, and the words for it. */
    private record Told(LocalDate from, String words) {
        static @Nullable Told later(@Nullable Told one, LocalDate from, String words) {
            return one == null || from.isAfter(one.from) ? new Told(from, words) : one;
        }

        boolean isBehind(@Nullable Told other) {
            return other == null || from.isAfter(other.from);
        }
    }

    List<Clue> read(List<Timed> timed) {
        for (Timed sentence : timed) {
            for (Found time : sentence.times()) {
                read(sentence.line(), time);
            }
        }
        latest();
        return out;
    }

    private void read(Line line, Found time) {
        Stretch stretch = time.stretch();
        LocalDate from = stretch == null ? null : stretch.from();
        boolean date = time.type() != Type.SET && time.type() != Type.DURATION;
        if (stretch == null || from == null || !date || time.rule().contains(".hijri")) {
            return;
        }
        if (!time.anchored()) {
            stated(line, time, stretch, from);
        } else if (out.size() < MOST && time.rule().startsWith("time.date.")) {
            yearless(line, time, from);
        }
    }

    private void stated(Line line, Found time, Stretch stretch, LocalDate from) {
        boolean until = time.rule().endsWith(".until") || time.rule().endsWith(".interval");
        boolean outside = from.isBefore(DaySet.FIRST) || from.isAfter(Odds.LAST);
        if (until || outside || Tense.at(line, time.from()) > 0) {
            return;
        }
        String words = words(line, time);
        if (stretch.grain() == Precision.DAY) {
            day = Told.later(day, from, words);
        } else if (stretch.grain() == Precision.MONTH) {
            month = Told.later(month, from, words);
        } else {
            year = Told.later(year, from, words);
        }
    }

    private void latest() {
        Told lastDay = day;
        Told lastMonth = month;
        Told lastYear = year;
        if (lastDay != null) {
            out.add(Ages.ofDay(lastDay.from(), lastDay.words()));
        }
        if (lastMonth != null && lastMonth.isBehind(day)) {
            out.add(Ages.ofMonth(lastMonth.from(), lastMonth.words()));
        }
        if (lastYear != null && lastYear.isBehind(day) && lastYear.isBehind(month)) {
            out.add(Ages.ofYear(lastYear.from().getYear(), lastYear.words()));
        }
    }

    private void yearless(Line line, Found time, LocalDate from) {
        String rule = time.rule();
        boolean of = rule.contains(".of-month");
        int modifier = rule.contains(".last") ? -1 : rule.contains(".next") ? 1 : 0;
        if (!of && (modifier != 0 || rule.contains(".this"))) {
            out.add(Ages.ofMonthBeside(from.getMonthValue(), modifier, words(line, time)));
        } else if (!of && rule.startsWith("time.date.day") && time.direction() == 0) {
            int tense = Tense.at(line, time.from());
            out.add(Ages.ofDayMonth(from, tense, weekday(line, time), words(line, time)));
        }
    }

    /** What a line that was taken off the text as a dateline tells. */
    List<Clue> dateline(Timed line) {
        List<Clue> clues = new ArrayList<>(1);
        for (Found time : line.times()) {
            Stretch stretch = time.stretch();
            LocalDate from = stretch == null ? null : stretch.from();
            boolean partial =
                    time.anchored()
                            && time.rule().startsWith("time.date.day")
                            && !time.rule().contains(".hijri");
            if (partial && from != null && clues.isEmpty()) {
                clues.add(
                        Ages.ofDateline(
                                from, weekday(line.line(), time), words(line.line(), time)));
            }
        }
        return clues;
    }

    /** The day of the week on which the first sentences tell what happened, or nothing. */
    List<Clue> weekday(List<Timed> timed) {
        for (Timed sentence : timed) {
            for (Found time : sentence.times()) {
                Line.Hit hit = DateClues.weekday(sentence.line(), time);
                boolean bare =
                        time.rule().startsWith("time.weekday.last") && time.rule().contains("bare");
                if (hit != null && bare && sentence.paragraph() < LEAD) {
                    DayOfWeek told = DayOfWeek.of(hit.value());
                    return List.of(Ages.ofWeekday(told, words(sentence.line(), time)));
                }
            }
        }
        return List.of();
    }

    private static @Nullable DayOfWeek weekday(Line line, Found time) {
        Line.Hit told = DateClues.weekday(line, time);
        boolean before = told == null && line.is(time.from() - 1, Kind.WEEKDAY);
        Line.Hit hit = before ? line.hit(time.from() - 1, Kind.WEEKDAY) : told;
        return hit == null ? null : DayOfWeek.of(hit.value());
    }

    private String words(Line line, Found time) {
        return line.span(time.from(), time.to()).of(page);
    }
}
