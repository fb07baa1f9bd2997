package isnad.cli;

import isnad.cli.Layout.PageReadings;
import isnad.cli.Layout.Part;
import isnad.cli.PageReader.Outcome;
import isnad.copies.Seen;
import isnad.input.Delivery;
import isnad.input.Document;
import isnad.input.FileTrouble;
import isnad.input.Inputs;
import isnad.input.Sources;
import isnad.report.ReportWriter;
import isnad.run.Batch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad read}: pages in, cards, records or a report out. */
@Command(
        name = "read",
        description = "Reads pages: what happened, and who says so.",
        footer = {
            "%nExamples:",
            "  isnad read page.txt                       a card per article",
            "  isnad read pages/ > record.jsonl          the record, a JSON object a line",
            "  isnad read pages/ -o report.html          a page to read in a browser",
            "  isnad read pages/ --dates dates.tsv       with publication dates that you know",
            "  isnad read crawl.warc.gz feed.xml         archives and feeds, each page an article",
            "  isnad read export.csv --fields text=body,title=headline,date=when",
            "  curl -s URL | isnad read - --date 2021-03-02"
        })
final class ReadCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final InputOptions input = new InputOptions();
    @Mixin private final DisplayOptions display = new DisplayOptions();

    @Option(
            names = "--format",
            description =
                    "${COMPLETION-CANDIDATES} (default: by the ending of -o FILE; cards on a"
                            + " terminal, else jsonl).")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, which appears whole or not at all.")
    private @Nullable Path output;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many pages are read at a time (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /** Letter by letter, with the same said of them: nothing is read twice. */
    private static final String REPEATED = "documents that came before, letter by letter";

    private record Laid(Outcome outcome, @Nullable Part part) {}

    @Override
    public Integer call() {
        input.check();
        if (jobs < 1 || jobs > 1000) {
            throw new UsageException("--jobs: expected 1 to 1000, found " + jobs);
        }
        var messages = Messages.of(spec);
        Sources sources = checked(input.sources());
        try (Output out = Output.to(output);
                Inputs inputs = input.open(sources)) {
            read(inputs, sources.all().size(), out, messages);
            messages.written(output);
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        } catch (IOException e) {
            messages.complain(output == null ? "output" : output.toString(), unwritten(e));
            return ExitCodes.UNWRITTEN;
        }
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private static String unwritten(IOException e) {
        return "could not be written: " + FileTrouble.describe(e);
    }

    /**
     * A page that is read may not be written over; an earlier record or report that lies beside the
     * pages is none.
     */
    private Sources checked(Sources sources) {
        Path file = output;
        if (file == null) {
            return sources;
        }
        Sources pages = OwnOutput.is(file) ? sources.without(file) : sources;
        if (pages.all().stream().anyMatch(source -> source.isFile(file))) {
            throw new UsageException(file + ": is a page to be read; write to another file");
        }
        return pages;
    }

    private void read(Inputs inputs, int files, Output out, Messages messages) throws IOException {
        Layout layout = layout();
        Iterator<Work> work = new Works(inputs, input.reader(), layout);
        var contents = new ArrayList<String>();
        var progress = new Progress(messages, Terminal.isError(), inputs, files);
        out.write(layout.head());
        new Batch(jobs)
                .run(
                        work,
                        laid -> {
                            progress.step();
                            deliver(laid, out, contents, messages);
                        });
        out.write(layout.tail(contents));
        progress.end();
        messages.sumUp(inputs.passedOver());
        input.reportUnusedDates(messages);
        out.commit();
    }

    private Layout layout() {
        Format chosen = format == null ? Format.usual(output, Terminal.isOutput()) : format;
        return switch (chosen) {
            case JSONL -> new RecordLayout();
            case CARDS -> new CardLayout(display.cards(output == null && Terminal.isOutput()));
            case HTML -> new ReportLayout(new ReportWriter(display.language()));
        };
    }

    /** What is to be done with one document. */
    private record Work(
            int number,
            Delivery delivery,
            @Nullable String before,
            boolean isOneOfMany,
            PageReader reader,
            Layout layout)
            implements Callable<Laid>, Batch.Weighed {
        @Override
        public Laid call() {
            Outcome outcome =
                    before == null
                            ? reader.read(number, delivery, isOneOfMany)
                            : Outcome.refused(delivery.name(), "is " + before, REPEATED);
            PageReadings readings = outcome.readings();
            return new Laid(outcome, readings == null ? null : layout.page(readings));
        }

        @Override
        public long weight() {
            return delivery instanceof Document document ? document.content().size() : 0;
        }
    }

    /** The work on all documents, each begun when its turn comes. */
    private static final class Works implements Iterator<Work> {
        private final Inputs inputs;
        private final PageReader reader;
        private final Layout layout;
        private final Seen seen = new Seen();
        private int number;

        Works(Inputs inputs, PageReader reader, Layout layout) {
            this.inputs = inputs;
            this.reader = reader;
            this.layout = layout;
        }

        @Override
        public boolean hasNext() {
            return inputs.hasNext();
        }

        @Override
        public Work next() {
            Delivery delivery = inputs.next();
            String before = delivery instanceof Document document ? seen.before(document) : null;
            boolean isOneOfMany = inputs.isWithinArchive();
            return new Work(++number, delivery, before, isOneOfMany, reader, layout);
        }
    }

    private static void deliver(Laid laid, Output out, List<String> contents, Messages messages)
            throws IOException {
        laid.outcome().complain(messages);
        Part part = laid.part();
        if (part != null) {
            out.write(part.body());
            contents.add(part.contents());
        }
    }
}
