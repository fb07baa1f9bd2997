package isnad.time;

import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years: «عام 1993»، «في 2020»، «عامي 2014 و2016»، «بين 2014 و2016»، «1442 هـ». */
final class YearRule implements Rule {
    private static final String AND = "\u0648";
    private static final int WIDEST = 60;

    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit edge = line.head(at, Kind.EDGE);
        int from = edge == null ? at : line.skip(edge.to(), Kind.FROM);
        Line.Hit word = yearWord(line, from, from == at);
        if (word != null) {
            Found found = years(line, at, word.to(), "time.year.word");
            return found == null || edge == null ? found : found.named(".edge");
        }
        return isCued(line, from) ? years(line, at, from, "time.year.bare") : null;
    }

    private static Line.@Nullable Hit yearWord(Line line, int at, boolean first) {
        for (Kind kind : new Kind[] {Kind.UNIT, Kind.THE_UNIT, Kind.TWO_UNITS}) {
            Line.Hit hit = first ? line.head(at, kind) : line.hit(at, kind);
            if (hit != null && hit.word().unit() == Unit.YEAR && hit.value() < 2) {
                return hit;
            }
        }
        return null;
    }

    private static @Nullable Found years(Line line, int from, int at, String rule) {
        List<Integer> parts = line.numbers(at);
        if (parts.size() == 2 && YearPart.isYear(parts.getFirst())) {
            int last = parts.getLast();
            int full = last < 100 ? parts.getFirst() / 100 * 100 + last : last;
            return span(from, at + 1, parts.getFirst(), full, rule);
        }
        int year = line.number(at);
        if (YearPart.isHijriYear(year)) {
            return hijri(line, from, at, year);
        }
        return YearPart.isYear(year) ? gregorian(line, from, at, year, rule) : null;
    }

    private static @Nullable Found gregorian(Line line, int from, int at, int year, String rule) {
        int link = link(line, at + 1);
        int second = link > at + 1 ? line.number(link) : -1;
        if (YearPart.isYear(second) && second > year) {
            return span(from, link + 1, year, second, rule);
        }
        int to = line.skip(at + 1, Kind.ERA);
        boolean measure = rule.endsWith("bare") && line.is(at + 1, Kind.MEASURE);
        return measure || line.isMark(at + 1, "%\u066A")
                ? null
                : Found.absolute(from, to, Stretch.year(year), rule);
    }

    private static int link(Line line, int at) {
        boolean joined = line.text(at).equals(AND) || line.isMark(at, "-\u2013");
        int to = line.skip(at, Kind.TO);
        boolean opens = to > at && YearPart.yearWord(line, to) != null;
        return joined ? at + 1 : opens ? to + 1 : to;
    }

    private static @Nullable Found span(int from, int to, int first, int last, String rule) {
        boolean fits = YearPart.isYear(last) && last > first && last - first <= WIDEST;
        return fits
                ? Found.absolute(from, to, Stretch.years(first, last), rule + ".interval")
                : null;
    }

    private static @Nullable Found hijri(Line line, int from, int at, int year) {
        int to = line.skip(at + 1, Kind.HIJRI_ERA);
        Stretch stretch = line.is(at + 1, Kind.HIJRI_ERA) ? Hijri.year(year) : null;
        return stretch == null ? null : Found.absolute(from, to, stretch, "time.year.hijri");
    }

    /** A bare number is a year behind «في» and the like, in brackets, or before «هـ» or «م». */
    private static boolean isCued(Line line, int at) {
        return line.isBefore(at, Kind.IN)
                || line.isBefore(at, Kind.SINCE)
                || line.isBefore(at, Kind.UNTIL)
                || line.isBefore(at, Kind.BETWEEN)
                || line.isBefore(at, Kind.BEFORE)
                || line.isBefore(at, Kind.AFTER)
                || line.is(at - 1, Kind.EDGE)
                || line.is(at + 1, Kind.HIJRI_ERA)
                || line.is(at + 1, Kind.ERA)
                || line.is(at - 1, Kind.FROM) && line.is(at + 1, Kind.TO)
                || line.isMark(at - 1, "(") && line.isMark(at + 1, ")");
    }
}
