package isnad.cli;

import isnad.cli.Addition.Outcome;
import isnad.input.Delivery;
import isnad.input.Document;
import isnad.input.Inputs;
import isnad.input.Source;
import isnad.input.Sources;
import isnad.ledger.Edition;
import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.store.StoreException;
import isnad.view.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
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
    private static final long BATCH = 500;
    private static final long WAIT = 2_000_000_000L;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final InputOptions input = new InputOptions();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The ledger's folder, which is made (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("isnad-data");

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many pages are read at a time (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    private final ReentrantLock lock = new ReentrantLock();
    private final Counts counts = new Counts();
    private boolean interrupted;

    /** What a run did. */
    private static final class Counts {
        private long added;
        private long known;
        private long waiting;
        private long committed = System.nanoTime();
    }

    @Override
    public Integer call() {
        input.check();
        if (jobs < 1 || jobs > 1000) {
            throw new UsageException("--jobs: expected 1 to 1000, found " + jobs);
        }
        var messages = Messages.of(spec);
        try (LedgerWriter writer = LedgerWriter.open(folder);
                var index = IndexKeeper.open(folder, writer)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt, "isnad-interrupted"));
            add(writer, messages);
            index.finish();
        } catch (StoreException e) {
            throw new LedgerTrouble(folder, e);
        }
        sumUp(messages);
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private void sumUp(Messages messages) {
        String known =
                counts.known == 0 ? "" : ", known already: " + Counted.of(counts.known, "pages");
        messages.line(
                Counted.of(counts.added, "articles added to ")
                        + VisibleText.line(folder.toString())
                        + known);
    }

    private void add(LedgerWriter writer, Messages messages) {
        Sources sources = input.sources();
        Sources records = sources.only(source -> RecordKind.isIn(source.path()));
        Sources pages = sources.only(source -> !RecordKind.isIn(source.path()));
        try {
            for (Source source : records.all()) {
                addRecords(writer, Path.of(source.name()), messages);
            }
            addPages(writer, pages, messages);
            lock.lock();
            commit(writer);
        } catch (IOException e) {
            throw new StoreException(StoreException.Cause.OTHER, String.valueOf(e.getMessage()));
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }

    private void addPages(LedgerWriter writer, Sources sources, Messages messages)
            throws IOException {
        var known = new KnownPages(writer.store().pages());
        var addition = input.addition(writer.preparation(), known::has);
        try (Inputs inputs = input.open(sources)) {
            var progress = new Progress(messages, Terminal.isError(), inputs, sources.all().size());
            new Batch(jobs)
                    .run(
                            new Works(inputs, addition),
                            outcome -> {
                                progress.step();
                                take(writer, outcome, messages);
                            });
            progress.end();
            messages.sumUp(inputs.passedOver());
        }
        input.reportUnusedDates(messages);
    }

    private void addRecords(LedgerWriter writer, Path file, Messages messages) throws IOException {
        try (var records = RecordFiles.open(file, writer.preparation())) {
            new Batch(jobs).run(records, outcome -> take(writer, outcome, messages));
            String complaint = records.complaint();
            if (complaint != null) {
                messages.complain(file.toString(), complaint);
            }
            if (records.behind() > 0) {
                messages.warn(
                        file.toString(),
                        "corrections and saved searches passed over: %,d; isnad import takes them"
                                .formatted(records.behind()));
            }
        }
    }

    private void take(LedgerWriter writer, Outcome outcome, Messages messages) {
        messages.refuse(outcome.name(), outcome.complaint(), outcome.countedAs());
        lock.lock();
        try {
            if (!interrupted) {
                file(writer, outcome);
                if (counts.waiting >= BATCH || System.nanoTime() - counts.committed > WAIT) {
                    commit(writer);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void file(LedgerWriter writer, Outcome outcome) {
        String edition = outcome.page() == null ? "record" : Edition.current();
        int added =
                outcome.page() == null
                        ? writer.add(outcome.articles(), edition)
                        : writer.add(outcome.page(), outcome.articles(), edition);
        counts.added += added;
        counts.waiting += added;
        counts.known += added == 0 && outcome.complaint() == null ? 1 : 0;
    }

    private void commit(LedgerWriter writer) {
        writer.commit();
        counts.waiting = 0;
        counts.committed = System.nanoTime();
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

    /** One document to be made ready. */
    private record Work(Delivery delivery, boolean isOneOfMany, Addition addition)
            implements Callable<Outcome>, Batch.Weighed {
        @Override
        public Outcome call() {
            return addition.of(delivery, isOneOfMany);
        }

        @Override
        public long weight() {
            return delivery instanceof Document document ? document.content().size() : 0;
        }
    }

    private record Works(Inputs inputs, Addition addition) implements Iterator<Work> {
        @Override
        public boolean hasNext() {
            return inputs.hasNext();
        }

        @Override
        public Work next() {
            Delivery delivery = inputs.next();
            return new Work(delivery, inputs.isWithinArchive(), addition);
        }
    }
}
