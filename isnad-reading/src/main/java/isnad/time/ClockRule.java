package isnad.time;

import isnad.model.TimeExpression.Type;
import isnad.time.TimeWord.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of the day: «الساعة 20:44»، «الساعة 10 مساء». */
final class ClockRule implements Rule {
    private static final int NOON = 12;

    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit clock = line.head(at, Kind.CLOCK);
        Told told = clock == null ? null : told(line, clock.to());
        if (told == null) {
            return null;
        }
        Line.Hit part = line.hit(told.to, Kind.PART_ADVERB);
        int to = part == null ? told.to : part.to();
        String time = told.in(part);
        LocalDate today = line.today();
        Stretch stretch = today == null ? null : Stretch.day(today);
        String value = today == null ? time : "";
        return new Found(at, to, Type.TIME, stretch, value, time, true, 0, "time.clock");
    }

    /** A time as it is told, and the token behind it. */
    private record Told(int hour, int minute, int to) {
        /** As the clock of 24 hours has it. */
        String in(Line.@Nullable Hit part) {
            boolean late = part != null && part.value() > 0 && hour < NOON;
            return String.format(Locale.ROOT, "T%02d:%02d", late ? hour + NOON : hour, minute);
        }
    }

    private static @Nullable Told told(Line line, int at) {
        if (!time(line, at).isEmpty()) {
            List<Integer> parts = line.numbers(at);
            return new Told(parts.getFirst(), parts.getLast(), at + 1);
        }
        Days spelled = line.is(at, Kind.ORDINAL) ? Days.read(line, at) : null;
        int hour = spelled == null ? line.number(at) : spelled.first();
        int next = spelled == null ? at + 1 : spelled.to();
        if (hour < 0 || hour > 24) {
            return null;
        }
        int minute = minute(line.text(next));
        return new Told(hour, minute, minute > 0 ? next + 1 : next);
    }

    /** «والنصف»، «والربع»، «والثلث»; 0 for any other word. */
    private static int minute(String word) {
        return switch (word) {
            case "\u0648\u0627\u0644\u0646\u0635\u0641", "\u0648\u0646\u0635\u0641" -> 30;
            case "\u0648\u0627\u0644\u062B\u0644\u062B" -> 20;
            case "\u0648\u0627\u0644\u0631\u0628\u0639", "\u0648\u0631\u0628\u0639" -> 15;
            default -> 0;
        };
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
