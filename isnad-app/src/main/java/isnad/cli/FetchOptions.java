package isnad.cli;

import isnad.fetch.Limits;
import isnad.fetch.Manners;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** How pages are fetched. */
final class FetchOptions {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description =
                    "How many pages of one feed or sitemap are fetched at a time (default:"
                            + " ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "16",
            description = "The largest page that is fetched (default: ${DEFAULT-VALUE}).")
    private int maxMegabytes;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description =
                    "A host that may lead to a private address of your own network and to any"
                            + " port; may be given more than once.")
    private List<String> allowedHosts = List.of();

    @Option(
            names = "--reserved",
            description =
                    "Take pages, too, whose owners reserve their use (noindex, noarchive,"
                            + " tdm-reservation and the like): where the law lets you. What"
                            + " robots.txt forbids stays forbidden.")
    private boolean reserved;

    /** Checks what can be checked before fetching. */
    void check() {
        expect("--limit", limit, 1, 100_000);
        expect("--max-size", maxMegabytes, 1, 1000);
    }

    private static void expect(String option, int value, int from, int to) {
        if (value < from || value > to) {
            throw new UsageException(
                    "%s: expected %d to %d, found %d".formatted(option, from, to, value));
        }
    }

    int limit() {
        return limit;
    }

    Limits limits() {
        return Limits.USUAL.withBytes(maxMegabytes * 1_000_000);
    }

    Manners manners() throws IOException {
        Set<String> hosts = new HashSet<>(allowedHosts);
        return Manners.polite(Version.number()).allowing(hosts).takingReserved(reserved);
    }
}
