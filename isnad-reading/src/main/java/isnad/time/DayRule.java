package isnad.time;

import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days by name or counted from today: «مساء اليوم، الثلاثاء»، «غدا الخميس»، «الجمعة المقبل». */
final class DayRule implements Rule {
    private static final String THE = "\u0627\u0644";

    private final DateRule dates;

    DayRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit part = line.head(at, Kind.PART);
        Line.Hit edge =
                part == null && !line.isHead(at, Kind.DEICTIC) ? line.head(at, Kind.EDGE) : null;
        Line.Hit prefix = part == null ? edge : part;
        int from = prefix == null ? at : line.skip(prefix.to(), Kind.FROM);
        int core = dayWord(line, from, from == at);
        Found found = core(line, core, at, part);
        if (found == null && (part != null || core == at)) {
            return alone(line, at);
        }
        if (found == null || edge != null && found.length() == 0) {
            return null;
        }
        Found whole = found.over(at, found.to());
        if (part != null) {
            return whole.partOfDay(part.word().tag());
        }
        return edge == null ? whole : whole.named(".edge");
    }

    /** «ومساء توجه الوزير»: a part of the day of the news. */
    private static @Nullable Found alone(Line line, int at) {
        Line.Hit part = line.head(at, Kind.PART_ADVERB);
        if (part == null || !part.word().unit().equals(Unit.DAY)) {
            return null;
        }
        LocalDate today = line.today();
        Stretch stretch = today == null ? null : Stretch.day(today);
        return Found.anchored(at, part.to(), stretch, 0, "time.day.part")
                .partOfDay(part.word().tag());
    }

    /** Behind يوم, if it stands here. */
    private static int dayWord(Line line, int at, boolean first) {
        for (Kind kind : new Kind[] {Kind.UNIT, Kind.TWO_UNITS}) {
            Line.Hit hit = first ? line.head(at, kind) : line.hit(at, kind);
            if (hit != null && hit.word().unit() == Unit.DAY && hit.value() == 1) {
                return hit.to();
            }
        }
        return at;
    }

    private @Nullable Found core(Line line, int core, int at, Line.@Nullable Hit part) {
        Line.Hit deictic =
                core == at ? line.head(core, Kind.DEICTIC) : line.hit(core, Kind.DEICTIC);
        if (deictic != null) {
            return deictic(line, core, deictic);
        }
        Line.Hit weekday =
                core == at ? line.head(core, Kind.WEEKDAY) : line.hit(core, Kind.WEEKDAY);
        if (weekday == null || core == at && Weekdays.isOther(line, at, weekday)) {
            return null;
        }
        Found night = part == null ? null : night(line, core, weekday);
        return night == null ? weekday(line, core, weekday) : night;
    }

    private @Nullable Found deictic(Line line, int core, Line.Hit hit) {
        boolean ordinal = hit.word().unit() == Unit.DAY && isCounted(line, hit.to());
        if (ordinal) {
            return null;
        }
        boolean that = line.is(core - 1, Kind.THAT);
        LocalDate today = that ? line.told(Unit.DAY) : line.today();
        LocalDate day = today == null ? null : today.plusDays(hit.value());
        Stretch stretch = day == null ? null : Stretch.day(day);
        String rule = "time.day." + name(hit.value());
        Found found = Found.anchored(core, hit.to(), stretch, Integer.signum(hit.value()), rule);
        found = suffixes(line, withWeekday(line, found, day));
        String tag = hit.word().tag();
        return tag.isEmpty() ? found : found.partOfDay(tag);
    }

    /** «اليوم السابع»، «اليوم الـ72»، «اليوم التالي» are not today. */
    private static boolean isCounted(Line line, int at) {
        boolean numbered = line.text(at).equals(THE) && line.number(at + 1) >= 0;
        return numbered || line.is(at, Kind.ORDINAL) || line.is(at, Kind.SAME);
    }

    private static String name(int days) {
        return switch (days) {
            case 0 -> "today";
            case -1 -> "yesterday";
            case 1 -> "tomorrow";
            default -> days < 0 ? "before-yesterday" : "after-tomorrow";
        };
    }

    private static Found withWeekday(Line line, Found found, @Nullable LocalDate day) {
        int comma = line.skipMark(found.to(), "\u060C,(");
        Line.Hit weekday = line.hit(comma, Kind.WEEKDAY);
        boolean apart = comma > found.to();
        if (weekday == null || apart && !line.isPause(weekday.to())) {
            return found;
        }
        int to = line.isMark(comma - 1, "(") ? line.skipMark(weekday.to(), ")") : weekday.to();
        Found both = found.over(found.from(), to);
        if (day == null) {
            return both.named(".weekday");
        }
        LocalDate named = Weekdays.near(day, DayOfWeek.of(weekday.value()));
        if (named == null) {
            return both.with(null, ".weekday-contradicts");
        }
        return both.with(Stretch.day(named), named.equals(day) ? ".weekday" : ".weekday-near");
    }

    private Found weekday(Line line, int core, Line.Hit hit) {
        DayOfWeek day = DayOfWeek.of(hit.value());
        LocalDate today = line.today();
        Line.Hit modifier = line.hit(hit.to(), Kind.MODIFIER);
        if (modifier != null) {
            Stretch stretch =
                    today == null ? null : Weekdays.modified(today, day, modifier.value());
            return suffixes(line, weekday(core, modifier.to(), stretch, modifier.value(), ""));
        }
        Line.Hit week = weekBehind(line, hit.to());
        if (week != null) {
            Stretch stretch =
                    today == null ? null : Stretch.day(Weekdays.inWeek(today, day, week.value()));
            return suffixes(line, weekday(core, week.to(), stretch, week.value(), ".of-week"));
        }
        int tense = tense(line, core);
        Stretch stretch = today == null ? null : Weekdays.bare(today, day, tense);
        int direction = tense > 0 ? 1 : -1;
        return suffixes(line, weekday(core, hit.to(), stretch, direction, ".bare"));
    }

    /** «حتى يوم الجمعة» lies ahead, «منذ الجمعة» behind, whatever the verb. */
    private static int tense(Line line, int core) {
        int at = line.one(core - 1, Kind.UNIT, Unit.DAY) == null ? core : core - 1;
        boolean since = line.isBefore(at, Kind.SINCE);
        return since ? -1 : line.isBefore(at, Kind.UNTIL) ? 1 : Tense.announced(line, core);
    }

    private static Found weekday(
            int from, int to, @Nullable Stretch stretch, int where, String how) {
        String name = where < 0 ? ".last" : where > 0 ? ".next" : ".this";
        return Found.anchored(from, to, stretch, where, "time.weekday" + name + how);
    }

    /** The modifier of «من الأسبوع الماضي». */
    private static Line.@Nullable Hit weekBehind(Line line, int at) {
        int from = line.skip(at, Kind.FROM);
        Line.Hit week = line.one(line.skip(from, Kind.THIS), Kind.THE_UNIT, Unit.WEEK);
        return from == at || week == null ? null : line.hit(week.to(), Kind.MODIFIER);
    }

    /** «ليل الاثنين الثلاثاء» lies between two days. */
    private static @Nullable Found night(Line line, int core, Line.Hit first) {
        Line.Hit second = line.hit(line.skipMark(first.to(), "-\u2013/"), Kind.WEEKDAY);
        if (second == null || second.value() != first.value() % 7 + 1) {
            return null;
        }
        LocalDate today = line.today();
        String rule = "time.weekday.night";
        if (today == null) {
            return Found.anchored(core, second.to(), null, -1, rule);
        }
        DayOfWeek day = DayOfWeek.of(first.value());
        LocalDate evening = Weekdays.bare(today, day, Tense.at(line, core)).from();
        Stretch stretch = evening == null ? null : Stretch.days(evening, evening.plusDays(1));
        return Found.anchored(core, second.to(), stretch, -1, rule);
    }

    private Found suffixes(Line line, Found found) {
        Found dated = withDate(line, found);
        Line.Hit part = line.hit(dated.to(), Kind.PART_ADVERB);
        return part == null ? dated : withPart(dated, part);
    }

    private static Found withPart(Found day, Line.Hit part) {
        return day.over(day.from(), part.to()).partOfDay(part.word().tag());
    }

    /** «الثلاثاء 25 آب»، «اليوم (25 آب)»: the date says more than the day. */
    private Found withDate(Line line, Found found) {
        int open = line.skipMark(found.to(), "(\u060C,");
        Found date = dates.dayAt(line, line.skip(open, Kind.SAME_DAY));
        if (date == null) {
            return found;
        }
        int to = line.isMark(open - 1, "(") ? line.skipMark(date.to(), ")") : date.to();
        return date.over(found.from(), to).named(".weekday");
    }
}
