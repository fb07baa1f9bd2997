package isnad.charset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a page say of its encoding. */
final class Declaration {
    /** The standard says 1024; pages with scripts above the declaration are common. */
    private static final int HEAD = 1 << 14;

    private static final Pattern XML =
            Pattern.compile(
                    "^\\s{0,20}<\\?xml[^>]{0,200}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([^\"'>]{1,40})");
    private static final Pattern META =
            Pattern.compile(
                    "<meta\\b[^>]{0,400}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9:_.-]{1,40})",
                    Pattern.CASE_INSENSITIVE);

    private Declaration() {}

    /** The label in {@code <?xml encoding>}, {@code <meta charset>} or its old form; or null. */
    static @Nullable String of(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        if (!hasMarkup(bytes, length)) {
            return null;
        }
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        String xml = first(XML, head);
        return xml == null ? first(META, head) : xml;
    }

    private static boolean hasMarkup(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '<') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String first(Pattern pattern, String head) {
        Matcher found = pattern.matcher(head);
        return found.find() ? found.group(1) : null;
    }
}
