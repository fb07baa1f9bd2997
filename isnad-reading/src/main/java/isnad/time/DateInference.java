package isnad.time;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Published.Basis;
import isnad.text.Sentence;
import isnad.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out when an article was published from what it says: who holds which office, which dates it
 * looks back on, and which day it calls today. Answers rather a wide interval than a wrong one.
 */
public final class DateInference {
    private static final int WEEK = 7;

    private final TimeFinder finder;
    private final OfficeClues offices;

    public DateInference(Lexicon lexicon) {
        this.finder = new TimeFinder(lexicon);
        this.offices = new OfficeClues(lexicon);
    }

    /** A sentence with its times, counted from {@link DateClues#SAMPLE}. */
    private record Timed(Line line, List<Found> times, int paragraph) {}

    /** The day or the days on which the article may have been published, or null. */
    public @Nullable Published infer(Article article, List<Sentence> sentences) {
        List<Timed> timed = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            Line line = finder.line(sentence, DateClues.SAMPLE);
            timed.add(new Timed(line, finder.found(line), sentence.paragraph()));
        }
        List<Clue> clues = clues(article.page().text(), timed);
        Answer answer = answer(clues);
        return answer == null ? null : published(answer.on(today(timed)));
    }

    private List<Clue> clues(String page, List<Timed> timed) {
        var dates = new DateClues(page);
        List<Found> all = timed.stream().flatMap(t -> t.times().stream()).toList();
        List<Clue> out = new ArrayList<>();
        for (int i = 0; i < timed.size(); i++) {
            Timed now = timed.get(i);
            out.addAll(dates.read(now.line(), now.times()));
            out.addAll(dates.sameDate(now.line(), now.times(), all));
            out.addAll(dates.across(now.line(), now.times(), now.line(), now.times()));
            if (i + 1 < timed.size() && timed.get(i + 1).paragraph() == now.paragraph()) {
                Timed next = timed.get(i + 1);
                out.addAll(dates.across(now.line(), now.times(), next.line(), next.times()));
            }
            int back = dates.back(now.line(), now.times());
            if (back >= 0) {
                out.addAll(offices.read(now.line(), page, back));
            }
        }
        return out;
    }

    /** The days that remain, and why. */
    private record Answer(DaySet days, Set<String> reasons) {
        Answer on(@Nullable DayOfWeek weekday) {
            if (weekday == null
                    || days.isOpen()
                    || !days.last().isBefore(days.first().plusDays(WEEK))) {
                return this;
            }
            DaySet left = days.filter(day -> day.getDayOfWeek() == weekday);
            return left.isEmpty() ? this : new Answer(left, reasons);
        }
    }

    private static @Nullable Answer answer(List<Clue> clues) {
        DaySet days = DaySet.ALL;
        Set<String> reasons = new LinkedHashSet<>();
        boolean firm = false;
        for (Clue clue : firmFirst(clues)) {
            DaySet left = days.and(clue.days());
            if (left.isEmpty() && clue.firm()) {
                return null;
            }
            if (!left.isEmpty() && !left.equals(days)) {
                reasons.add(clue.reason());
                days = left;
            }
            firm |= clue.firm();
        }
        return reasons.isEmpty() || days.isOpen() && !firm ? null : new Answer(days, reasons);
    }

    private static List<Clue> firmFirst(List<Clue> clues) {
        List<Clue> out = new ArrayList<>(clues);
        out.sort((a, b) -> Boolean.compare(b.firm(), a.firm()));
        return out;
    }

    /** The day of the week that the article calls today, or null if it calls several so. */
    private static @Nullable DayOfWeek today(List<Timed> timed) {
        Set<Integer> days = new LinkedHashSet<>();
        for (Timed sentence : timed) {
            for (Found time : sentence.times()) {
                Line.Hit deictic = sentence.line().head(time.from(), Kind.DEICTIC);
                Line.Hit weekday = sentence.line().hit(time.from() + 1, Kind.WEEKDAY);
                if (deictic != null && weekday != null) {
                    days.add(Math.floorMod(weekday.value() - deictic.value() - 1, WEEK) + 1);
                }
            }
        }
        return days.size() == 1 ? DayOfWeek.of(days.iterator().next()) : null;
    }

    private static Published published(Answer answer) {
        LocalDate first = answer.days().first();
        LocalDate last = answer.days().last();
        String text = String.join("; ", answer.reasons());
        if (first.equals(last)) {
            return inferred(first.toString(), Precision.DAY, text);
        }
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return inferred(month.toString(), Precision.MONTH, text);
        }
        boolean year =
                first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
        return year
                ? inferred(String.valueOf(first.getYear()), Precision.YEAR, text)
                : inferred(answer.days().iso(), Precision.INTERVAL, text);
    }

    private static Published inferred(String value, Precision precision, String text) {
        return new Published(value, precision, Basis.INFERRED, text);
    }
}
