package isnad.run;

import isnad.fetch.Capture;
import isnad.input.Content;
import isnad.input.Document;
import isnad.model.Facts;
import isnad.model.Note;
import java.util.List;

/** Pages of the web as documents. */
public final class Captured {
    private Captured() {}

    /** A page as a document to be read. */
    public static Document document(Capture capture) {
        String url = capture.address().toString();
        List<Note> notes =
                capture.signals().stream()
                        .map(signal -> new Note("page.use", signal.toString()))
                        .toList();
        return new Document(
                url,
                new Content.Bytes(capture.body(), capture.charset(), capture.mediaType()),
                new Facts(url, null, null, null, null, null, null),
                notes);
    }
}
