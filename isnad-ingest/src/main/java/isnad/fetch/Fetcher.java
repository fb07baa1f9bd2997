package isnad.fetch;

import isnad.fetch.Fetched.Refused;
import isnad.fetch.Fetched.Taken;
import isnad.fetch.Fetched.Unchanged;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages as a polite guest: asks robots.txt first, waits its turn at every host, follows few
 * redirects and checks each of them as if it had been asked for, stays within {@link Limits}, and
 * leaves pages alone whose owners reserve them. Thread-safe.
 */
public final class Fetcher implements Closeable {
    private static final Pattern READABLE =
            Pattern.compile("text/.*|application/(.*\\+)?(xml|json)|application/(x-)?gzip|");
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(5);

    private final Limits limits;
    private final Manners manners;
    private final Timekeeper time;
    private final Hosts hosts;
    private final Sites sites;

    /**
     * @param rules a folder where robots.txt files are kept for a day; null for in memory alone
     */
    public Fetcher(Limits limits, Manners manners, @Nullable Path rules) {
        this(limits, manners, Resolver.SYSTEM, Timekeeper.SYSTEM, rules);
    }

    /** With another way to resolve names, and another time. */
    public Fetcher(
            Limits limits,
            Manners manners,
            Resolver resolver,
            Timekeeper time,
            @Nullable Path rules) {
        this.limits = limits;
        this.manners = manners;
        this.time = time;
        this.hosts = new Hosts(limits, manners, resolver, time);
        this.sites = new Sites(hosts, manners, time, rules);
    }

    /** Fetches a page. */
    public Fetched fetch(WebAddress address) throws InterruptedException {
        return fetch(address, _ -> Validators.NONE);
    }

    /**
     * Fetches a page unless it is what it was.
     *
     * @param known what is known of an address from the time before; asked for redirects too
     */
    public Fetched fetch(WebAddress address, Function<WebAddress, Validators> known)
            throws InterruptedException {
        try {
            return follow(address, known);
        } catch (Trouble trouble) {
            return new Refused(address, trouble.complaint(), trouble.isPassing());
        }
    }

    private Fetched follow(WebAddress asked, Function<WebAddress, Validators> known)
            throws Trouble, InterruptedException {
        WebAddress next = asked;
        for (int i = 0; i <= limits.redirects(); i++) {
            hosts.checkPort(next);
            SiteRules rules = rules(next);
            Map<String, String> headers = known.apply(next).headers();
            Answer answer = patiently(next, rules, headers);
            if (!answer.isRedirect()) {
                return judged(asked, answer, rules, !headers.isEmpty());
            }
            next = Hosts.redirected(answer);
        }
        throw Trouble.lasting(
                "leads on and on, more than " + limits.redirects() + " times; it is not followed");
    }

    /** The rules of a page's site, where they let it be fetched. */
    private SiteRules rules(WebAddress page) throws Trouble, InterruptedException {
        SiteRules rules = sites.rules(page);
        if (!rules.why().isEmpty()) {
            throw Trouble.passing("was not asked for: " + rules.why());
        }
        if (!rules.allows(page)) {
            throw Trouble.lasting(
                    "was not asked for: the robots.txt of its host does not let Isnad ("
                            + page
                            + ")");
        }
        if (rules.delay().compareTo(manners.longestDelay()) > 0) {
            throw Trouble.lasting(
                    "was not asked for: its host wants %d s between requests, more than %d"
                            .formatted(
                                    rules.delay().toSeconds(), manners.longestDelay().toSeconds()));
        }
        return rules;
    }

