package isnad.fetch;

import isnad.fetch.Fetched.Refused;
import isnad.fetch.Fetched.Taken;
import isnad.fetch.Fetched.Unchanged;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks feeds for what is new, and keeps each new page once. A feed is remembered when all its pages
 * have come: a run that is killed before asks for it again.
 */
public final class Watch {
    private static final Duration LONGEST_BACKOFF = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 12;

    private final Fetcher fetcher;
    private final PageFolder folder;
    private final Timekeeper time;
    private final Duration every;
    private final int limit;
    private final Receiver receiver;

    /** Is told what happens. */
    public interface Receiver {
        /**
         * A new page is kept.
         *
         * @param title as the feed has it, perhaps empty
         */
        void page(Capture capture, String title) throws IOException;

        /** A feed or a page could not be had. */
        void trouble(WebAddress about, String complaint);
    }

    /**
     * @param every how often a feed is asked, unless it wants to be asked less often
     * @param limit how many new pages of one feed are fetched at a time
     */
    public Watch(
            Fetcher fetcher,
            PageFolder folder,
            Timekeeper time,
            Duration every,
            int limit,
            Receiver receiver) {
        this.fetcher = fetcher;
        this.folder = folder;
        this.time = time;
        this.every = every;
        this.limit = limit;
        this.receiver = receiver;
    }

    /**
     * Asks all feeds that are due, and fetches what is new.
     *
     * @return when the next feed is due
     */
    public Instant poll(List<WebAddress> feeds) throws IOException, InterruptedException {
        var poll = new Poll(new Round(fetcher));
        feeds.stream().filter(feed -> !due(feed).isAfter(time.now())).forEach(poll::ask);
        poll.round.run();
        return feeds.stream()
                .map(this::due)
                .min(Instant::compareTo)
                .orElseGet(() -> time.now().plus(every));
    }

    private Instant due(WebAddress feed) {
        return folder.feed(feed.toString()).map(FeedEntry::due).orElse(Instant.MIN);
    }

    /** One look at the feeds. */
    private final class Poll {
        private final Round round;
        private final Set<WebAddress> inHand = new HashSet<>();

        Poll(Round round) {
            this.round = round;
        }

        void ask(WebAddress feed) {
            Optional<FeedEntry> before = folder.feed(feed.toString());
            Function<WebAddress, Validators> known =
                    before.map(entry -> known(entry)).orElse(_ -> Validators.NONE);
            round.add(feed, known, fetched -> take(feed, fetched));
        }

        private static Function<WebAddress, Validators> known(FeedEntry entry) {
            return PageFolder.known(entry.address(), entry.etag(), entry.modified());
        }

        private void take(WebAddress feed, Fetched fetched) throws IOException {
            switch (fetched) {
                case Refused refused -> failed(feed, refused.complaint());
                case Unchanged _ -> unchanged(feed);
                case Taken(Capture capture) -> {
                    Optional<LinkList> list = LinkList.of(capture);
                    if (list.isPresent() && !list.get().leadsToLists()) {
                        new Batch(feed, capture, list.get()).begin();
                    } else {
                        failed(feed, "is no feed; look for its address on the site");
                    }
                }
            }
        }

        private void unchanged(WebAddress feed) throws IOException {
            Optional<FeedEntry> before = folder.feed(feed.toString());
            if (before.isPresent()) {
                FeedEntry entry = before.get();
                Instant next = entry.timing().next(time.now(), every);
                folder.remember(
                        new FeedEntry(
                                entry.url(),
                                next.toString(),
                                entry.address(),
                                entry.etag(),
                                entry.modified(),
                                entry.timing(),
                                0));
            }
        }

        private void failed(WebAddress feed, String complaint) throws IOException {
            int failures = folder.feed(feed.toString()).map(FeedEntry::failures).orElse(0) + 1;
            Instant next = time.now().plus(backoff(failures));
            folder.remember(
                    new FeedEntry(
                            feed.toString(),
                            next.toString(),
                            null,
                            null,
                            null,
                            FeedTiming.NONE,
                            failures));
            receiver.trouble(feed, complaint + "; the feed is asked again at " + next);
        }

        private Duration backoff(int failures) {
            Duration wait = every.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
            return wait.compareTo(LONGEST_BACKOFF) > 0 ? LONGEST_BACKOFF : wait;
        }

        /** The new pages of one feed. */
        private final class Batch {
            private final WebAddress feed;
            private final Capture capture;
            private final LinkList list;
            private int open;
            private boolean complete = true;

            Batch(WebAddress feed, Capture capture, LinkList list) {
                this.feed = feed;
                this.capture = capture;
                this.list = list;
            }

            void begin() throws IOException {
                for (LinkList.Entry entry : list.entries()) {
                    if (folder.isDone(entry.address()) || inHand.contains(entry.address())) {
                        continue;
                    }
                    if (open == limit) {
                        complete = false;
                        break;
                    }
                    open++;
                    inHand.add(entry.address());
                    round.add(
                            entry.address(), _ -> Validators.NONE, fetched -> take(entry, fetched));
                }
                endWhenDone();
            }

            private void take(LinkList.Entry entry, Fetched fetched) throws IOException {
                open--;
                if (fetched instanceof Taken(Capture page)) {
                    Capture kept = page.via(capture.address());
                    folder.keep(new Taken(kept), time.now());
                    receiver.page(kept, entry.title());
                } else if (fetched instanceof Refused refused) {
                    folder.keep(refused, time.now());
                    complete &= folder.isDone(entry.address());
                    receiver.trouble(entry.address(), refused.complaint());
                }
                endWhenDone();
            }

            /** With pages still missing, the feed is asked whole the next time. */
            private void endWhenDone() throws IOException {
                if (open == 0) {
                    Validators validators = complete ? Validators.of(capture) : Validators.NONE;
                    folder.remember(entry(validators));
                }
            }

            private FeedEntry entry(Validators validators) {
                @Nullable String address = complete ? capture.address().toString() : null;
                return new FeedEntry(
                        feed.toString(),
                        list.timing().next(time.now(), every).toString(),
                        address,
                        validators.etag(),
                        validators.modified(),
                        list.timing(),
                        0);
            }
        }
    }
}
