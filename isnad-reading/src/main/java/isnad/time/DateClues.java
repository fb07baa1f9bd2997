package isnad.time;

import isnad.model.Precision;
import isnad.model.TimeExpression.Type;
import isnad.text.Token;
import isnad.time.TimeWord.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what dates and years tell of the day of publication. */
final class DateClues {
    /** Relative expressions are read from this day, and then compared with it. */
    static final LocalDate SAMPLE = LocalDate.of(2020, 12, 31);

    private static final int UNKNOWN = -1;
    private static final int LONG_AGO = 400;
    private static final int WEEK = 7;
    private static final int WINDOW = 8;
    private static final int LAST_STATED = 2035;
    private static final String KAN = "\u0643\u0627\u0646";
    private static final String QAD = "\u0642\u062F";
    private static final String TODAY = "time.day.today";

    private final String page;

    DateClues(String page) {
        this.page = page;
    }

    /** How many days back the sentence may speak of, or a negative number if nobody knows. */
    int back(Line line, List<Found> times) {
        int back = 0;
        for (Found time : times) {
            int days = back(time);
            if (days == UNKNOWN) {
                return UNKNOWN;
            }
            back = Math.max(back, days);
        }
        return back == 0 && times.isEmpty() && isPluperfect(line) ? LONG_AGO : back;
    }

    private static int back(Found time) {
        if (time.type() == Type.DURATION || time.type() == Type.SET) {
            return time.direction() < 0 ? LONG_AGO : 0;
        }
        if (time.rule().startsWith("time.day") || time.rule().startsWith("time.weekday")) {
            return WEEK;
        }
        Stretch stretch = time.stretch();
        if (!time.anchored() || stretch == null || stretch.from() == null) {
            return time.rule().equals("time.reference") ? WEEK : UNKNOWN;
        }
        return Math.max(0, (int) ChronoUnit.DAYS.between(stretch.from(), SAMPLE));
    }

    private static boolean isPluperfect(Line line) {
        boolean kan = false;
        for (int i = 0; i < line.size(); i++) {
            kan |= line.text(i).startsWith(KAN) || line.text(i).startsWith("\u0648" + KAN);
            if (kan && line.text(i).equals(QAD)) {
                return true;
            }
        }
        return false;
    }

    /** The clues of one sentence. */
    List<Clue> read(Line line, List<Found> times) {
        List<Clue> out = new ArrayList<>();
        for (Found time : times) {
            addToday(line, time, out);
            addYearBeside(line, time, out);
            addPast(line, time, out);
        }
        return out;
    }

    /** «اليوم الثلاثاء 25 آب 2020» is the day itself. */
    private void addToday(Line line, Found time, List<Clue> out) {
        Line.Hit today = line.head(time.from(), Kind.DEICTIC);
        Stretch stretch = time.stretch();
        if (today == null || stretch == null || stretch.from() == null || !isDay(time)) {
            return;
        }
        LocalDate day = stretch.from().minusDays(today.value());
        if (!time.anchored()) {
            out.add(Clue.firm(DaySet.of(day, day), words(line, time)));
            return;
        }
        Line.Hit weekday = weekday(line, time);
        if (time.rule().startsWith("time.date.day") && weekday != null) {
            out.add(
                    Clue.firm(
                            sameDays(stretch.from(), weekday.value(), today.value()),
                            words(line, time)));
        }
    }

    private static boolean isDay(Found time) {
        Stretch stretch = time.stretch();
        return stretch != null && stretch.whole() && stretch.grain() == Precision.DAY;
    }