    /** Asks again where a host is busy, after the time that it asks for. */
    private Answer patiently(WebAddress page, SiteRules rules, Map<String, String> headers)
            throws Trouble, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Answer answer = counted(page, rules, headers);
            if (!answer.isBusy()) {
                return answer;
            }
            Duration rest = rest(answer, attempt);
            String why = "is busy (" + answer.status() + ")";
            hosts.host(page).rest(rest, why);
            if (attempt >= manners.attempts() || rest.compareTo(manners.patience()) > 0) {
                hosts.host(page).strike("was busy");
                throw Trouble.passing("%s; try again after %d s".formatted(why, rest.toSeconds()));
            }
        }
    }

    private Answer counted(WebAddress page, SiteRules rules, Map<String, String> headers)
            throws Trouble, InterruptedException {
        Duration pace =
                rules.delay().compareTo(manners.pace()) > 0 ? rules.delay() : manners.pace();
        try {
            return hosts.ask(page, pace, headers, new Unpacking(limits.bytes(), false));
        } catch (Trouble trouble) {
            if (trouble.isPassing()) {
                hosts.host(page).strike("failed");
            }
            throw trouble;
        }
    }

    /** How long a busy host wants to be left alone, or twice as long as before. */
    private Duration rest(Answer answer, int attempt) {
        Duration backoff = FIRST_BACKOFF.multipliedBy(1L << attempt - 1);
        Duration asked = answer.retryAfter(time.now());
        return asked.compareTo(backoff) > 0 ? asked : backoff;
    }

    private Fetched judged(WebAddress asked, Answer answer, SiteRules rules, boolean conditional)
            throws Trouble {
        if (answer.isForbidden()) {
            hosts.host(answer.address()).strike("refused");
            throw Trouble.lasting(
                    "may not be had (%d); if you may read it, save it with a browser"
                            .formatted(answer.status()));
        }
        hosts.host(answer.address()).greet();
        if (answer.status() == 304 && conditional) {
            return new Unchanged(asked);
        }
        checkStatus(answer);
        checkBody(answer);
        Answer whole = unwrapped(answer);
        return new Taken(Capture.of(asked, whole, signals(whole, rules)));
    }

    private static void checkStatus(Answer answer) throws Trouble {
        int status = answer.status();
        if (status == 200 || status == 203) {
            return;
        }
        String said = (status + " " + answer.reason()).strip();
        throw switch (status) {
            case 404, 410 -> Trouble.lasting("is not there (" + said + "); check the address");
            case 304 -> Trouble.passing("says that it has not changed, which nobody asked (304)");
            case 206 -> Trouble.passing("gives a part of itself, which nobody asked for (206)");
            case 204, 205 -> Trouble.passing("is empty (" + said + ")");
            default ->
                    status >= 500
                            ? Trouble.passing("fails (" + said + "); try again later")
                            : Trouble.lasting("is not given (" + said + ")");
        };
    }

    private void checkBody(Answer answer) throws Trouble {
        if (answer.body().length == 0) {
            throw Trouble.passing("is empty; nothing to read");
        }
        String type = answer.mediaType();
        if (!READABLE.matcher(type).matches()) {
            throw Trouble.lasting("is " + type + ", not text, HTML, XML or JSON");
        }
    }

    /** A sitemap that is kept as a packed file. */
    private Answer unwrapped(Answer answer) throws Trouble {
        if (!answer.mediaType().endsWith("gzip")) {
            return answer;
        }
        try {
            byte[] body = new Unpacking(limits.bytes(), false).unpacked(answer.body());
            return answer.with(body);
        } catch (Unpacking.TooLong _) {
            throw Trouble.lasting("unpacks to more than " + limits.size());
        } catch (Trouble trouble) {
            throw trouble;
        } catch (IOException e) {
            throw Trouble.lasting("is packed with errors (" + e.getMessage() + ")");
        }
    }

    /** A feed is made to be read by machines; what reserves pages is no matter of its own. */
    private List<Signal> signals(Answer answer, SiteRules rules) throws Trouble {
        String path = answer.address().path();
        List<Signal> signals =
                PageSignals.of(answer, rules.usage().signals(path), rules.tdm().signals(path));
        if (!LinkList.isList(answer.body())) {
            refuseReserved(signals);
        }
        return signals;
    }

    private void refuseReserved(List<Signal> signals) throws Trouble {
        String reserved =
                signals.stream()
                        .filter(Signal::reserves)
                        .map(Signal::toString)
                        .collect(Collectors.joining("; "));
        if (!reserved.isEmpty() && !manners.takesReserved()) {
            throw Trouble.lasting(
                    "is reserved by its owners (%s); where the law lets you read it: --reserved"
                            .formatted(reserved));
        }
    }

    @Override
    public void close() throws IOException {
        hosts.close();
    }
}
