package isnad.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Failures to sign in, and how long whoever failed has to wait: first nothing, then twice as long
 * each time. Who tries many passwords of one account waits, as does who tries many accounts from
 * one address; many addresses that try one account make it wait for a minute at most, so that
 * nobody can be kept out by others for long.
 */
final class Attempts {
    private static final int MOST_KEPT = 20_000;
    private static final Duration KEPT = Duration.ofHours(1);

    /**
     * How one kind of key is treated.
     *
     * @param free failures without delay
     * @param longest delay in seconds
     */
    private record Patience(String kind, int free, int longest) {}

    private static final Patience PAIR = new Patience("pair", 4, 900);
    private static final Patience ADDRESS = new Patience("address", 20, 900);
    private static final Patience ACCOUNT = new Patience("account", 30, 60);

    private record Failures(int count, long last, long until) {}

    private final Map<String, Failures> failures =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    private final InstantSource clock;

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** Seconds until the next attempt is looked at; 0 where it is now. */
    synchronized int delay(String account, String address) {
        long now = clock.millis();
        long until = 0;
        for (String key : keys(account, address)) {
            Failures found = failures.get(key);
            until = Math.max(until, found == null ? 0 : found.until());
        }
        return until <= now ? 0 : (int) ((until - now + 999) / 1000);
    }

    synchronized void failed(String account, String address) {
        add(PAIR, account + "\n" + address);
        add(ADDRESS, address);
        add(ACCOUNT, account);
    }

    /** Who knows the password has no more to wait for; who tries other accounts has. */
    synchronized void passed(String account, String address) {
        failures.remove(key(PAIR, account + "\n" + address));
        takeBack(key(ADDRESS, address));
        takeBack(key(ACCOUNT, account));
    }

    private void takeBack(String key) {
        failures.computeIfPresent(
                key,
                (_, found) ->
                        found.count() <= 1
                                ? null
                                : new Failures(found.count() - 1, found.last(), 0));
    }

    private void add(Patience patience, String of) {
        long now = clock.millis();
        Failures before = recent(failures.get(key(patience, of)), now);
        int count = before == null ? 1 : before.count() + 1;
        int over = Math.min(count - patience.free(), 20);
        long wait = over < 0 ? 0 : Math.min(patience.longest(), 1L << over);
        failures.put(key(patience, of), new Failures(count, now, now + wait * 1000));
    }

    private static @Nullable Failures recent(@Nullable Failures found, long now) {
        return found == null || found.last() + KEPT.toMillis() < now ? null : found;
    }

    private static List<String> keys(String account, String address) {
        return List.of(
                key(PAIR, account + "\n" + address), key(ADDRESS, address), key(ACCOUNT, account));
    }

    private static String key(Patience patience, String of) {
        return patience.kind() + ":" + of;
    }
}
