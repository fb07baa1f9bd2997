package isnad.page;

import isnad.page.Furniture.Kind;
import isnad.page.Furniture.Match;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads a time of day where it begins: {@code 20:44}, {@code 08:15 ص}, {@code 8 مساء}. */
final class TimeReader {
    private final Furniture furniture;

    TimeReader(Furniture furniture) {
        this.furniture = furniture;
    }

    /** A time and the token behind it. */
    record Found(LocalTime time, int end) {}

    /** The time that begins at token {@code at}, or null. */
    @Nullable Found at(Words words, int at) {
        if (!words.isNumber(at) || words.at(at).length() > 2) {
            return null;
        }
        boolean minutes = isMinutes(words, at + 1, ":") || isHours(words, at + 1);
        boolean dotted = !minutes && isMinutes(words, at + 1, ".,");
        int behind = minutes || dotted ? seconds(words, at + 3) : at + 1;
        int half = half(words, behind);
        if (!minutes && half == 0) {
            return null;
        }
        int end = half == 0 ? behind : behindHalf(words, behind);
        return found(words.number(at), minutes || dotted ? words.number(at + 2) : 0, half, end);
    }

    /** The letter in {@code 18h42}. */
    private static boolean isHours(Words words, int at) {
        return words.isWord(at)
                && words.at(at).equals("h")
                && words.isNumber(at + 1)
                && words.at(at + 1).length() == 2
                && words.number(at + 1) < 60;
    }

    private static boolean isMinutes(Words words, int at, String marks) {
        return words.isMark(at, marks)
                && words.isNumber(at + 1)
                && words.at(at + 1).length() == 2
                && words.number(at + 1) < 60;
    }

    private static int seconds(Words words, int at) {
        return isMinutes(words, at, ":") ? at + 2 : at;
    }

    /** -1 before noon, 1 behind noon, 0 where it is not told. */
    private int half(Words words, int at) {
        int word = words.isMark(at, "(") ? at + 1 : at;
        if (furniture.match(words, word, Kind.AM) != null) {
            return -1;
        }
        return furniture.match(words, word, Kind.PM) != null ? 1 : 0;
    }

    private int behindHalf(Words words, int at) {
        int word = words.isMark(at, "(") ? at + 1 : at;
        Match am = furniture.match(words, word, Kind.AM);
        Match match = am != null ? am : furniture.match(words, word, Kind.PM);
        int end = match == null ? at : match.end();
        return words.isMark(end, ")") ? end + 1 : end;
    }

    private static @Nullable Found found(int hour, int minute, int half, int end) {
        int turned = half > 0 && hour < 12 ? hour + 12 : half < 0 && hour == 12 ? 0 : hour;
        return turned < 24 ? new Found(LocalTime.of(turned, minute), end) : null;
    }
}
