package isnad.cli;

import isnad.ask.ExportForm;
import isnad.ask.Exports;
import isnad.ask.Exports.What;
import isnad.export.Export;
import isnad.export.Namespace;
import isnad.export.RecordJson;
import isnad.export.Tally;
import isnad.input.FileTrouble;
import isnad.ledger.Ledger;
import isnad.ledger.LineOrigins;
import isnad.lexicon.Lexicon;
import isnad.view.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad export}: a ledger written out. */
@Command(
        name = "export",
        description =
                "Writes a ledger out, whole or the lines that are asked for; docs/export.md says"
                        + " what each format holds and what it loses.",
        footer = {
            "%nExamples:",
            "  isnad export -o ledger.jsonl              everything, for isnad import",
            "  isnad export --what tellings -o t.csv     a row a telling, safe for spreadsheets",
            "  isnad export --who EGY --with TUR -o egypt-turkey.html",
            "  isnad export --from 2023 --to 2023 -o 2023.parquet",
            "  isnad export --format plover > events.tsv"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions where = new LedgerOptions();
    @Mixin private final FilterOptions filter = new FilterOptions();

    @Option(
            names = "--what",
            description =
                    "${COMPLETION-CANDIDATES} (default: records for jsonl without a filter, else"
                            + " lines). Filters are for lines and tellings.")
    private @Nullable What what;

    @Option(
            names = "--format",
            description =
                    "${COMPLETION-CANDIDATES} (default: by the ending of -o FILE, else jsonl).")
    private @Nullable ExportForm format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, which appears whole or not at all.")
    private @Nullable Path output;

    @Option(
            names = "--title",
            defaultValue = "Isnad",
            description = "The title of a chronology or feed.")
    private String title = "Isnad";

    @Option(
            names = "--namespace",
            paramLabel = "URI",
            description =
                    "What ids in JSON-LD and feeds begin with, such as"
                            + " tag:example.org,2026:ledger.")
    private @Nullable String namespace;

    @Option(
            names = "--excel",
            description = "Begin CSV with a byte-order mark, by which Excel knows UTF-8.")
    private boolean excel;

    @Option(
            names = "--lang",
            description = "${COMPLETION-CANDIDATES}: labels of chronologies and feeds.")
    private @Nullable Language language;

    /** Values with the way they are written, and lines that follow. */
    private record Writing<T>(Stream<? extends T> values, Export<T> export, List<String> behind) {
        Writing(Stream<? extends T> values, Export<T> export) {
            this(values, export, List.of());
        }
    }

    @Override
    public Integer call() {
        filter.check();
        var messages = Messages.of(spec);
        return where.ask(ledger -> write(writing(ledger), messages));
    }

    private static String behind(int lines) {
        return lines == 0 ? "" : ", corrections and searches: %,d".formatted(lines);
    }

    private <T> int write(Writing<T> writing, Messages messages) {
        try (Output out = Output.to(output);
                var bytes = new WholeLines(out)) {
            Tally tally = writing.export().write(writing.values().iterator(), bytes);
            for (String line : writing.behind()) {
                bytes.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            bytes.close();
            out.commit();
            messages.line(
                    Counted.of(tally.values(), chosen().toString())
                            + ", "
                            + Counted.of(tally.rows(), "rows")
                            + behind(writing.behind().size()));
            return ExitCodes.READ;
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        } catch (IOException e) {
            String about = output == null ? "output" : output.toString();
            messages.complain(about, "could not be written: " + FileTrouble.describe(e));
            return ExitCodes.UNWRITTEN;
        }
    }

    private ExportForm form() {
        return format == null ? ExportForm.of(output) : format;
    }

    private What chosen() {
        if (what != null) {
            return what;
        }
        return form() == ExportForm.JSONL && !filter.isSet() ? What.RECORDS : What.LINES;
    }

    private Writing<?> writing(Ledger ledger) {
        return switch (chosen()) {
            case RECORDS -> records(ledger);
            case LINES -> new Writing<>(filter.lines(ledger), exports().lines());
            case TELLINGS -> new Writing<>(filter.lines(ledger), exports().tellings());
            case STORIES -> new Writing<>(ledger.stories(1), exports().stories());
            case ENTITIES -> new Writing<>(ledger.entities(), exports().entities());
        };
    }

    private Writing<?> records(Ledger ledger) {
        if (form() != ExportForm.JSONL) {
            throw Exports.unfit(What.RECORDS, form(), "jsonl");
        }
        return new Writing<>(ledger.records(), new RecordJson(), Exports.behindRecords(ledger));
    }

    private Exports exports() {
        var origins = new LineOrigins(Lexicon.load());
        return new Exports(form(), title, namespace(), locale(), excel, origins::count);
    }

    private Namespace namespace() {
        try {
            return namespace == null ? Namespace.LOCAL : new Namespace(namespace);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--namespace: expected a URI, found " + namespace, e);
        }
    }

    private Locale locale() {
        Language chosen = language == null ? Language.of(Locale.getDefault()) : language;
        return Locale.of(chosen.code());
    }
}
