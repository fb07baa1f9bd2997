package isnad.page;

import isnad.lexicon.Months;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of one line of a page as its readers see it: Arabic in all families of month
 * names, Hijri, and the languages in which pages dress Arabic text.
 *
 * <p>Holds no state between lines; one reader serves any number of threads.
 */
public final class VisibleDates {
    private static final String YEAR_SIGNS = "\u5E74\u6708\uB144\uC6D4";
    private static final String DAY_SIGNS = "\u65E5\uC77C";

    private final DatelineReader dayFirst;
    private final DatelineReader monthFirst;

    private VisibleDates() {
        Furniture furniture = Furniture.load();
        Months months = Months.loadAll();
        this.dayFirst = new DatelineReader(furniture, new DateReader(months, false));
        this.monthFirst = new DatelineReader(furniture, new DateReader(months, true));
    }

    /** How a date was told. */
    public enum Kind {
        /** Behind a word such as «نشر» or «تاريخ». */
        PUBLISHED,
        /** Without a word. */
        BARE,
        /** In the Hijri calendar alone, without a word. */
        HIJRI,
        /** Behind a word such as «آخر تحديث». */
        UPDATED
    }

    /**
     * One date of a line.
     *
     * @param text the letters that tell it
     */
    public record Told(LocalDate day, @Nullable LocalTime time, Kind kind, String text) {}

    /**
     * A line.
     *
     * @param dates in its order
     * @param clock whether they tell the day of the visit («اليوم هو», "Today is")
     * @param strangers how many words and numbers are no part of a dateline
     * @param touching whether such a word stands right beside a date, as in a sentence
     */
    public record Line(List<Told> dates, boolean clock, int strangers, boolean touching) {
        /** The first date told so, or null. */
        public @Nullable Told first(Kind kind) {
            return dates.stream().filter(told -> told.kind() == kind).findFirst().orElse(null);
        }
    }

    /**
     * Loads the words from the class path.
     *
     * @throws isnad.lexicon.LexiconException naming file and line where a row is wrong
     */
    public static VisibleDates load() {
        return new VisibleDates();
    }

    /**
     * What a line tells; of a long one only its first {@value Words#LIMIT} characters.
     *
     * @param american whether 3/5/2020 is the fifth of March
     */
    public Line read(String line, boolean american) {
        Words words = Words.of(plain(line));
        DatelineReader reader = american ? monthFirst : dayFirst;
        DatelineReader.Reading reading = reader.read(words, 0, words.size());
        List<Told> dates = reading.all().stream().map(date -> told(date, line)).toList();
        return new Line(dates, reading.clock(), reading.strangers(), reading.touching());
    }

    private static Told told(Dateline date, String line) {
        Kind kind =
                switch (date.rank()) {
                    case LABELLED -> Kind.PUBLISHED;
                    case BARE -> Kind.BARE;
                    case HIJRI -> Kind.HIJRI;
                    case UPDATED -> Kind.UPDATED;
                };
        return new Told(date.day(), date.time(), kind, date.span().of(line));
    }

    /** Small letters, and marks for the signs of the Far East; as long as the line. */
    private static String plain(String line) {
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            out.append(plain(line.charAt(i)));
        }
        return out.toString();
    }

    private static char plain(char c) {
        if (c < '\u1100') {
            return Character.toLowerCase(c);
        }
        return YEAR_SIGNS.indexOf(c) >= 0 ? '/' : DAY_SIGNS.indexOf(c) >= 0 ? ' ' : c;
    }
}
