package isnad.fetch;

import isnad.fetch.Fetched.Taken;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches the pages that a person names, and those that the feeds and sitemaps among them name. */
public final class Errand {
    private static final int DEPTH = 3;

    /** So many sitemaps of an index are read, the newest first. */
    private static final int LISTS = 10;

    private final Round round;
    private final int limit;
    private final Receiver receiver;
    private final Function<WebAddress, Function<WebAddress, Validators>> known;
    private final Set<WebAddress> asked = new HashSet<>();

    /** Takes what comes. */
    public interface Receiver {
        /** A page, or why there is none. */
        void take(Fetched fetched) throws IOException;

        /** A feed or sitemap holds more entries than are fetched. */
        void cut(WebAddress list, int held, int fetched);

        /** A feed or sitemap holds nothing that could be fetched. */
        void empty(WebAddress list);
    }

    /** How many pages one list may still bring; shared by the sitemaps of an index. */
    private static final class Allowance {
        private int left;

        Allowance(int left) {
            this.left = left;
        }
    }

    /**
     * @param limit how many entries of a feed or sitemap are fetched at most
     * @param known what is known of pages from the time before
     */
    public Errand(
            Fetcher fetcher,
            int limit,
            Function<WebAddress, Function<WebAddress, Validators>> known,
            Receiver receiver) {
        this.round = new Round(fetcher);
        this.limit = limit;
        this.known = known;
        this.receiver = receiver;
    }

    /** Fetches these pages; returns when all have come. */
    public void run(List<WebAddress> addresses) throws IOException, InterruptedException {
        addresses.forEach(address -> add(address, null, 1, new Allowance(limit)));
        round.run();
    }

    private boolean add(
            WebAddress address, @Nullable WebAddress via, int depth, Allowance allowance) {
        if (!asked.add(address)) {
            return false;
        }
        round.add(address, known.apply(address), fetched -> take(fetched, via, depth, allowance));
        return true;
    }

    private void take(Fetched fetched, @Nullable WebAddress via, int depth, Allowance allowance)
            throws IOException {
        if (!(fetched instanceof Taken(Capture capture))) {
            receiver.take(fetched);
            return;
        }
        Optional<LinkList> list = depth < DEPTH ? LinkList.of(capture) : Optional.empty();
        if (list.isPresent()) {
            follow(capture.address(), list.get(), depth, allowance);
        } else {
            receiver.take(new Taken(capture.via(via)));
        }
    }

    private void follow(WebAddress list, LinkList links, int depth, Allowance allowance) {
        int held = links.entries().size();
        if (links.leadsToLists()) {
            links.entries().stream()
                    .limit(LISTS)
                    .forEach(entry -> add(entry.address(), list, depth + 1, allowance));
            report(list, held, Math.min(held, LISTS));
            return;
        }
        int taken = 0;
        for (LinkList.Entry entry : links.entries()) {
            if (taken < allowance.left && add(entry.address(), list, DEPTH, allowance)) {
                taken++;
            }
        }
        boolean cut = taken == allowance.left;
        allowance.left -= taken;
        report(list, held, cut ? taken : held);
    }

    private void report(WebAddress list, int held, int taken) {
        if (held == 0) {
            receiver.empty(list);
        } else if (taken < held) {
            receiver.cut(list, held, taken);
        }
    }
}
