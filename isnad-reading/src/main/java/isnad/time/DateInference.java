package isnad.time;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Dropped;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Published.Basis;
import isnad.text.Sentence;
import isnad.text.Tokenizer;
import isnad.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works out when an article was published from what it says: who holds which office, which dates it
 * looks back on, and which day it calls today. Answers rather a wide interval than a wrong one, and
 * a day only where it is likelier than all others together.
 */
public final class DateInference {
    private static final int WEEK = 7;

    /** A day is answered where its share of the odds is this high. */
    private static final double SURE_OF_DAY = 0.5;

    /** More years than this are no answer. */
    private static final int WIDEST = 15;

    private static final LocalDate OLD = LocalDate.of(1994, 1, 1);
    private static final int MOST_REASONS = 8;
    private static final Set<String> HEADS = Set.of("dateline", "source credit", "byline");

    private final TimeFinder finder;
    private final Tokenizer tokenizer;
    private final OfficeClues offices;
    private final PersonClues persons;
    private final Landmarks landmarks = Landmarks.load();

    public DateInference(Lexicon lexicon) {
        this.finder = new TimeFinder(lexicon);
        this.tokenizer = new Tokenizer(lexicon);
        this.offices = new OfficeClues(lexicon);
        this.persons = new PersonClues(lexicon);
    }

    /** The day or the days on which the article may have been published, or null. */
    public @Nullable Published infer(Article article, List<Sentence> sentences) {
        List<Timed> timed = sentences.stream().map(this::timed).toList();
        List<Clue> clues = clues(article, timed);
        if (clues.isEmpty()) {
            return null;
        }
        List<Clue> today = today(article.page().text(), timed);
        var odds = new Odds();
        clues.forEach(odds::weigh);
        today.forEach(odds::weigh);
        LocalDate best = odds.best();
        if (isContradicted(clues, best)) {
            return null;
        }
        boolean exact = odds.share(best) >= SURE_OF_DAY;
        DaySet days = exact ? DaySet.of(best, best) : odds.likely();
        clues.addAll(today);
        return isAnswer(days) ? published(days, reasons(clues, best)) : null;
    }

    private Timed timed(Sentence sentence) {
        Line line = finder.line(sentence, DateClues.SAMPLE);
        return new Timed(line, finder.found(line), sentence.paragraph());
    }

    private List<Clue> clues(Article article, List<Timed> timed) {
        String page = article.page().text();
        var ages = new AgeClues(page);
        List<Clue> out = stated(page, timed);
        out.addAll(ages.read(timed));
        for (Dropped dropped : article.dropped()) {
            if (HEADS.contains(dropped.reason())) {
                var tokens = tokenizer.tokens(page, dropped.what().span());
                if (!tokens.isEmpty()) {
                    var head = new Sentence(dropped.what().span(), tokens, 0, true);
                    out.addAll(ages.dateline(timed(head)));
                }
            }
        }
        out.addAll(landmarks.read(timed, page));
        out.addAll(persons.read(timed, page));
        return out;
    }

    /** What the sentences tell of offices and years. */
    private List<Clue> stated(String page, List<Timed> timed) {
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

    /** Whether as many firm clues speak against the likeliest day as for it. */
    private static boolean isContradicted(List<Clue> clues, LocalDate best) {
        int with = 0;
        int against = 0;
        for (Clue clue : clues) {
            boolean allows = clue.allows(best.toEpochDay());
            with += clue.firm() && allows ? 1 : 0;
            against += clue.firm() && !allows ? 1 : 0;
        }
        return against > 0 && against >= with;
    }

    private static boolean isAnswer(DaySet days) {
        boolean narrow = days.last().getYear() - days.first().getYear() <= WIDEST;
        return narrow || !days.first().isBefore(OLD);
    }

    private static String reasons(List<Clue> clues, LocalDate best) {
        return clues.stream()
                .filter(clue -> clue.allows(best.toEpochDay()))
                .map(Clue::reason)
                .distinct()
                .limit(MOST_REASONS)
                .collect(Collectors.joining("; "));
    }

    /** The day of the week that the article calls today, else that of its first news. */
    private static List<Clue> today(String page, List<Timed> timed) {
        Set<Integer> days = new LinkedHashSet<>();
        String words = "";
        for (Timed sentence : timed) {
            for (Found time : sentence.times()) {
                Line line = sentence.line();
                Line.Hit deictic = line.head(time.from(), Kind.DEICTIC);
                Line.Hit weekday = DateClues.weekday(line, time);
                if (deictic != null && weekday != null) {
                    days.add(Math.floorMod(weekday.value() - deictic.value() - 1, WEEK) + 1);
                    words = line.span(time.from(), time.to()).of(page);
                }
            }
        }
        return days.size() == 1
                ? List.of(Ages.ofToday(DayOfWeek.of(days.iterator().next()), words))
                : days.isEmpty() ? new AgeClues(page).weekday(timed) : List.of();
    }

    private static Published published(DaySet days, String text) {
        LocalDate first = days.first();
        LocalDate last = days.last();
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
                : inferred(days.iso(), Precision.INTERVAL, text);
    }

    private static Published inferred(String value, Precision precision, String text) {
        return new Published(value, precision, Basis.INFERRED, text);
    }
}
