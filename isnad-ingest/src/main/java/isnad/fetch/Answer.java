package isnad.fetch;

import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered to one request.
 *
 * @param headers in their order
 * @param body unpacked; empty where the answer is none that a body is read of
 * @param server the address that answered
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, compared by nobody
record Answer(
        WebAddress address,
        int status,
        String reason,
        List<Header> headers,
        byte[] body,
        @Nullable InetAddress server,
        Instant when) {

    Answer with(byte[] other) {
        return new Answer(address, status, reason, headers, other, server, when);
    }

    /** The values of all headers of that name. */
    Stream<String> values(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value);
    }

    /** The value of the first header of that name. */
    Optional<String> value(String name) {
        return values(name).findFirst();
    }

    /** The media type as declared, lower case, without parameters; empty where it is not. */
    String mediaType() {
        String declared = value("Content-Type").orElse("");
        int end = declared.indexOf(';');
        return (end < 0 ? declared : declared.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** How long the server wants to be left alone; zero where it does not say. */
    Duration retryAfter(Instant now) {
        String value = value("Retry-After").orElse("").strip();
        if (value.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant moment =
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Duration.between(now, moment);
        } catch (DateTimeException _) {
            return Duration.ZERO;
        }
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    boolean isBusy() {
        return status == 429 || status == 503;
    }

    boolean isForbidden() {
        return status == 401 || status == 403 || status == 451;
    }
}
