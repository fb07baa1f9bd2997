package isnad.cli;

import isnad.input.FileTrouble;
import isnad.ledger.CorrectionJson;
import isnad.ledger.Corrector;
import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.ledger.Searches;
import isnad.run.Addition.Outcome;
import isnad.run.Batch;
import isnad.run.RecordFiles;
import isnad.run.RecordKind;
import isnad.run.RecordLines;
import isnad.run.RecordLines.Line;
import isnad.store.CorrectionTable.Correction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad import}: what {@code isnad export} wrote, into a ledger. */
@Command(
        name = "import",
        description =
                "Takes over what isnad export wrote: records, then what people put right. Into an"
                        + " empty folder it gives the same ledger; what is there already stays.",
        footer = {
            "%nExamples:",
            "  isnad export -o ledger.jsonl",
            "  isnad import ledger.jsonl --to copy"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int BATCH = 500;
    private static final String NO_RECORDS =
            "holds no records; expected the JSON lines of isnad export or isnad read";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON lines of isnad export.")
    private List<Path> files = List.of();

    @Option(
            names = {"--to", "--in"},
            paramLabel = "DIR",
            description =
                    "The ledger's folder, which is made (default: ${DEFAULT-VALUE}); --in is the"
                            + " same.")
    private Path folder = Path.of("isnad-data");

    private long articles;
    private long corrections;
    private long searches;

    @Override
    public Integer call() {
        var messages = Messages.of(spec);
        LedgerOptions.with(
                folder,
                () -> {
                    try (LedgerWriter writer = LedgerWriter.open(folder);
                            var index = IndexKeeper.open(folder, writer)) {
                        files.forEach(file -> take(file, writer, messages));
                        index.finish();
                        return true;
                    }
                });
        messages.line(
                String.join(
                        ", ",
                        Counted.of(articles, "articles"),
                        Counted.of(corrections, "corrections"),
                        Counted.of(searches, "searches")));
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private void take(Path file, LedgerWriter writer, Messages messages) {
        try {
            if (RecordKind.isIn(file)) {
                records(file, writer, messages);
                corrections(file, writer, messages);
            } else if (Files.size(file) > 0) {
                messages.complain(file.toString(), NO_RECORDS);
            }
        } catch (IOException e) {
            messages.complain(file.toString(), FileTrouble.describe(e));
        }
    }

    private void records(Path file, LedgerWriter writer, Messages messages) throws IOException {
        try (var records = RecordFiles.open(file, writer.preparation())) {
            new Batch(Runtime.getRuntime().availableProcessors())
                    .run(records, outcome -> file(outcome, writer, messages));
            writer.commit();
            String complaint = records.complaint();
            if (complaint != null) {
                messages.complain(file.toString(), complaint);
            }
        }
    }

    private void file(Outcome outcome, LedgerWriter writer, Messages messages) {
        messages.refuse(outcome.name(), outcome.complaint(), null);
        int added = writer.add(outcome.articles(), "record");
        articles += added;
        if (added > 0 && articles % BATCH == 0) {
            writer.commit();
        }
    }

    private void corrections(Path file, LedgerWriter writer, Messages messages) throws IOException {
        var corrector = new Corrector(writer, "");
        Map<Long, Long> numbers = new HashMap<>();
        try (RecordLines in = RecordLines.open(file)) {
            for (Line line = in.next(); line != null; line = in.next()) {
                String place = file + ":" + line.number();
                switch (RecordKind.of(line.text())) {
                    case "correction" ->
                            correction(line.text(), place, corrector, numbers, messages);
                    case "search" -> search(line.text(), place, writer, messages);
                    default -> {
                        // Articles and their lines were taken before.
                    }
                }
            }
        }
        writer.commit();
    }

    private void search(String line, String place, LedgerWriter writer, Messages messages) {
        try {
            new Searches(writer.store()).restore(line);
            searches++;
        } catch (IllegalArgumentException e) {
            messages.complain(place, String.valueOf(e.getMessage()));
        }
    }

    private void correction(
            String line,
            String place,
            Corrector corrector,
            Map<Long, Long> numbers,
            Messages messages) {
        try {
            Correction read = CorrectionJson.read(line);
            @Nullable Long undone = read.undone() == null ? null : numbers.get(read.undone());
            numbers.put(read.number(), corrector.take(read, undone));
            corrections++;
        } catch (IllegalArgumentException e) {
            messages.complain(place, String.valueOf(e.getMessage()));
        }
    }
}
