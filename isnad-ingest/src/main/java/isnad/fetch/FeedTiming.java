package isnad.fetch;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * How often a feed wants to be asked.
 *
 * @param interval not more often than that, by {@code ttl} and {@code sy:updatePeriod}
 * @param skippedHours of the day in UTC, when it need not be asked
 * @param skippedDays likewise
 */
record FeedTiming(Duration interval, Set<Integer> skippedHours, Set<DayOfWeek> skippedDays) {
    static final FeedTiming NONE = new FeedTiming(Duration.ZERO, Set.of(), Set.of());

    /** A feed may not put itself to sleep for longer. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private static final int HOURS_OF_WEEK = 7 * 24;
    private static final Map<String, Duration> PERIODS =
            Map.of(
                    "hourly", Duration.ofHours(1),
                    "daily", Duration.ofDays(1),
                    "weekly", Duration.ofDays(7),
                    "monthly", Duration.ofDays(30),
                    "yearly", Duration.ofDays(365));

    FeedTiming {
        Objects.requireNonNull(interval);
        skippedHours = Set.copyOf(skippedHours);
        skippedDays = Set.copyOf(skippedDays);
    }

    static FeedTiming of(Document feed) {
        Duration ttl = Duration.ofMinutes(number(text(feed, "ttl"), 0));
        Duration period = PERIODS.getOrDefault(text(feed, "sy:updatePeriod"), Duration.ZERO);
        Duration update =
                period.dividedBy(Math.max(1, number(text(feed, "sy:updateFrequency"), 1)));
        var hours = new TreeSet<Integer>();
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (Element element : feed.getAllElements()) {
            if (element.tagName().equalsIgnoreCase("hour")) {
                hours.add(number(element.text(), -1) % 24);
            } else if (element.tagName().equalsIgnoreCase("day")) {
                String name = element.text().strip().toUpperCase(Locale.ROOT);
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equals(name))
                        .forEach(days::add);
            }
        }
        return new FeedTiming(longer(ttl, update), hours, days);
    }

    private static String text(Document feed, String name) {
        return feed.getAllElements().stream()
                .filter(element -> element.tagName().equalsIgnoreCase(name))
                .map(element -> element.text().strip())
                .findFirst()
                .orElse("");
    }

    private static int number(String digits, int otherwise) {
        String bare = digits.strip();
        return bare.matches("[0-9]{1,6}") ? Integer.parseInt(bare) : otherwise;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** When a feed that was asked at {@code now} is to be asked again, at the earliest. */
    Instant next(Instant now, Duration every) {
        Duration own = interval.compareTo(LONGEST) > 0 ? LONGEST : interval;
        OffsetDateTime next = now.plus(longer(own, every)).atOffset(ZoneOffset.UTC);
        for (int i = 0; i < HOURS_OF_WEEK && isSkipped(next); i++) {
            next = next.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return next.toInstant();
    }

    private boolean isSkipped(OffsetDateTime moment) {
        return skippedHours.contains(moment.getHour())
                || skippedDays.contains(moment.getDayOfWeek());
    }
}
