package isnad.cli;

import isnad.cli.Layout.PageReadings;
import isnad.cli.PageReader.Outcome;
import isnad.fetch.Capture;
import isnad.fetch.Errand;
import isnad.fetch.Fetched;
import isnad.fetch.Fetched.Refused;
import isnad.fetch.Fetched.Taken;
import isnad.fetch.Fetched.Unchanged;
import isnad.fetch.Fetcher;
import isnad.fetch.Manners;
import isnad.fetch.PageFolder;
import isnad.fetch.Validators;
import isnad.fetch.WebAddress;
import isnad.input.FileTrouble;
import isnad.reading.Reader;
import isnad.report.ReportWriter;
import isnad.run.Captured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad fetch}: addresses in, cards, records or an archive out. */
@Command(
        name = "fetch",
        description = {
            "Fetches pages from the web and reads them, or keeps them as they were delivered.",
            "Asks robots.txt, waits between two requests to a host, and leaves pages alone whose"
                    + " owners reserve them."
        },
        footer = {
            "%nExamples:",
            "  isnad fetch https://example.org/news/1            a card per article",
            "  isnad fetch https://example.org/rss --limit 10    the ten newest of a feed",
            "  isnad fetch https://example.org/sitemap.xml -o pages/",
            "                                                    keeps them in a WARC file;",
            "  isnad read pages/                                 read it as often as you like"
        })
final class FetchCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final FetchOptions fetching = new FetchOptions();
    @Mixin private final DisplayOptions display = new DisplayOptions();

    @Parameters(
            paramLabel = "URL",
            arity = "1..*",
            description = "Pages, or feeds and sitemaps: the pages that these lead to.")
    private List<String> urls = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Keep the pages, as they were delivered, in a WARC file in this folder, and"
                            + " print their addresses. A page that is kept is asked for again only"
                            + " if it has changed.")
    private @Nullable Path folder;

    @Option(names = "--read", description = "Read the pages, too, where -o keeps them.")
    private boolean read;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: cards on a terminal, else jsonl).")
    private @Nullable Format format;

    @Option(
            names = "--guess-names",
            description = "Ask the statistical reader for names too; slower.")
    private boolean guessNames;

    @Override
    public Integer call() throws IOException, InterruptedException {
        fetching.check();
        checkFolder();
        List<WebAddress> addresses = urls.stream().map(FetchCommand::address).toList();
        var messages = Messages.of(spec);
        Manners manners = fetching.manners();
        try (PageFolder kept = open(manners);
                Fetcher fetcher = new Fetcher(fetching.limits(), manners, rules(kept));
                Output out = Output.to(null)) {
            run(addresses, fetcher, kept, out, messages);
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        } catch (IOException e) {
            String about = folder == null ? "output" : folder.toString();
            messages.complain(about, "could not be written: " + FileTrouble.describe(e));
            return ExitCodes.UNWRITTEN;
        }
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private void checkFolder() {
        Path to = folder;
        if (to != null
                && (Files.isRegularFile(to) || to.toString().matches(".*\\.(html?|jsonl?|txt)"))) {
            throw new UsageException(
                    "-o: expected a folder for the pages as they were delivered, found "
                            + to
                            + "; for a record or report: isnad fetch … --format html > FILE");
        }
    }

    private static WebAddress address(String url) {
        try {
            return WebAddress.of(url);
        } catch (IllegalArgumentException e) {
            throw new UsageException(url + ": " + e.getMessage(), e);
        }
    }

    private @Nullable PageFolder open(Manners manners) throws IOException {
        return folder == null ? null : KeptPages.open(folder, manners);
    }

    private static @Nullable Path rules(@Nullable PageFolder kept) {
        return kept == null ? null : kept.rules();
    }

    private void run(
            List<WebAddress> addresses,
            Fetcher fetcher,
            @Nullable PageFolder kept,
            Output out,
            Messages messages)
            throws IOException, InterruptedException {
        Function<WebAddress, Function<WebAddress, Validators>> known =
                kept == null ? _ -> _ -> Validators.NONE : kept::known;
        Layout layout = layout();
        var visitor = new Visitor(kept, reader(), layout, out, messages);
        out.write(visitor.layout == null ? "" : visitor.layout.head());
        new Errand(fetcher, fetching.limit(), known, visitor).run(addresses);
        messages.clearStatus();
        out.write(visitor.layout == null ? "" : visitor.layout.tail(visitor.contents));
        out.commit();
    }

    private PageReader reader() {
        Reader reader = guessNames ? Reader.guessingNames() : Reader.create();
        return new PageReader(reader, (_, _) -> null);
    }

    /** Null where pages are kept and not read. */
    private @Nullable Layout layout() {
        if (folder != null && !read && format == null) {
            return null;
        }
        Format chosen = format == null ? Format.usual(null, Terminal.isOutput()) : format;
        return switch (chosen) {
            case JSONL -> new RecordLayout();
            case CARDS -> new CardLayout(display.cards(Terminal.isOutput()));
            case HTML -> new ReportLayout(new ReportWriter(display.language()));
        };
    }

    /** Keeps and reads what comes. */
    private static final class Visitor implements Errand.Receiver {
        private final @Nullable PageFolder kept;
        private final PageReader reader;
        private final @Nullable Layout layout;
        private final Output out;
        private final Messages messages;
        private final List<String> contents = new ArrayList<>();
        private int number;

        Visitor(
                @Nullable PageFolder kept,
                PageReader reader,
                @Nullable Layout layout,
                Output out,
                Messages messages) {
            this.kept = kept;
            this.reader = reader;
            this.layout = layout;
            this.out = out;
            this.messages = messages;
        }

        @Override
        public void take(Fetched fetched) throws IOException {
            switch (kept == null ? fetched : kept.keep(fetched, Instant.now())) {
                case Taken(Capture capture) -> take(capture);
                case Unchanged(WebAddress asked) ->
                        messages.warn(asked.toString(), "has not changed since it was kept");
                case Refused refused ->
                        messages.complain(refused.asked().toString(), refused.complaint());
            }
        }

        private void take(Capture capture) throws IOException {
            number++;
            if (Terminal.isError()) {
                messages.status(number + " fetched");
            }
            if (layout == null) {
                out.write(capture.address() + "\n");
            } else {
                read(capture, layout);
            }
        }

        private void read(Capture capture, Layout layout) throws IOException {
            Outcome outcome = reader.read(number, Captured.document(capture), false);
            outcome.complain(messages);
            PageReadings readings = outcome.readings();
            if (readings != null) {
                messages.clearStatus();
                Layout.Part part = layout.page(readings);
                out.write(part.body());
                contents.add(part.contents());
            }
        }

        @Override
        public void cut(WebAddress list, int held, int fetched) {
            messages.warn(
                    list.toString(),
                    "leads to %d pages, of which %d are fetched; raise --limit for more"
                            .formatted(held, fetched));
        }

        @Override
        public void empty(WebAddress list) {
            messages.complain(list.toString(), "is a feed or sitemap that leads to no page");
        }
    }
}
