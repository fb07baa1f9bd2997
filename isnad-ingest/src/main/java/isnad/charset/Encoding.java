package isnad.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A way to read bytes as letters.
 *
 * @param name as WHATWG writes it, in lower case
 * @param charset what reads it; null for one that Java does not have
 * @param table the letters of its 256 bytes; null for one of several bytes a letter
 */
record Encoding(String name, @Nullable Charset charset, @Nullable ByteTable table) {
    static final Encoding UTF_8 = of(StandardCharsets.UTF_8);
    static final Encoding WINDOWS_1252 = new Encoding("windows-1252", null, ByteTable.WESTERN);
    static final Encoding IBM_720 = new Encoding("ibm720", null, ByteTable.IBM_720);

    static Encoding of(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return new Encoding(name, charset, ByteTable.of(charset));
    }

    /** The letters of a stretch of bytes; U+FFFD where they are none. */
    String decode(byte[] bytes, int from, int to) {
        if (table != null) {
            return table.decode(bytes, from, to);
        }
        return charset == null ? "" : new String(bytes, from, to - from, charset);
    }

    String decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    boolean isUtf16() {
        return name.startsWith("utf-16");
    }

    boolean isUtf8() {
        return name.equals("utf-8");
    }
}
