package isnad.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the other end takes bodies (RFC 9110, 12.5.3). */
final class Accepted {
    private Accepted() {}

    /** Whether it takes what gzip packed. */
    static boolean gzip(ServerRequest request) {
        return gzip(String.join(",", request.headers().values(HeaderNames.ACCEPT_ENCODING)));
    }

    static boolean gzip(String header) {
        return weight(header, "gzip").or(() -> weight(header, "*")).orElse(0.0) > 0;
    }

    private static Optional<Double> weight(String header, String coding) {
        return Stream.of(header.toLowerCase(Locale.ROOT).split(","))
                .map(one -> one.split(";"))
                .filter(parts -> parts.length > 0 && parts[0].strip().equals(coding))
                .map(Accepted::weight)
                .findFirst();
    }

    private static double weight(String[] parts) {
        for (String part : parts) {
            String name = part.strip();
            if (name.startsWith("q=")) {
                return number(name.substring(2));
            }
        }
        return 1;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
