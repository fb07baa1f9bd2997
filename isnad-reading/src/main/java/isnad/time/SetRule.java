package isnad.time;

import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import org.jspecify.annotations.Nullable;

/** Times that come again: «كل اثنين»، «كل عام»، «سنويا». */
final class SetRule implements Rule {
    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit adverb = line.head(at, Kind.SET);
        if (adverb != null) {
            String period = Units.period(adverb.word().unit(), adverb.value());
            return Found.set(at, adverb.to(), period, "time.set.adverb");
        }
        Line.Hit every = line.head(at, Kind.EVERY);
        return every == null ? null : every(line, at, every.to());
    }

    private static @Nullable Found every(Line line, int at, int next) {
        Line.Hit day = line.one(next, Kind.UNIT, Unit.DAY);
        Line.Hit weekday = line.hit(day == null ? next : day.to(), Kind.A_WEEKDAY);
        if (weekday != null) {
            return Found.set(at, weekday.to(), "XXXX-WXX-" + weekday.value(), "time.set.weekday");
        }
        Count count = Count.read(line, next, false);
        if (count == null || count.number() == 0) {
            return null;
        }
        String period = Units.period(count.unit(), count.number());
        return Found.set(at, count.to(), period, "time.set.period");
    }
}
