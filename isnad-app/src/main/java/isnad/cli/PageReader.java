package isnad.cli;

import isnad.cli.Delivery.Delivered;
import isnad.cli.Delivery.Refused;
import isnad.cli.Layout.PageReadings;
import isnad.model.Note;
import isnad.model.Reading;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one page and reads it. A page that cannot be read is answered with what is wrong; nothing
 * is thrown. Thread-safe.
 */
record PageReader(PageLoader loader, Reader reader, GivenDates dates) {

    /**
     * What came of a page.
     *
     * @param readings null where the page could not be read
     * @param complaint what is wrong, or null
     * @param fault what Isnad itself did wrong, or null
     */
    record Outcome(
            Source source,
            @Nullable PageReadings readings,
            @Nullable String complaint,
            @Nullable Throwable fault) {

        /** Says what is wrong, if anything is. */
        void complain(Messages messages) {
            if (complaint != null) {
                messages.complain(source.name(), complaint);
            }
            if (fault != null) {
                messages.trace(fault);
            }
        }
    }

    Outcome read(int number, Source source) {
        return switch (loader.load(source)) {
            case Refused(String complaint) -> new Outcome(source, null, complaint, null);
            case Delivered delivered -> read(number, source, delivered);
        };
    }

    private Outcome read(int number, Source source, Delivered delivered) {
        try {
            List<Reading> readings = reader.read(delivered.page(), dates);
            return readings.isEmpty()
                    ? new Outcome(source, null, "holds no article; nothing to read", null)
                    : read(number, source, readings, delivered.notes());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome(
                    source,
                    null,
                    "could not be read through a fault in Isnad (" + e + "); please report it",
                    e);
        }
    }

    private static Outcome read(
            int number, Source source, List<Reading> readings, List<Note> notes) {
        var page = new PageReadings(number, source.name(), readings, notes);
        return new Outcome(source, page, null, null);
    }
}
