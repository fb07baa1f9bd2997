package isnad.cli;

import isnad.ledger.Edition;
import isnad.ledger.Reread;
import isnad.ledger.Reread.Change;
import isnad.reading.Reader;
import isnad.run.SamePage;
import isnad.view.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad reread}: brings records up to date with the rules. */
@Command(
        name = "reread",
        description = {
            "Reads the pages of a ledger anew that other rules or lexicons read, and prints what"
                    + " changed. Corrections stay. A run that was cut short goes on where it ended."
        },
        footer = {
            "%nExamples:",
            "  isnad reread                              what changed, for a person",
            "  isnad reread --diff jsonl > changes.jsonl",
            "  isnad reread --all                        pages of these rules too"
        })
final class RereadCommand implements Callable<Integer> {
    /** How changes are written. */
    enum Diff {
        TEXT,
        JSONL,
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--all", description = "Read pages too that these very rules read.")
    private boolean all;

    @Option(
            names = "--guess-names",
            description = "Ask the statistical reader for names too, as isnad add did.")
    private boolean guessNames;

    @Option(
            names = "--diff",
            description = "${COMPLETION-CANDIDATES} (default: text): how changes are printed.")
    private Diff diff = Diff.TEXT;

    /** What a run did. */
    private static final class Counts {
        private long pages;
        private long changed;
        private long gone;
        private long fresh;
        private long other;
        private long left;
    }

    @Override
    public Integer call() throws IOException {
        var counts = new Counts();
        try (Output out = Output.to(null)) {
            reread(out, counts);
            out.commit();
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        }
        sumUp(counts, Messages.of(spec));
        return ExitCodes.READ;
    }

    private void reread(Output out, Counts counts) {
        Reader reader = guessNames ? Reader.guessingNames() : Reader.create();
        ledger.change(writer -> {
            var reread =
                    new Reread(writer, page -> SamePage.records(reader, page), Edition.current());
            counts.left =
                    reread.run(
                            all,
                            page -> {
                                counts.pages++;
                                counts.changed += page.changes().isEmpty() ? 0 : 1;
                                page.changes().forEach(change -> count(change, counts));
                                write(page, out);
                            });
        });
    }

    private static void count(Change change, Counts counts) {
        if (change.is() == null) {
            counts.gone++;
        } else if (change.was() == null) {
            counts.fresh++;
        } else {
            counts.other++;
        }
    }

    private static void sumUp(Counts counts, Messages messages) {
        messages.line(
                "pages read anew: %,d, changed: %,d; events gone: %,d, new: %,d, changed: %,d"
                        .formatted(
                                counts.pages,
                                counts.changed,
                                counts.gone,
                                counts.fresh,
                                counts.other));
        if (counts.left > 0) {
            messages.line(
                    "added as records, without pages, and left as they are: "
                            + Counted.of(counts.left, "articles"));
        }
    }

    private void write(Reread.Page page, Output out) {
        try {
            if (diff == Diff.TEXT && !page.changes().isEmpty()) {
                out.write(VisibleText.line(page.name()) + "\n");
            }
            for (Change change : page.changes()) {
                switch (diff) {
                    case TEXT -> out.write(ChangeLines.text(change));
                    case JSONL -> out.write(ChangeLines.json(change));
                    case NONE -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
