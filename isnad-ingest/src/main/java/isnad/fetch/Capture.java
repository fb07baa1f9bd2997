package isnad.fetch;

import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was delivered.
 *
 * @param asked the address that was asked for
 * @param address the one that answered, after redirects
 * @param via the feed or sitemap that named it; null where a person did
 * @param headers of the answer, in their order
 * @param body unpacked
 * @param server the address that answered, where it is known
 * @param when it was fetched
 * @param signals what its owners say of its use
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, compared by nobody
public record Capture(
        WebAddress asked,
        WebAddress address,
        @Nullable WebAddress via,
        int status,
        String reason,
        List<Header> headers,
        byte[] body,
        @Nullable InetAddress server,
        Instant when,
        List<Signal> signals) {
    private static final Pattern CHARSET =
            Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s\"';]+)");

    static Capture of(WebAddress asked, Answer answer, List<Signal> signals) {
        return new Capture(
                asked,
                answer.address(),
                null,
                answer.status(),
                answer.reason(),
                answer.headers(),
                answer.body(),
                answer.server(),
                answer.when(),
                signals);
    }

    Capture via(@Nullable WebAddress list) {
        return new Capture(
                asked, address, list, status, reason, headers, body, server, when, signals);
    }

    /** The value of the first header of that name. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** The media type as declared, without parameters; null where none is. */
    public @Nullable String mediaType() {
        return header("Content-Type")
                .map(type -> type.replaceFirst(";.*", "").strip())
                .filter(type -> !type.isEmpty())
                .orElse(null);
    }

    /** The charset as declared in the header and known here; null where none is. */
    public @Nullable String charset() {
        Matcher declared = CHARSET.matcher(header("Content-Type").orElse(""));
        return declared.find() && isKnown(declared.group(1)) ? declared.group(1) : null;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return false;
        }
    }
}
