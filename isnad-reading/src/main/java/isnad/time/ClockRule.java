package isnad.time;

import isnad.model.TimeExpression.Type;
import isnad.time.TimeWord.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of the day: «الساعة 20:44»، «الساعة 10 مساء». */
final class ClockRule implements Rule {
    private static final int NOON = 12;

    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit clock = line.head(at, Kind.CLOCK);
        if (clock == null) {
            return null;
        }
        String time = time(line, clock.to());
        if (time.isEmpty()) {
            time = hour(line, clock.to());
        }
        if (time.isEmpty()) {
            return null;
        }
        int to = line.skip(clock.to() + 1, Kind.PART_ADVERB);
        return new Found(at, to, Type.TIME, null, time, "", false, 0, "time.clock");
    }

    private static String hour(Line line, int at) {
        Line.Hit ordinal = line.hit(at, Kind.ORDINAL);
        int hour = ordinal == null ? line.number(at) : ordinal.value();
        if (hour < 0 || hour > 24) {
            return "";
        }
        Line.Hit part = line.hit(at + 1, Kind.PART_ADVERB);
        boolean late = part != null && part.value() > 0 && hour < NOON;
        return String.format(Locale.ROOT, "T%02d", late ? hour + NOON : hour);
    }

    /** The time that this token writes as 20:44, or an empty string. */
    static String time(Line line, int at) {
        List<Integer> parts = line.numbers(at);
        boolean clock = parts.size() == 2 && line.text(at).indexOf(':') > 0;
        if (!clock || parts.getFirst() > 23 || parts.getLast() > 59) {
            return "";
        }
        return String.format(Locale.ROOT, "T%02d:%02d", parts.getFirst(), parts.getLast());
    }
}
