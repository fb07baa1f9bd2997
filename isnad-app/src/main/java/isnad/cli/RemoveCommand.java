package isnad.cli;

import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.ledger.Removal;
import isnad.store.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad remove}: takes pages out of a ledger, and all that was drawn from them. */
@Command(
        name = "remove",
        description = "Removes pages from a ledger, and everything drawn from them.",
        footer = {
            "%nExamples:",
            "  isnad remove pages/old.txt                the page that was added under this name",
            "  isnad remove 0dbcc0aa4cefc6aa             one article, by its id"
        })
final class RemoveCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Parameters(
            paramLabel = "PAGE|ID",
            arity = "1..*",
            description = "Names of pages as they were added, or ids of articles.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        var messages = Messages.of(spec);
        Path folder = ledger.existing();
        try (LedgerWriter writer = LedgerWriter.open(folder);
                var index = IndexKeeper.open(folder, writer)) {
            Removal sum = Removal.NONE;
            for (String name : names) {
                sum = sum.and(remove(writer, name, messages));
            }
            writer.commit();
            index.finish();
            messages.line(
                    "removed articles: %,d, pages: %,d, events: %,d, lines: %,d"
                            .formatted(sum.articles(), sum.pages(), sum.events(), sum.lines()));
        } catch (StoreException e) {
            throw new LedgerTrouble(folder, e);
        }
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private static Removal remove(LedgerWriter writer, String name, Messages messages) {
        List<Long> found = new ArrayList<>();
        Long article = writer.store().articles().find(name);
        if (article != null) {
            found.add(article);
        }
        for (long page : writer.store().pages().named(name)) {
            found.addAll(writer.store().articles().ofPage(page));
        }
        if (found.isEmpty()) {
            messages.complain(name, "is neither a page's name nor an article's id in this ledger");
        }
        return found.stream().map(writer::remove).reduce(Removal.NONE, Removal::and);
    }
}
