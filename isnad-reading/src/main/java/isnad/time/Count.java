package isnad.time;

import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import org.jspecify.annotations.Nullable;

/**
 * So many units: «ثلاثة أيام»، «6 أشهر»، «عامين»، «عدة أسابيع».
 *
 * @param number 0 if it is not told
 * @param to the token after it
 * @param single whether it is one bare unit
 */
record Count(int number, Unit unit, int to, boolean single) {
    private static final int MOST = 1500;
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;
    private static final String AND_HALF = "\u0648\u0646\u0635\u0641";

    /** A number and where it ends. */
    private record Amount(int value, int to) {}

    /** The count that begins here, or null. */
    static @Nullable Count read(Line line, int at, boolean first) {
        Line.Hit unit = first ? line.head(at, Kind.UNIT) : line.hit(at, Kind.UNIT);
        if (unit != null) {
            return adjectives(
                    line,
                    new Count(unit.value(), unit.word().unit(), unit.to(), unit.value() == 1));
        }
        Amount amount = amount(line, at, first);
        Line.Hit counted = amount == null ? null : line.hit(amount.to(), Kind.UNIT);
        if (amount == null || counted == null || counted.value() == 2) {
            return null;
        }
        return adjectives(
                line, new Count(amount.value(), counted.word().unit(), counted.to(), false));
    }

    /** «أيام قليلة»، «يوم واحد»، «عام ونصف». */
    private static Count adjectives(Line line, Count count) {
        if (line.text(count.to()).equals(AND_HALF)) {
            return count.andHalf();
        }
        Line.Hit one = line.hit(count.to(), Kind.NUMBER);
        if (one != null && one.value() == 1 && count.number() == 1) {
            return new Count(1, count.unit(), one.to(), false);
        }
        int to = line.skip(count.to(), Kind.THE_FEW);
        to = to == count.to() && count.number() == 0 ? line.skip(to, Kind.FEW) : to;
        return new Count(count.number(), count.unit(), to, count.single());
    }

    private Count andHalf() {
        return unit == Unit.YEAR && number > 0
                ? new Count(number * 12 + 6, Unit.MONTH, to + 1, false)
                : new Count(number, unit, to + 1, false);
    }

    private static @Nullable Amount amount(Line line, int at, boolean first) {
        Line.Hit few = first ? line.head(at, Kind.FEW) : line.hit(at, Kind.FEW);
        if (few != null) {
            return new Amount(0, line.skip(few.to(), Kind.FROM));
        }
        int inside = line.isMark(at, "(") && line.isMark(at + 2, ")") ? line.number(at + 1) : -1;
        if (inside > 0 && inside <= MOST) {
            return new Amount(inside, at + 3);
        }
        int digits = line.number(at);
        if (digits > 0 && digits <= MOST) {
            return new Amount(digits, at + 1);
        }
        Line.Hit word = first ? line.head(at, Kind.NUMBER) : line.hit(at, Kind.NUMBER);
        return word == null ? null : spelled(line, word);
    }

    private static Amount spelled(Line line, Line.Hit first) {
        Line.Hit ten = line.hit(first.to(), Kind.NUMBER);
        if (ten != null && ten.value() == TEN && first.value() < TEN) {
            return new Amount(first.value() + TEN, ten.to());
        }
        if (ten != null && ten.value() == HUNDRED && first.value() < TEN) {
            return new Amount(first.value() * HUNDRED, ten.to());
        }
        Line.Hit joined = line.joined(first.to(), Kind.NUMBER);
        if (joined != null && (joined.value() >= TWENTY || first.value() >= HUNDRED)) {
            return new Amount(first.value() + joined.value(), joined.to());
        }
        return new Amount(first.value(), first.to());
    }

    /** The number of a run such as «الثلاثة» or «الـ24»; null if none stands here. */
    static @Nullable Count definite(Line line, int at, Unit unit) {
        Line.Hit word = line.hit(at, Kind.THE_NUMBER);
        if (word != null) {
            Line.Hit ten = line.hit(word.to(), Kind.NUMBER);
            if (ten != null && ten.value() == TEN && word.value() < TEN) {
                return new Count(word.value() + TEN, unit, ten.to(), false);
            }
            Line.Hit tens = line.joined(word.to(), Kind.THE_NUMBER);
            return tens == null || tens.value() < TWENTY
                    ? new Count(word.value(), unit, word.to(), false)
                    : new Count(word.value() + tens.value(), unit, tens.to(), false);
        }
        int from = line.text(at).equals("\u0627\u0644") ? at + 1 : at;
        int digits = line.number(from);
        return digits > 0 && digits <= MOST ? new Count(digits, unit, from + 1, false) : null;
    }
}
