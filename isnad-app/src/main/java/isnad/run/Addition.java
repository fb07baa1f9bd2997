package isnad.run;

import isnad.input.Content;
import isnad.input.Delivery;
import isnad.input.Document;
import isnad.input.Lost;
import isnad.input.Pages;
import isnad.ledger.PageSource;
import isnad.ledger.Preparation;
import isnad.ledger.Prepared;
import isnad.model.Facts;
import isnad.model.Note;
import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import isnad.record.RecordWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes pages ready for a ledger: reads one, unless the ledger has it. Nothing is thrown for what
 * is in a page. Thread-safe.
 *
 * @param isKnown whether the ledger has a page
 */
public record Addition(
        Reader reader, GivenDates dates, Preparation preparation, Predicate<PageSource> isKnown) {

    /**
     * What came of a document.
     *
     * @param page null where only records were given
     * @param articles none where the page is in the ledger already, or nothing could be read
     * @param complaint what is wrong, or null
     * @param countedAs what it is, where many of its like need no line each; else null
     */
    public record Outcome(
            String name,
            @Nullable PageSource page,
            List<Prepared> articles,
            @Nullable String complaint,
            @Nullable String countedAs) {

        /** Nothing was read, for that reason. */
        public static Outcome refused(String name, String complaint, @Nullable String countedAs) {
            return new Outcome(name, null, List.of(), complaint, countedAs);
        }
    }

    /**
     * Reads what an input delivered.
     *
     * @param isOneOfMany whether it came out of an archive or a list
     */
    public Outcome of(Delivery delivery, boolean isOneOfMany) {
        try {
            return switch (delivery) {
                case Lost(String name, String complaint) -> Outcome.refused(name, complaint, null);
                case Document document -> of(document, isOneOfMany);
            };
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String complaint =
                    "could not be read through a fault in Isnad (" + e + "); please report it";
            return Outcome.refused(delivery.name(), complaint, null);
        }
    }

    private Outcome of(Document document, boolean isOneOfMany) {
        return switch (Pages.of(document)) {
            case Pages.Refused(String complaint, String countedAs) ->
                    Outcome.refused(document.name(), complaint, isOneOfMany ? countedAs : null);
            case Pages.Read(Page page, List<Note> notes) -> {
                PageSource source = source(document, page);
                yield isKnown.test(source)
                        ? new Outcome(page.name(), source, List.of(), null, null)
                        : read(page, source, notes, isOneOfMany);
            }
        };
    }

    private PageSource source(Document document, Page page) {
        boolean markup = page.original() != null && !(document.content() instanceof Content.Text);
        String date = dates.date(page.name(), 0);
        Facts facts = document.facts();
        return new PageSource(page.name(), page.deliveredText(), markup, facts, date);
    }

    private Outcome read(Page page, PageSource source, List<Note> notes, boolean isOneOfMany) {
        List<Prepared> articles =
                records(reader, page, dates, notes).stream().map(preparation::of).toList();
        return articles.isEmpty()
                ? Outcome.refused(
                        page.name(),
                        "holds no article; nothing to add",
                        isOneOfMany ? "pages without an article" : null)
                : new Outcome(page.name(), dated(source, articles.size()), articles, null, null);
    }

    private PageSource dated(PageSource source, int articles) {
        return source.dated(articles, index -> dates.date(source.name(), index));
    }

    /** The records of a page's articles; notes about the page go with the first. */
    public static List<ArticleRecord> records(
            Reader reader, Page page, GivenDates dates, List<Note> notes) {
        List<ArticleRecord> articles = new ArrayList<>();
        for (Reading reading : reader.read(page, dates)) {
            articles.add(record(reading, articles.isEmpty() ? notes : List.of()));
        }
        return articles;
    }

    private static ArticleRecord record(Reading reading, List<Note> notes) {
        try {
            var json = new StringBuilder();
            var writer = new RecordWriter(json);
            writer.write(reading);
            for (Note note : notes) {
                writer.write(reading.article().page().name(), note);
            }
            return RecordReader.of(json.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
