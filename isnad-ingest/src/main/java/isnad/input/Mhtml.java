package isnad.input;

import isnad.model.Facts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page that a browser saved as one file (MHTML, RFC 2557): its first part that is markup. */
final class Mhtml {
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([^\"\\r\\n;]{1,100})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("charset=\"?([^\"\\r\\n;\\s]{1,60})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCATION =
            Pattern.compile("(?im)^(?:Snapshot-)?Content-Location:\\s*(https?://\\S+)");

    private Mhtml() {}

    static Delivery page(Document document) {
        if (!(document.content() instanceof Content.Bytes file)) {
            return document;
        }
        String letters = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        Matcher boundary = BOUNDARY.matcher(letters);
        if (!boundary.find()) {
            return new Lost(
                    document.name(),
                    "is a saved page (MHTML) without a boundary; save it again as HTML");
        }
        for (String part : letters.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            Document page = page(document, part);
            if (page != null) {
                return page;
            }
        }
        return new Lost(
                document.name(), "is a saved page (MHTML) without markup; save it again as HTML");
    }

    private static @Nullable Document page(Document document, String part) {
        String lines = part.replaceFirst("\\A\\r?\\n", "");
        int end =
                lines.indexOf("\r\n\r\n") >= 0 ? lines.indexOf("\r\n\r\n") : lines.indexOf("\n\n");
        String header = end < 0 ? "" : lines.substring(0, end);
        if (!header.toLowerCase(Locale.ROOT).contains("content-type: text/html")) {
            return null;
        }
        byte[] body = decoded(header.toLowerCase(Locale.ROOT), lines.substring(end).strip());
        Matcher charset = CHARSET.matcher(header);
        var content =
                new Content.Bytes(body, charset.find() ? charset.group(1) : null, "text/html");
        Matcher location = LOCATION.matcher(header);
        String url = location.find() ? location.group(1) : null;
        Facts facts = new Facts(url, null, null, null, null, null, null).or(document.facts());
        return new Document(document.name(), content, facts, document.notes());
    }

    private static byte[] decoded(String header, String body) {
        if (header.contains("quoted-printable")) {
            return quotedPrintable(body);
        }
        return header.contains("base64")
                ? Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/=]", ""))
                : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** RFC 2045, section 6.7; a sign of equality that says nothing stays one. */
    private static byte[] quotedPrintable(String body) {
        var out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int high = i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(body.charAt(i + 2), 16);
            if (c == '=' && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else if (c == '=' && body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (c == '=' && body.startsWith("\n", i + 1)) {
                i++;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
