package isnad.charset;

import isnad.model.Note;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as text. A byte-order mark is believed; then bytes that are valid UTF-8 are UTF-8,
 * whatever is declared; bytes in which an Arabic encoding shows Arabic are in that one; others are
 * in the encoding that is declared outside or in {@code <meta>}, or in the one ICU finds.
 *
 * <p>A mark in UTF-8 stays in the text as U+FEFF, one in UTF-16 does not, as in Python, so that
 * offsets agree.
 */
public final class Decoder {
    static final String RULE = "page.encoding";
    private static final String BACKWARDS =
            "its letters stand last first, as they are seen, and cannot be read;"
                    + " export the text in logical order";
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    private final byte[] bytes;
    private final @Nullable String label;
    private final List<Note> notes = new ArrayList<>();

    private Decoder(byte[] bytes, @Nullable String label) {
        this.bytes = bytes;
        this.label = label;
    }

    /**
     * Reads bytes.
     *
     * @param declared the label of their encoding as told outside of them, perhaps wrongly; null
     *     where nothing is told
     */
    public static DecodedText decode(byte[] bytes, @Nullable String declared) {
        String label = Labels.encoding(declared) == null ? Declaration.of(bytes) : declared;
        return new Decoder(bytes, label).decode();
    }

    private DecodedText decode() {
        if (startsWith(LITTLE_MARK)) {
            return marked(StandardCharsets.UTF_16LE);
        }
        if (startsWith(BIG_MARK)) {
            return marked(StandardCharsets.UTF_16BE);
        }
        Encoding wide = startsWith(UTF8_MARK) ? null : Utf16.of(bytes);
        return wide == null ? utf8OrOlder() : told(wide, wide.decode(bytes));
    }

    private boolean startsWith(byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private DecodedText marked(Charset charset) {
        Encoding encoding = Encoding.of(charset);
        String text = encoding.decode(bytes, 2, bytes.length);
        return done(encoding, text, Bytes.replaced(text));
    }

    private DecodedText utf8OrOlder() {
        String text = Encoding.UTF_8.decode(bytes);
        int bad = Bytes.replaced(text, bytes);
        if (bad == 0) {
            return told(Encoding.UTF_8, text);
        }
        if (startsWith(UTF8_MARK) || Bytes.beyondAscii(text) > 2 * bad) {
            return mixed();
        }
        Encoding older = older();
        return older == null ? done(Encoding.UTF_8, text, bad) : told(older, older.decode(bytes));
    }

    private DecodedText mixed() {
        Mixed.Reading mixed = Mixed.read(bytes);
        if (mixed.foreign() > 0) {
            note(
                    "UTF-8, but %d lines are in an older Arabic encoding and were read so"
                            .formatted(mixed.foreign()));
        }
        return done(Encoding.UTF_8, mixed.text(), mixed.bad());
    }

    private @Nullable Encoding older() {
        Encoding arabic = Legacy.arabic(bytes);
        if (arabic != null) {
            return arabic;
        }
        Encoding declared = Labels.encoding(label);
        if (declared != null && !declared.isUtf8() && !declared.isUtf16()) {
            return declared;
        }
        Encoding found = Legacy.byStatistics(bytes);
        return found == null || found.isUtf8() || found.isUtf16() ? null : found;
    }

    /** With a note if it was not declared so. */
    private DecodedText told(Encoding encoding, String text) {
        Encoding declared = Labels.encoding(label);
        if (declared != null && !declared.name().equals(encoding.name()) && !isAscii(text)) {
            note("declared as %s, but it is %s and was read so".formatted(label, encoding.name()));
        } else if (declared == null && !encoding.isUtf8()) {
            note("declares no encoding; read as %s by its letters".formatted(encoding.name()));
        }
        return done(encoding, text, 0);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    private void note(String message) {
        notes.add(new Note(RULE, message));
    }

    private DecodedText done(Encoding encoding, String text, int bad) {
        if (bad > 0) {
            note(
                    "not %s in %d places, read with U+FFFD there; convert the page to UTF-8"
                            .formatted(encoding.isUtf8() ? "UTF-8" : "UTF-16", bad));
        }
        boolean binary = Bytes.isBinary(text);
        String letters = binary ? text : Mojibake.mend(text, notes);
        if (!binary && VisualOrder.isIn(letters)) {
            notes.add(new Note("page.visual-order", BACKWARDS));
        }
        return new DecodedText(letters, encoding.name(), notes, binary);
    }
}
