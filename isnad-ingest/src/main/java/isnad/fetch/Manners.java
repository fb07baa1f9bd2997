package isnad.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How Isnad behaves towards the sites that it asks.
 *
 * @param agent the User-Agent header; its product token is {@value #TOKEN}
 * @param pace the least time between two requests to one host
 * @param longestDelay a host that asks for a longer crawl-delay is not fetched from
 * @param patience how long a host that is busy (429, 503) is waited for at most
 * @param attempts how often a busy host is asked for one page
 * @param strikes after so many refusals or failures in a row a host is left alone
 * @param rest for how long it is
 * @param hostsAtATime how many connections are open at a time, one a host
 * @param allowedHosts names that may lead to any address and port, lower case
 * @param takesReserved whether pages are taken whose owners reserve their use for text mining
 */
public record Manners(
        String agent,
        Duration pace,
        Duration longestDelay,
        Duration patience,
        int attempts,
        int strikes,
        Duration rest,
        int hostsAtATime,
        Set<String> allowedHosts,
        boolean takesReserved) {
    /** The name that robots.txt files know Isnad by. */
    public static final String TOKEN = "Isnad";

    public Manners {
        allowedHosts =
                allowedHosts.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** As a guest should behave, with the version of Isnad in the User-Agent. */
    public static Manners polite(String version) {
        return new Manners(
                TOKEN + "/" + version,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                3,
                3,
                Duration.ofHours(1),
                16,
                Set.of(),
                false);
    }

    /** These manners where those hosts may lead to any address and port. */
    public Manners allowing(Set<String> hosts) {
        return new Manners(
                agent,
                pace,
                longestDelay,
                patience,
                attempts,
                strikes,
                rest,
                hostsAtATime,
                hosts,
                takesReserved);
    }

    /** These manners where reserved pages are taken, or are not. */
    public Manners takingReserved(boolean takes) {
        return new Manners(
                agent,
                pace,
                longestDelay,
                patience,
                attempts,
                strikes,
                rest,
                hostsAtATime,
                allowedHosts,
                takes);
    }

    boolean allows(String host) {
        return allowedHosts.contains(host);
    }
}
