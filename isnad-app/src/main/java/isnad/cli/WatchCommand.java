package isnad.cli;

import isnad.fetch.Capture;
import isnad.fetch.Fetcher;
import isnad.fetch.Manners;
import isnad.fetch.Opml;
import isnad.fetch.PageFolder;
import isnad.fetch.Timekeeper;
import isnad.fetch.Watch;
import isnad.fetch.WebAddress;
import isnad.input.FileTrouble;
import isnad.view.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad watch}: a list of feeds in, an archive of their pages out. */
@Command(
        name = "watch",
        description = {
            "Asks the feeds of a list for what is new, and keeps each new page once, as it was"
                    + " delivered.",
            "Prints address and title of each. Runs until it is interrupted, which leaves nothing"
                    + " half kept."
        },
        footer = {
            "%nExamples:",
            "  isnad watch feeds.opml -o pages/                   asks every 15 minutes",
            "  isnad watch feeds.opml -o pages/ --every 2h",
            "  isnad watch feeds.opml -o pages/ --once            for cron: asks what is due, ends",
            "  isnad read pages/                                  reads what was kept"
        })
final class WatchCommand implements Callable<Integer> {
    private static final int MAX_BYTES = 16 << 20;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final FetchOptions fetching = new FetchOptions();

    @Parameters(paramLabel = "FEEDS.opml", description = "A list of feeds, as feed readers export.")
    private Path list = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder where pages and what is known of the feeds are kept.")
    private Path folder = Path.of("");

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            converter = Interval.class,
            description =
                    "How often a feed is asked, unless it wants to be asked less often: 15m, 2h, 1d"
                            + " (default: ${DEFAULT-VALUE}).")
    private Duration every = Duration.ZERO;

    @Option(names = "--once", description = "Ask the feeds that are due, and end.")
    private boolean once;

    @Override
    public Integer call() throws IOException, InterruptedException {
        fetching.check();
        var messages = Messages.of(spec);
        List<WebAddress> feeds = feeds(messages);
        Manners manners = fetching.manners();
        try (PageFolder kept = KeptPages.open(folder, manners);
                Fetcher fetcher = new Fetcher(fetching.limits(), manners, kept.rules());
                Output out = Output.to(null)) {
            var told = new Told(out, messages);
            var watch = new Watch(fetcher, kept, Timekeeper.SYSTEM, every, fetching.limit(), told);
            poll(watch, feeds);
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        } catch (IOException e) {
            messages.complain(
                    folder.toString(), "could not be written: " + FileTrouble.describe(e));
            return ExitCodes.UNWRITTEN;
        }
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private void poll(Watch watch, List<WebAddress> feeds)
            throws IOException, InterruptedException {
        Instant next = watch.poll(feeds);
        while (!once) {
            Timekeeper.SYSTEM.waitUntil(next);
            next = watch.poll(feeds);
        }
    }

    private List<WebAddress> feeds(Messages messages) {
        var feeds = new ArrayList<WebAddress>();
        for (Opml.Feed feed : listed()) {
            try {
                feeds.add(WebAddress.of(feed.url()));
            } catch (IllegalArgumentException e) {
                messages.complain(feed.url(), String.valueOf(e.getMessage()));
            }
        }
        if (feeds.isEmpty()) {
            throw new UsageException(
                    list + ": holds no feed; expected OPML, with the feeds as xmlUrl of outlines");
        }
        return feeds;
    }

    private List<Opml.Feed> listed() {
        try (InputStream file = Files.newInputStream(list)) {
            return Opml.read(file.readNBytes(MAX_BYTES));
        } catch (IOException e) {
            throw new UsageException(list + ": " + FileTrouble.describe(e), e);
        }
    }

    /** Says what happens. */
    private record Told(Output out, Messages messages) implements Watch.Receiver {
        @Override
        public void page(Capture capture, String title) throws IOException {
            out.write(capture.address() + "\t" + VisibleText.line(title) + "\n");
        }

        @Override
        public void trouble(WebAddress about, String complaint) {
            messages.complain(about.toString(), complaint);
        }
    }
}
