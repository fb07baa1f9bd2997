package isnad.cli;

import isnad.cli.Layout.PageReadings;
import isnad.input.Delivery;
import isnad.input.Document;
import isnad.input.Lost;
import isnad.input.Pages;
import isnad.model.Note;
import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document. One that cannot be read is answered with what is wrong; nothing is thrown.
 * Thread-safe.
 */
record PageReader(Reader reader, GivenDates dates) {

    /**
     * What came of a document.
     *
     * @param readings null where it could not be read
     * @param complaint what is wrong, or null
     * @param countedAs what it is, where many of its like need no line each; else null
     * @param fault what Isnad itself did wrong, or null
     */
    record Outcome(
            String name,
            @Nullable PageReadings readings,
            @Nullable String complaint,
            @Nullable String countedAs,
            @Nullable Throwable fault) {

        static Outcome refused(String name, String complaint, @Nullable String countedAs) {
            return new Outcome(name, null, complaint, countedAs, null);
        }

        /** Says what is wrong, if anything is. */
        void complain(Messages messages) {
            messages.refuse(name, complaint, countedAs);
            if (fault != null) {
                messages.trace(fault);
            }
        }
    }

    /**
     * Reads.
     *
     * @param isOneOfMany whether it came out of an archive or a list
     */
    Outcome read(int number, Delivery delivery, boolean isOneOfMany) {
        try {
            return switch (delivery) {
                case Lost lost -> Outcome.refused(lost.name(), lost.complaint(), null);
                case Document document -> read(number, document, isOneOfMany);
            };
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String complaint =
                    "could not be read through a fault in Isnad (" + e + "); please report it";
            return new Outcome(delivery.name(), null, complaint, null, e);
        }
    }

    private Outcome read(int number, Document document, boolean isOneOfMany) {
        return switch (Pages.of(document)) {
            case Pages.Refused(String complaint, String countedAs) ->
                    Outcome.refused(document.name(), complaint, isOneOfMany ? countedAs : null);
            case Pages.Read(Page page, List<Note> notes) -> read(number, page, notes, isOneOfMany);
        };
    }

    private Outcome read(int number, Page page, List<Note> notes, boolean isOneOfMany) {
        List<Reading> readings = reader.read(page, dates);
        if (readings.isEmpty()) {
            return Outcome.refused(
                    page.name(),
                    "holds no article; nothing to read",
                    isOneOfMany ? "pages without an article" : null);
        }
        var read = new PageReadings(number, page.name(), readings, notes);
        return new Outcome(page.name(), read, null, null, null);
    }
}
