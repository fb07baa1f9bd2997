package isnad.page;

import isnad.lexicon.Months;
import isnad.page.Dateline.Rank;
import isnad.page.Furniture.Kind;
import isnad.page.Furniture.Match;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line, or the head of one, as a dateline: dates, times, weekdays, labels and little else.
 */
final class DatelineReader {
    private static final String BARS = "|\u2022\u00B7-\u2013\u2014/";
    private static final Set<Kind> LABELS =
            EnumSet.of(
                    Kind.PUBLISHED,
                    Kind.UPDATED,
                    Kind.CLOCK,
                    Kind.WEEKDAY,
                    Kind.ISSUE,
                    Kind.FILLER);

    private final Furniture furniture;
    private final DateReader dates;
    private final TimeReader times;

    DatelineReader(Furniture furniture, Months months) {
        this(furniture, new DateReader(months));
    }

    DatelineReader(Furniture furniture, DateReader dates) {
        this.furniture = furniture;
        this.dates = dates;
        this.times = new TimeReader(furniture);
    }

    /**
     * What a stretch of a line tells.
     *
     * @param all every date, in the order of the line
     * @param best the one to go by, or null
     * @param clock whether it is the day of the visit
     * @param partial whether a day without its year stands there
     * @param strangers how many words and numbers are no part of a dateline
     * @param touching whether such a word stands right beside the date
     * @param labelled whether a label of a date opens it
     */
    record Reading(
            List<Dateline> all,
            @Nullable Dateline best,
            boolean clock,
            boolean partial,
            int strangers,
            boolean touching,
            boolean labelled) {
        boolean hasDate() {
            return best != null;
        }
    }

    /** Reads the tokens from one up to, not including, another. */
    Reading read(Words words, int from, int to) {
        return new Scan(words, from, to).run();
    }

    /** The token behind a label with its date at the head of a line, or -1. */
    int stamp(Words words) {
        Match label = furniture.match(words, 0, Kind.PUBLISHED);
        DateReader.Found date = label == null ? null : dates.at(words, label.end());
        return date == null || date.day() == null ? -1 : date.end();
    }

    /** Whether the tokens are nothing but a part of a date, such as the name of a month. */
    boolean isDatePart(Words words, int from, int to) {
        return dates.isMonth(words, from, to) || read(words, from, to).strangers() == 0;
    }

    /** One pass over the tokens; lives as long as the pass. */
    private final class Scan {
        private final Words words;
        private final int from;
        private final int to;
        private final List<Dateline> all = new ArrayList<>();
        private @Nullable Dateline best;
        private @Nullable LocalDate day;
        private @Nullable LocalTime time;
        private @Nullable LocalTime early;
        private Rank rank = Rank.BARE;
        private boolean hijri;
        private boolean clock;
        private boolean issue;
        private boolean partial;
        private boolean touching;
        private boolean labelled;
        private boolean afterStranger;
        private boolean afterDate;
        private int strangers;
        private int first = -1;
        private int last = -1;

        Scan(Words words, int from, int to) {
            this.words = words;
            this.from = from;
            this.to = to;
        }

        Reading run() {
            for (int at = from; at < to; ) {
                at = step(at);
            }
            close();
            return new Reading(all, best, clock, partial, strangers, touching, labelled);
        }

        private int step(int at) {
            if (words.isMark(at)) {
                afterStranger = false;
                afterDate = false;
                return at + 1;
            }
            if (isWide(at)) {
                afterStranger = false;
                afterDate = false;
            }
            int behind = time(at);
            behind = behind < 0 ? date(at) : behind;
            behind = behind < 0 ? label(at) : behind;
            return behind < 0 ? stranger(at) : behind;
        }

        /** Whether a gap parts this token from the one before it, as it parts columns. */
        private boolean isWide(int at) {
            return at > from && words.span(at).start() - words.span(at - 1).end() >= 2;
        }

        private int time(int at) {
            TimeReader.Found found = times.at(words, at);
            if (found == null) {
                return -1;
            }
            if (day == null) {
                early = early == null ? found.time() : early;
            } else {
                time = time == null ? found.time() : time;
            }
            mark(at, found.end());
            return found.end();
        }

        private int date(int at) {
            DateReader.Found found = dates.at(words, at);
            if (found == null) {
                return -1;
            }
            touching |= afterStranger;
            afterDate = true;
            keep(found);
            mark(at, found.end());
            return found.end();
        }

        private void keep(DateReader.Found found) {
            LocalDate told = found.day();
            if (told == null) {
                partial = true;
            } else if (day == null || hijri && !found.hijri()) {
                day = told;
                hijri = found.hijri();
            }
        }

        private int label(int at) {
            Match match = furniture.match(words, at, LABELS);
            if (match == null) {
                return -1;
            }
            switch (match.form().kind()) {
                case PUBLISHED -> open(Rank.LABELLED, at);
                case UPDATED -> open(Rank.UPDATED, at);
                case CLOCK -> clock |= at == words.skipMarks(from);
                case WEEKDAY -> weekday(at, match.end());
                case ISSUE -> issue |= words.isNumber(words.skipMarks(match.end()));
                default -> {}
            }
            return match.end();
        }

        private void weekday(int start, int end) {
            mark(start, end);
            afterStranger = false;
        }

        private void open(Rank opened, int at) {
            close();
            afterStranger = false;
            rank = opened;
            labelled |= at == words.skipMarks(from) || words.isMark(at - 1, BARS);
        }

        private int stranger(int at) {
            strangers++;
            touching |= afterDate && words.isWord(at);
            afterStranger = words.isWord(at);
            afterDate = false;
            return at + 1;
        }

        private void mark(int start, int end) {
            first = first < 0 ? start : first;
            last = end;
        }

        /** Ends one date with its label; the better one is kept. */
        private void close() {
            if (day != null) {
                Rank bare = issue ? Rank.LABELLED : hijri ? Rank.HIJRI : Rank.BARE;
                Rank told = rank == Rank.BARE ? bare : rank;
                var line =
                        new Dateline(
                                day, time != null ? time : early, words.span(first, last), told);
                all.add(line);
                best = best == null || told.compareTo(best.rank()) < 0 ? line : best;
                early = null;
            }
            day = null;
            time = null;
            hijri = false;
            first = -1;
        }
    }
}
