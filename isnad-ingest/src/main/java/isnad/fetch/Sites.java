package isnad.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The rules of sites, asked for once a day and kept. Thread-safe.
 *
 * <p>A robots.txt that the server cannot give (5xx, 429, no connection, redirects without end)
 * closes the site for a while; one that is not there (404 and the like) opens it; one that Isnad
 * may not see (401, 403) closes it, which is stricter than RFC 9309 asks.
 */
final class Sites {
    private static final Duration AGE = Duration.ofHours(24);
    private static final Duration AGE_OF_FAILURE = Duration.ofMinutes(10);
    private static final int ROBOTS_BYTES = 512 * 1024;
    private static final int REDIRECTS = 5;

    private final Map<String, Site> sites = new ConcurrentHashMap<>();
    private final Hosts hosts;
    private final Manners manners;
    private final Timekeeper time;
    private final @Nullable Path folder;

    /**
     * @param folder where files are kept between runs; null for in memory alone
     */
    Sites(Hosts hosts, Manners manners, Timekeeper time, @Nullable Path folder) {
        this.hosts = hosts;
        this.manners = manners;
        this.time = time;
        this.folder = folder;
    }

    private static final class Site {
        private final ReentrantLock lock = new ReentrantLock();
        private Instant until = Instant.MIN;
        private SiteRules rules = SiteRules.closed("");
    }

    SiteRules rules(WebAddress page) throws InterruptedException {
        Site site = sites.computeIfAbsent(page.site(), _ -> new Site());
        site.lock.lockInterruptibly();
        try {
            if (!time.now().isBefore(site.until)) {
                renew(site, page);
            }
            return site.rules;
        } finally {
            site.lock.unlock();
        }
    }

    private void renew(Site site, WebAddress page) throws InterruptedException {
        WebAddress robotsTxt = page.at("/robots.txt");
        try {
            SiteFile file = file(robotsTxt, ".robots");
            SiteRules rules = SiteRules.of(robotsTxt, file);
            site.rules = rules.why().isEmpty() ? rules.with(tdm(page, rules)) : rules;
            site.until = file.fetched().plus(AGE);
        } catch (Trouble trouble) {
            site.rules =
                    SiteRules.closed(
                            "the robots.txt of its host cannot be had: it " + trouble.complaint());
            site.until = time.now().plus(AGE_OF_FAILURE);
        }
    }

    private TdmRules tdm(WebAddress page, SiteRules rules) throws InterruptedException {
        WebAddress tdmrep = page.at(TdmRules.PATH);
        if (!rules.allows(tdmrep)) {
            return new TdmRules(List.of());
        }
        try {
            return TdmRules.of(file(tdmrep, ".tdmrep").body());
        } catch (Trouble _) {
            return new TdmRules(List.of());
        }
    }

    private SiteFile file(WebAddress address, String ending) throws Trouble, InterruptedException {
        Path kept = folder == null ? null : folder.resolve(fileName(address) + ending);
        Optional<SiteFile> known = kept == null ? Optional.empty() : fresh(kept);
        return known.isPresent() ? known.get() : fetched(address, kept);
    }

    private Optional<SiteFile> fresh(Path kept) {
        return SiteFile.read(kept).filter(file -> file.isFresh(time.now(), AGE));
    }

    private static String fileName(WebAddress address) {
        return address.scheme() + "_" + address.host().replace(':', '-') + "_" + address.port();
    }

    private SiteFile fetched(WebAddress address, @Nullable Path kept)
            throws Trouble, InterruptedException {
        Answer answer = followed(address);
        if (answer.status() >= 500 || answer.isBusy()) {
            throw Trouble.passing("answers " + answer.status());
        }
        int status = answer.status() / 100 == 2 ? 200 : answer.status();
        var file = new SiteFile(answer.when(), status, answer.body());
        keep(file, kept);
        return file;
    }

    /** A file that cannot be kept is asked for again the next time. */
    private static void keep(SiteFile file, @Nullable Path kept) {
        try {
            if (kept != null) {
                file.write(kept);
            }
        } catch (IOException _) {
            // The pages themselves matter more; where they cannot be kept, that is told.
        }
    }

    private Answer followed(WebAddress address) throws Trouble, InterruptedException {
        WebAddress next = address;
        for (int i = 0; i <= REDIRECTS; i++) {
            Answer answer =
                    hosts.ask(next, manners.pace(), Map.of(), new Unpacking(ROBOTS_BYTES, true));
            if (!answer.isRedirect()) {
                return answer;
            }
            next = Hosts.redirected(answer);
        }
        throw Trouble.passing("leads on and on, more than " + REDIRECTS + " times");
    }
}