    /** The name of a day among the words of a time, or null. */
    static Line.@Nullable Hit weekday(Line line, Found time) {
        for (int i = time.from(); i < time.to(); i++) {
            Line.Hit hit = line.hit(i, Kind.WEEKDAY);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** All years' days with this month, day of the month and day of the week. */
    private static DaySet sameDays(LocalDate day, int weekday, int offset) {
        DaySet out = new DaySet(List.of());
        for (int year = DaySet.FIRST.getYear(); year <= LAST_STATED; year++) {
            LocalDate there = day.withYear(year);
            if (there.getDayOfWeek().getValue() == weekday) {
                LocalDate published = there.minusDays(offset);
                out = out.or(DaySet.of(published, published));
            }
        }
        return out;
    }

    /** «العام الماضي (2020)»، «العام الجاري 2021». */
    private void addYearBeside(Line line, Found time, List<Clue> out) {
        if (!time.rule().startsWith("time.unit.year")) {
            return;
        }
        int at = line.skipMark(time.to(), "(\u060C");
        int year = line.number(at);
        if (YearPart.isYear(year)) {
            int to = line.isMark(at - 1, "(") ? line.skipMark(at + 1, ")") : at + 1;
            String words = line.sentence().span(time.from(), to).of(page);
            out.add(Clue.firm(DaySet.year(year - time.direction()), words));
        }
    }

    /** Nobody tells in the past tense of a day to come. */
    private void addPast(Line line, Found time, List<Clue> out) {
        Stretch stretch = time.stretch();
        boolean told =
                !time.anchored()
                        && stretch != null
                        && stretch.grain() != Precision.YEAR
                        && time.type() != Type.SET;
        LocalDate from = stretch == null ? null : stretch.from();
        if (!told || from == null || from.isBefore(DaySet.FIRST) || from.getYear() > LAST_STATED) {
            return;
        }
        boolean until = time.rule().endsWith(".until");
        if (!until && Tense.at(line, time.from()) < 0) {
            out.add(Clue.soft(DaySet.from(from), words(line, time)));
        }
    }

    private String words(Line line, Found time) {
        return line.span(time.from(), time.to()).of(page);
    }

    /** «العام الماضي … في 2020» on the same matter, in one sentence or two in a row. */
    List<Clue> across(Line line, List<Found> times, Line other, List<Found> others) {
        List<Clue> out = new ArrayList<>();
        for (Found last : times) {
            for (Found year : others) {
                Clue clue = lastYear(line, last, other, year);
                if (clue != null) {
                    out.add(clue);
                }
            }
        }
        return out;
    }

    private @Nullable Clue lastYear(Line line, Found last, Line other, Found year) {
        Stretch stretch = year.stretch();
        boolean fits =
                last.rule().equals("time.unit.year.last") && year.rule().startsWith("time.year");
        LocalDate first = stretch == null || !stretch.whole() ? null : stretch.from();
        if (!fits || first == null || isCompared(line) || isCompared(other)) {
            return null;
        }
        Set<String> matter = nouns(line, last.from());
        matter.retainAll(nouns(other, year.from()));
        String words = words(line, last) + " \u2026 " + words(other, year);
        return matter.isEmpty() ? null : Clue.close(DaySet.year(first.getYear() + 1), words);
    }

    private static boolean isCompared(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isHead(i, Kind.COMPARED)) {
                return true;
            }
        }
        return false;
    }

    /** The common nouns before a time, without article. */
    private static Set<String> nouns(Line line, int before) {
        Set<String> out = new HashSet<>();
        for (int i = Math.max(0, before - WINDOW); i < before; i++) {
            Token token = line.token(i);
            if (token.asNominal() != null && token.asVerb() == null && token.asClosed() == null) {
                token.analyses().forEach(analysis -> out.add(analysis.form().key()));
            }
        }
        return out;
    }

    /** «22 ديسمبر الماضي» where «22 ديسمبر 2020» stands too. */
    List<Clue> sameDate(Line line, List<Found> times, List<Found> all) {
        List<Clue> out = new ArrayList<>();
        for (Found last : times) {
            if (!last.rule().startsWith("time.date.day.last") || !isDay(last)) {
                continue;
            }
            for (Found stated : all) {
                addSame(line, last, stated, out);
            }
        }
        return out;
    }

    private void addSame(Line line, Found last, Found stated, List<Clue> out) {
        LocalDate day = day(last);
        LocalDate known = stated.anchored() ? null : day(stated);
        if (day != null && known != null && day.withYear(known.getYear()).equals(known)) {
            DaySet days = DaySet.of(known.plusDays(1), known.plusYears(1));
            out.add(Clue.close(days, words(line, last) + " = " + known));
        }
    }

    private static @Nullable LocalDate day(Found time) {
        Stretch stretch = time.stretch();
        return stretch != null && isDay(time) ? stretch.from() : null;
    }
}
