package isnad.cli;

import isnad.input.FieldNames;
import isnad.input.Inputs;
import isnad.input.Limits;
import isnad.input.Sources;
import isnad.ledger.PageSource;
import isnad.ledger.Preparation;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import isnad.run.Addition;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The pages of a command, and what the user knows about their dates. */
final class InputOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files, folders (all in them and below), or - for standard input: text, HTML,"
                            + " RSS and Atom, WARC and WET, JSON lines, CSV, gzip and zip of them.")
    private List<String> paths = List.of();

    @Option(
            names = "--date",
            paramLabel = "ISO",
            converter = IsoDate.class,
            description = "The publication date of all pages, such as 2021-03-02.")
    private @Nullable String date;

    @Option(
            names = "--dates",
            paramLabel = "FILE",
            description =
                    "Publication dates, a row each: page path or file name, #index behind it for"
                            + " one article of several, tab, ISO date. Goes before --date.")
    private @Nullable Path datesFile;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "16",
            description = "The largest page that is read (default: ${DEFAULT-VALUE}).")
    private int maxMegabytes;

    @Option(
            names = "--fields",
            paramLabel = "FIELD=NAME,…",
            converter = FieldMapping.class,
            description =
                    "Which field of JSON or column of a table holds what, where their names do not"
                            + " say it: text, html, title, date, updated, url, outlet, author,"
                            + " language. Such as text=body,date=when.")
    private @Nullable FieldNames fields;

    @Option(
            names = "--guess-names",
            description =
                    "Ask the statistical reader for names too, where the lexicon leaves words over;"
                            + " slower by about an eighth.")
    private boolean guessNames;

    private @Nullable DateTable table;

    /** Checks what can be checked before reading. */
    void check() {
        if (maxMegabytes < 1 || maxMegabytes > 1000) {
            throw new UsageException("--max-size: expected 1 to 1000, found " + maxMegabytes);
        }
        if (datesFile != null) {
            table = DateTable.read(datesFile);
        }
    }

    /** The files that the paths name, but no file of dates that merely lies beside the pages. */
    Sources sources() {
        Sources sources = Sources.find(paths);
        return datesFile == null ? sources : sources.without(datesFile);
    }

    Inputs open(Sources sources) {
        return open(sources, System.in);
    }

    /** With something else in the place of standard input. */
    Inputs open(Sources sources, InputStream standard) {
        return Inputs.open(sources, standard, new Limits(maxMegabytes), fieldNames());
    }

    private FieldNames fieldNames() {
        return fields == null ? FieldNames.USUAL : fields;
    }

    PageReader reader() {
        return new PageReader(guessNames ? Reader.guessingNames() : Reader.create(), dates());
    }

    /** Reads pages for a ledger. */
    Addition addition(Preparation preparation, Predicate<PageSource> isKnown) {
        Reader reader = guessNames ? Reader.guessingNames() : Reader.create();
        return new Addition(reader, dates(), preparation, isKnown);
    }

    private GivenDates dates() {
        DateTable rows = table;
        String all = date;
        return (page, index) -> {
            String given = rows == null ? null : rows.date(page, index);
            return given == null ? all : given;
        };
    }

    void reportUnusedDates(Messages messages) {
        if (table != null) {
            table.reportUnused(messages);
        }
    }
}
