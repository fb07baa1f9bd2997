package isnad.cli;

import isnad.alert.Channels;
import isnad.alert.Channels.Webhook;
import isnad.alert.SavedSearch;
import isnad.alert.SearchJson;
import isnad.ledger.Searches;
import isnad.view.VisibleText;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad alert list}: which searches are kept. */
@Command(
        name = "list",
        description =
                "Lists the searches that are kept, a line each: name, level, query, where alerts"
                        + " go, how many articles wait to be looked at; tabs between.")
final class AlertListCommand implements Callable<Integer> {
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws IOException {
        List<String> lines = ledger.ask(found -> lines(new Searches(found.store())));
        try (Output out = Output.to(null)) {
            for (String line : lines) {
                out.write(line + "\n");
            }
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        }
        return ExitCodes.READ;
    }

    private static List<String> lines(Searches searches) {
        return searches.all().stream()
                .map(search -> line(search, searches.waiting(search.name())))
                .toList();
    }

    private static String line(SavedSearch search, long waiting) {
        return String.join(
                "\t",
                VisibleText.line(search.name()),
                SearchJson.word(search.level()),
                VisibleText.line(search.query()),
                VisibleText.line(channels(search.channels())),
                Long.toString(waiting));
    }

    /** Paths of addresses are often secrets themselves. */
    private static String channels(Channels channels) {
        List<String> names = new ArrayList<>();
        Webhook webhook = channels.webhook();
        if (channels.atom() != null) {
            names.add(channels.atom());
        }
        if (webhook != null) {
            names.add(site(webhook.url()));
        }
        if (channels.printed()) {
            names.add("stdout");
        }
        return String.join(" ", names);
    }

    private static String site(String url) {
        try {
            URI address = URI.create(url);
            return address.getScheme() + "://" + address.getRawAuthority() + "/…";
        } catch (IllegalArgumentException _) {
            return "webhook";
        }
    }
}
