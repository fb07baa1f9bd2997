package isnad.cli;

import isnad.input.Inputs;
import isnad.input.Source;
import isnad.input.Sources;
import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.run.Addition.Outcome;
import isnad.run.Batch;
import isnad.run.Filing;
import isnad.run.KnownPages;
import isnad.run.RecordFiles;
import isnad.run.RecordKind;
import isnad.run.RecordLines;
import isnad.run.Works;
import isnad.store.StoreException;
import isnad.view.VisibleText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad add}: pages and records into a ledger. */
@Command(
        name = "add",
        description = "Adds pages, or records that were read, to a ledger.",
        footer = {
            "%nWhat is in the ledger already is not read again, so a run that was cut short goes on",
            "where it ended.",
            "%nExamples:",
            "  isnad add pages/                          into ./isnad-data, which is made",
            "  isnad add crawl.warc.gz --to archive",
            "  isnad add record.jsonl                    what isnad read wrote",
            "  curl -s URL | isnad add - --date 2021-03-02"
        })
final class AddCommand implements Callable<Integer> {
    private static final String STANDARD = "-";
    private static final int STANDARD_BYTES = 1 << 17;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final InputOptions input = new InputOptions();

    @Option(
            names = {"--to", "--in"},
            paramLabel = "DIR",
            description =
                    "The ledger's folder, which is made (default: ${DEFAULT-VALUE}); --in is the"
                            + " same.")
    private Path folder = Path.of("isnad-data");

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many pages are read at a time (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /** Looked into before it is read: it may hold records. */
    private final InputStream standard = new BufferedInputStream(System.in, STANDARD_BYTES);

    private final ReentrantLock lock = new ReentrantLock();
    private boolean interrupted;

    @Override
    public Integer call() {
        input.check();
        if (jobs < 1 || jobs > 1000) {
            throw new UsageException("--jobs: expected 1 to 1000, found " + jobs);
        }
        var messages = Messages.of(spec);
        Filing filing;
        try (LedgerWriter writer = LedgerWriter.open(folder);
                var index = IndexKeeper.open(folder, writer)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt, "isnad-interrupted"));
            filing = new Filing(writer);
            add(writer, filing, messages);
            index.finish();
        } catch (StoreException e) {
            throw new LedgerTrouble(folder, e);
        }
        sumUp(filing, messages);
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private void sumUp(Filing filing, Messages messages) {
        String known =
                filing.known() == 0
                        ? ""
                        : ", known already: " + Counted.of(filing.known(), "pages");
        messages.line(
                Counted.of(filing.added(), "articles added to ")
                        + VisibleText.line(folder.toString())
                        + known);
    }

    private void add(LedgerWriter writer, Filing filing, Messages messages) {
        Sources sources = input.sources();
        Sources records = sources.only(source -> RecordKind.isIn(source.path()));
        try {
            boolean streamed = hasStandardInput(sources) && RecordKind.isNext(standard);
            Sources pages =
                    sources.only(source ->
                            !RecordKind.isIn(source.path()) && !(streamed && isStandard(source)));
            for (Source source : records.all()) {
                addRecords(writer, filing, Path.of(source.name()), messages);
            }
            if (streamed) {
                addStandardInput(writer, filing, messages);
            }
            addPages(writer, filing, pages, messages);
            lock.lock();
            filing.commit();
        } catch (IOException e) {
            throw new StoreException(StoreException.Cause.OTHER, String.valueOf(e.getMessage()));
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }

    private static boolean hasStandardInput(Sources sources) {
        return sources.all().stream().anyMatch(AddCommand::isStandard);
    }

    private static boolean isStandard(Source source) {
        return source.path() == null && source.name().equals(STANDARD);
    }

    private void addStandardInput(LedgerWriter writer, Filing filing, Messages messages)
            throws IOException {
        var lines = RecordLines.of(standard, RecordLines.LONGEST);
        try (var records = RecordFiles.of(STANDARD, lines, writer.preparation())) {
            addRecords(records, STANDARD, filing, messages);
        }
    }

    private void addPages(LedgerWriter writer, Filing filing, Sources sources, Messages messages)
            throws IOException {
        var known = new KnownPages(writer.store().pages());
        var addition = input.addition(writer.preparation(), known::has);
        try (Inputs inputs = input.open(sources, standard)) {
            var progress = new Progress(messages, Terminal.isError(), inputs, sources.all().size());
            new Batch(jobs)
                    .run(
                            new Works(inputs, addition),
                            outcome -> {
                                progress.step();
                                take(filing, outcome, messages);
                            });
            progress.end();
            messages.sumUp(inputs.passedOver());
        }
        input.reportUnusedDates(messages);
    }

    private void addRecords(LedgerWriter writer, Filing filing, Path file, Messages messages)
            throws IOException {
        try (var records = RecordFiles.open(file, writer.preparation())) {
            addRecords(records, file.toString(), filing, messages);
        }
    }

    private void addRecords(RecordFiles records, String name, Filing filing, Messages messages)
            throws IOException {
        new Batch(jobs).run(records, outcome -> take(filing, outcome, messages));
        String complaint = records.complaint();
        if (complaint != null) {
            messages.complain(name, complaint);
        }
        if (records.behind() > 0) {
            messages.warn(
                    name,
                    "corrections and saved searches passed over: %,d; isnad import takes them"
                            .formatted(records.behind()));
        }
    }

    private void take(Filing filing, Outcome outcome, Messages messages) {
        messages.refuse(outcome.name(), outcome.complaint(), outcome.countedAs());
        lock.lock();
        try {
            if (!interrupted) {
                filing.take(outcome);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets the commit in hand be finished, and no other begin. */
    private void interrupt() {
        lock.lock();
        try {
            interrupted = true;
        } finally {
            lock.unlock();
        }
    }
}
