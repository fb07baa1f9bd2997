package isnad.cli;

import isnad.alert.Channels;
import isnad.alert.Channels.Webhook;
import isnad.alert.SavedSearch;
import isnad.fetch.WebAddress;
import isnad.ledger.Searches;
import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad alert save}: keeps a search. */
@Command(
        name = "save",
        description = {
            "Keeps a search under a name; isnad alert run tells of articles that are added later.",
            "One of the same name is replaced, and goes on from where it had come."
        },
        footer = {
            "%nExamples:",
            "  isnad alert save rabat 'who:المغرب with:إسرائيل' --atom rabat.xml",
            "  isnad alert save truce 'هدنة | \"وقف إطلاق النار\"' --level stem",
            "  isnad alert save calls 'type:CONSULT' --webhook https://example.org/in \\",
            "      --secret-file secret.txt"
        })
final class AlertSaveCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Parameters(index = "0", paramLabel = "NAME", description = "The search's name.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "QUERY", description = "What to look for.")
    private String query = "";

    @Option(
            names = "--level",
            defaultValue = "word",
            description =
                    "How closely words must match: exact, word, stem or entity (default:"
                            + " ${DEFAULT-VALUE}).")
    private Level level = Level.WORD;

    @Option(
            names = "--atom",
            paramLabel = "FILE",
            description = "Keep the newest 200 in an Atom file for feed readers.")
    private @Nullable Path atom;

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description = "Post each to this address as JSON, signed.")
    private @Nullable String webhook;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description =
                    "The file that holds the secret that signs; without it the environment's "
                            + WebhookSecret.VARIABLE
                            + " is taken when alerts are sent.")
    private @Nullable Path secretFile;

    @Option(
            names = "--stdout",
            description = "Write to standard output; so where nothing else is asked for.")
    private boolean printed;

    @Option(names = "--past", description = "Look at what is in the ledger already, too.")
    private boolean past;

    @Override
    public Integer call() {
        SavedSearch search = search();
        Path folder = ledger.existing();
        return LedgerOptions.with(folder, () -> save(folder, search));
    }

    private int save(Path folder, SavedSearch search) {
        try (Store store = Store.writing(folder)) {
            var searches = new Searches(store);
            searches.save(search, past);
            store.commit();
            Messages.of(spec).line("saved; articles to look at: " + searches.waiting(name));
            return ExitCodes.READ;
        }
    }

    private SavedSearch search() {
        try {
            Instant made = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            var search = new SavedSearch(name, query, level, channels(), made);
            search.parsed();
            return search;
        } catch (QueryException e) {
            throw new UsageException("the query: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private Channels channels() {
        boolean alone = atom == null && webhook == null;
        return new Channels(absolute(atom), hook(), printed || alone);
    }

    private @Nullable Webhook hook() {
        String url = webhook;
        if (url == null) {
            return null;
        }
        String to;
        try {
            to = WebAddress.of(url).toString();
        } catch (IllegalArgumentException e) {
            throw new UsageException("--webhook: " + url + " " + e.getMessage(), e);
        }
        if (secretFile != null && !Files.isReadable(secretFile)) {
            throw new UsageException("--secret-file: " + secretFile + " cannot be read");
        }
        return new Webhook(to, absolute(secretFile));
    }

    /** Alerts are sent from other folders, too. */
    private static @Nullable String absolute(@Nullable Path file) {
        return file == null ? null : file.toAbsolutePath().normalize().toString();
    }
}
