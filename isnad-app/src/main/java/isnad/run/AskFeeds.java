package isnad.run;

import isnad.desk.Desk;
import isnad.fetch.Capture;
import isnad.fetch.Fetcher;
import isnad.fetch.Limits;
import isnad.fetch.Manners;
import isnad.fetch.PageFolder;
import isnad.fetch.Timekeeper;
import isnad.fetch.Watch;
import isnad.fetch.WebAddress;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import isnad.run.Addition.Outcome;
import isnad.run.Feeds.Feed;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is new in feeds goes into the ledger, and beside it as it was delivered. */
record AskFeeds(Desk desk, Supplier<Reader> reader, Manners manners, Feeds feeds) implements Task {
    private static final String FOLDER = "feeds";
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final int LIMIT = 50;

    @Override
    public void work(Run run) throws IOException, InterruptedException {
        run.expect(feeds.all().size());
        Addition addition = Intake.addition(desk, reader.get(), GivenDates.NONE);
        new Fetching(new Intake(desk, run)).run(arrival -> ask(addition, arrival));
    }

    private void ask(Addition addition, Fetching.Arrival arrival)
            throws IOException, InterruptedException {
        try (var kept = new PageFolder(desk.folder().resolve(FOLDER), manners.agent());
                var fetcher = new Fetcher(Limits.USUAL, manners, kept.rules())) {
            for (Feed feed : feeds.all()) {
                if (feed.isDue(Instant.now())) {
                    askOne(feed, kept, fetcher, new Listener(feed.url(), addition, arrival));
                } else {
                    String why = "was asked lately; it is asked again at " + feed.next();
                    arrival.take(Outcome.refused(feed.url(), why, "feeds that were asked lately"));
                }
            }
        }
    }

    /** One feed that cannot be asked keeps no other from being asked. */
    private void askOne(Feed feed, PageFolder kept, Fetcher fetcher, Listener listener)
            throws IOException, InterruptedException {
        try {
            ask(feed, kept, fetcher, listener);
        } catch (IllegalArgumentException e) {
            listener.hand(Outcome.refused(feed.url(), String.valueOf(e.getMessage()), null));
        }
    }

    private void ask(Feed feed, PageFolder kept, Fetcher fetcher, Listener listener)
            throws IOException, InterruptedException {
        var watch = new Watch(fetcher, kept, Timekeeper.SYSTEM, EVERY, LIMIT, listener);
        Instant next = watch.poll(List.of(WebAddress.of(feed.url())));
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String trouble = listener.trouble;
        feeds.note(
                new Feed(
                        feed.url(),
                        feed.title(),
                        now,
                        trouble == null ? now : feed.good(),
                        next.truncatedTo(ChronoUnit.SECONDS).toString(),
                        feed.pages() + listener.pages,
                        trouble));
    }

    /** Reads what one feed brings, and hears of its troubles. */
    private static final class Listener implements Watch.Receiver {
        private final String feed;
        private final Addition addition;
        private final Fetching.Arrival arrival;
        private long pages;
        private @Nullable String trouble;

        Listener(String feed, Addition addition, Fetching.Arrival arrival) {
            this.feed = feed;
            this.addition = addition;
            this.arrival = arrival;
        }

        @Override
        public void page(Capture capture, String title) {
            pages++;
            hand(addition.of(Captured.document(capture), false));
        }

        @Override
        public void trouble(WebAddress about, String complaint) {
            String advised = Advice.of(complaint);
            if (about.toString().equals(feed)) {
                trouble = advised;
            }
            hand(Outcome.refused(about.toString(), advised, null));
        }

        private void hand(Outcome outcome) {
            try {
                arrival.take(outcome);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
