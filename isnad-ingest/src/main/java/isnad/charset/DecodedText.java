package isnad.charset;

import isnad.model.Note;
import java.util.List;

/**
 * What bytes say.
 *
 * @param text the letters, mended where they had gone through a wrong encoding; U+FFFD stands where
 *     bytes are no text. All offsets into the page count its UTF-16 units
 * @param charset the name of the encoding that was used, as WHATWG writes it in lower case
 * @param notes what a reader should know: another encoding than declared, bytes that are no text,
 *     letters mended
 * @param binary whether this is no text at all
 */
public record DecodedText(String text, String charset, List<Note> notes, boolean binary) {
    public DecodedText {
        notes = List.copyOf(notes);
    }
}
