package isnad.cli;

import isnad.model.Note;
import isnad.model.Reading;
import isnad.record.RecordWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The record as JSON lines. */
final class RecordLayout implements Layout {

    @Override
    public Part page(PageReadings page) {
        var lines = new StringBuilder();
        var writer = new RecordWriter(lines);
        try {
            for (Reading reading : page.readings()) {
                writer.write(reading);
            }
            for (Note note : page.notes()) {
                writer.write(page.name(), note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Part(lines.toString());
    }
}
