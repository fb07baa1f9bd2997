package isnad.copies;

import isnad.input.Content;
import isnad.input.Document;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which documents came before, letter by letter and with the same facts about them, so that nothing
 * is read twice. One page from two addresses is two documents. About two hundred bytes a document.
 * Thread-safe; ask in the order of the input, so that it is always the second that is left out.
 */
public final class Seen {
    private static final int CHUNK = 1 << 16;

    private final Map<String, String> names = new HashMap<>();

    /** The name of the same document before, or null; then this one counts as seen. */
    public @Nullable String before(Document document) {
        String digest = digest(document);
        synchronized (names) {
            return names.putIfAbsent(digest, document.name());
        }
    }

    private static String digest(Document document) {
        MessageDigest digest = sha256();
        update(digest, document.facts() + "\n");
        switch (document.content()) {
            case Content.Bytes bytes -> digest.update(bytes.bytes());
            case Content.Text(String text) -> update(digest, text);
            case Content.Html(String html) -> update(digest, html);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static void update(MessageDigest digest, String text) {
        for (int from = 0; from < text.length(); from += CHUNK) {
            int to = Math.min(text.length(), from + CHUNK);
            ByteBuffer units = ByteBuffer.allocate((to - from) * Character.BYTES);
            units.asCharBuffer().put(CharBuffer.wrap(text, from, to));
            digest.update(units);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
