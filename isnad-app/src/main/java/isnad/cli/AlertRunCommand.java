package isnad.cli;

import isnad.alert.Alert;
import isnad.alert.AlertJson;
import isnad.alert.Channel;
import isnad.alert.Channels;
import isnad.alert.Channels.Webhook;
import isnad.alert.Delivery;
import isnad.alert.FeedFile;
import isnad.alert.SavedSearch;
import isnad.alert.Undelivered;
import isnad.card.AlertCards;
import isnad.fetch.Backoff;
import isnad.fetch.Limits;
import isnad.fetch.Manners;
import isnad.fetch.Post;
import isnad.ledger.Ledger;
import isnad.ledger.Lookout;
import isnad.ledger.Searches;
import isnad.lexicon.Lexicon;
import isnad.record.ArticleLine;
import isnad.search.query.QueryException;
import isnad.store.Store;
import isnad.store.StoreException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
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

/** {@code isnad alert run}: looks at what was added, and tells of what answers. */
@Command(
        name = "run",
        description = {
            "Looks at the articles that were added since it looked last, and sends alerts.",
            "What does not arrive is sent by the next run."
        },
        footer = {
            "%nExamples:",
            "  isnad alert run                           all searches, once: for cron",
            "  isnad alert run rabat --every 15m         one, until it is interrupted"
        })
final class AlertRunCommand implements Callable<Integer> {
    /** A writer at work is waited for so many seconds. */
    private static final int PATIENCE = 600;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions where = new LedgerOptions();
    @Mixin private final DisplayOptions display = new DisplayOptions();

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Searches; all without any.")
    private List<String> names = List.of();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Interval.class,
            description = "Look again after that time, until interrupted: 15m, 2h, 1d.")
    private @Nullable Duration every;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description =
                    "A webhook's host that may lead to a private address of your own network and"
                            + " to any port; may be given more than once.")
    private List<String> allowedHosts = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var messages = Messages.of(spec);
        Path folder = where.existing();
        where.ask(this::chosen);
        try (Closeable _ = LedgerOptions.with(folder, () -> Store.alerting(folder));
                Post post = post();
                Output out = Output.to(null)) {
            var round = new Round(folder, Lexicon.load(), post, printed(out), messages);
            round.run();
            while (every != null) {
                Thread.sleep(every);
                round.run();
            }
        } catch (Closed _) {
            return ExitCodes.READ;
        }
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private Post post() throws IOException {
        Manners manners = Manners.polite(Version.number()).allowing(new HashSet<>(allowedHosts));
        return new Post(Limits.USUAL, manners, Backoff.USUAL);
    }

    private PrintedChannel printed(Output out) {
        boolean terminal = Terminal.isOutput();
        Function<Alert, String> layout =
                terminal
                        ? new AlertCards(display.paper(true))::card
                        : alert -> AlertJson.write(alert) + "\n";
        return new PrintedChannel(out, layout);
    }

    private List<SavedSearch> chosen(Ledger ledger) {
        var searches = new Searches(ledger.store());
        List<SavedSearch> chosen = new ArrayList<>();
        for (String name : names) {
            SavedSearch search = searches.get(name);
            if (search == null) {
                throw new UsageException(
                        name + ": is no search that is kept; see isnad alert list");
            }
            chosen.add(search);
        }
        return names.isEmpty() ? searches.all() : chosen;
    }

    /** Nobody reads standard output any more. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** One look at everything. */
    private final class Round {
        private final Path folder;
        private final Lexicon lexicon;
        private final Post post;
        private final PrintedChannel printed;
        private final Messages messages;

        Round(Path folder, Lexicon lexicon, Post post, PrintedChannel printed, Messages messages) {
            this.folder = folder;
            this.lexicon = lexicon;
            this.post = post;
            this.printed = printed;
            this.messages = messages;
        }

        /** Trouble with the ledger ends a single run; one that goes on tries again. */
        void run() throws InterruptedException {
            try (var lookout = new Lookout(folder, lexicon, Thread::sleep, PATIENCE)) {
                long arrived = 0;
                for (SavedSearch search : chosen(lookout.ledger())) {
                    arrived += look(lookout, search);
                }
                messages.line(Counted.of(arrived, "alerts"));
            } catch (StoreException e) {
                if (every == null) {
                    throw new LedgerTrouble(folder, e);
                }
                messages.complain(folder.toString(), String.valueOf(e.getMessage()));
            }
        }

        private long look(Lookout lookout, SavedSearch search) throws InterruptedException {
            try {
                return lookout.look(search, channel(search, lookout.ledger()));
            } catch (QueryException | Undelivered e) {
                if (e.getCause() instanceof Output.ClosedPipe) {
                    throw new Closed();
                }
                messages.complain(search.name(), String.valueOf(e.getMessage()));
                return 0;
            }
        }

        /** What can fail comes first, so that little is told twice. */
        private Channel channel(SavedSearch search, Ledger ledger) throws Undelivered {
            List<Channel> channels = new ArrayList<>();
            Channels wanted = search.channels();
            Webhook webhook = wanted.webhook();
            if (webhook != null) {
                channels.add(WebhookChannel.to(webhook, post));
            }
            if (wanted.atom() != null) {
                channels.add(feed(Path.of(wanted.atom()), search, ledger));
            }
            if (wanted.printed()) {
                channels.add(printed);
            }
            return new Delivery(channels);
        }

        private FeedFile feed(Path file, SavedSearch search, Ledger ledger) {
            Function<String, @Nullable ArticleLine> known =
                    id -> {
                        Long number = ledger.store().articles().find(id);
                        var stored = number == null ? null : ledger.article(number);
                        return stored == null ? null : stored.record().article();
                    };
            return new FeedFile(file, search, known, InstantSource.system());
        }
    }
}
