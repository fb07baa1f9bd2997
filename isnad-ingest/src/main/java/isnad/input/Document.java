package isnad.input;

import isnad.model.Facts;
import isnad.model.Note;
import java.util.List;

/**
 * One document as an input holds it.
 *
 * @param name as it stands in the record and in messages: the input's path, and behind {@code #}
 *     what tells the document from others in it (a number, an address)
 * @param content its letters or bytes
 * @param facts what the input says of it, such as a feed of its entry
 * @param notes what a reader of the record should know, such as a cut-off archive
 */
public record Document(String name, Content content, Facts facts, List<Note> notes)
        implements Delivery {
    public Document {
        notes = List.copyOf(notes);
    }

    /** Bytes of which nothing else is known. */
    static Document of(String name, byte[] bytes) {
        return new Document(name, new Content.Bytes(bytes, null, null), Facts.NONE, List.of());
    }
}
