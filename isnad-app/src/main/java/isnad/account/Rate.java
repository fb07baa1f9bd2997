package isnad.account;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests one may make: a bucket of tokens each, that fills up while nothing is asked.
 * Those who asked longest ago are forgotten first, when their bucket is full again anyway.
 */
final class Rate {
    private static final int MOST_KEPT = 20_000;
    private static final double MILLIS = 1000;

    private static final class Bucket {
        private double tokens;
        private long filled;

        Bucket(double tokens, long filled) {
            this.tokens = tokens;
            this.filled = filled;
        }
    }

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    private final InstantSource clock;
    private final int most;
    private final double perSecond;

    /**
     * Allows requests.
     *
     * @param most at once
     * @param perSecond in the long run
     */
    Rate(InstantSource clock, int most, double perSecond) {
        this.clock = clock;
        this.most = most;
        this.perSecond = perSecond;
    }

    /** Takes one request of somebody's; seconds to wait where there is none, else 0. */
    synchronized int take(String who) {
        long now = clock.millis();
        Bucket bucket = buckets.computeIfAbsent(who, _ -> new Bucket(most, now));
        double filled = Math.max(0, now - bucket.filled) * perSecond / MILLIS;
        bucket.tokens = Math.min(most, bucket.tokens + filled);
        bucket.filled = now;
        if (bucket.tokens < 1) {
            return (int) Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
        }
        bucket.tokens--;
        return 0;
    }
}
