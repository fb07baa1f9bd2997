package isnad.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request. Everything in it is what somebody else wrote. */
public final class Call {
    private final ServerRequest request;
    private final Outside outside;
    private @Nullable Form form;

    Call(ServerRequest request, Outside outside) {
        this.request = request;
        this.outside = outside;
    }

    /** Such as {@code GET}. */
    public String method() {
        return request.prologue().method().text();
    }

    /** The path, decoded, from the root. */
    public String path() {
        return request.path().absolute().path();
    }

    /** Path and query as they came. */
    public String address() {
        String query = request.query().rawValue();
        return request.path().absolute().rawPath() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The part of the path that stands for {@code name} in the route. */
    public String part(String name) {
        return request.path().pathParameters().get(name);
    }

    /**
     * The number in the path that stands for {@code name}.
     *
     * @throws Refusal (404) where it is none
     */
    public long number(String name) {
        try {
            return Long.parseLong(part(name));
        } catch (NumberFormatException _) {
            throw Refusal.absent("expected a number in the path, found " + part(name));
        }
    }

    /** The first value of a parameter of the query, stripped; null where it is absent or blank. */
    public @Nullable String asked(String name) {
        return request.query()
                .first(name)
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .orElse(null);
    }

    /** The same, or {@code otherwise}. */
    public String asked(String name, String otherwise) {
        String value = asked(name);
        return value == null ? otherwise : value;
    }

    /** All values of a parameter of the query that are not blank. */
    public List<String> all(String name) {
        return request.query().contains(name)
                ? request.query().all(name).stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList()
                : List.of();
    }

    /** The names of all parameters of the query. */
    public Set<String> names() {
        return request.query().names();
    }

    /** Whether the query has the parameter, blank or not. */
    public boolean has(String name) {
        return request.query().contains(name);
    }

    /**
     * A number of the query.
     *
     * @throws Refusal (400) where it is none, or beyond the bounds
     */
    public int number(String name, int otherwise, int least, int most) {
        String value = asked(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw Refusal.bad("%s: expected %d to %d, found %s".formatted(name, least, most, value));
    }

    /** A header, or null. */
    public @Nullable String header(String name) {
        return header(HeaderNames.create(name));
    }

    private @Nullable String header(HeaderName name) {
        Optional<String> value = request.headers().first(name);
        return value.orElse(null);
    }

    /** A cookie, or null. */
    public @Nullable String cookie(String name) {
        return request.headers().cookies().first(name).orElse(null);
    }

    /**
     * Who asks: an address without its port. Where a proxy that is believed sent the request, it is
     * the last address that no such proxy has; what stands before it anybody may have written.
     */
    public String peer() {
        String peer = literal(request.remotePeer().host());
        List<String> told = request.headers().values(HeaderNames.X_FORWARDED_FOR);
        for (int i = told.size() - 1; i >= 0 && outside.proxies().contains(peer); i--) {
            peer = literal(told.get(i));
        }
        return peer;
    }

    /** One address has one writing. */
    private static String literal(String address) {
        try {
            return InetAddress.ofLiteral(address.strip()).getHostAddress();
        } catch (IllegalArgumentException _) {
            return "unknown";
        }
    }

    /** The body, no longer than the server takes. */
    public InputStream body() {
        return Pace.current().of(request.content().inputStream());
    }

    /**
     * The fields of a form in the body.
     *
     * @throws Refusal where it is none, or too long
     */
    public Form form() throws IOException {
        Form read = form;
        if (read == null) {
            read = Form.of(this);
            form = read;
        }
        return read;
    }

    /** Whether a program asks: under {@code /api}, or one that wants no HTML. */
    public boolean isForProgram() {
        String accepted = header("Accept");
        return path().startsWith("/api/")
                || path().startsWith("/feeds/")
                || accepted != null && !accepted.contains("html") && !accepted.contains("*/*");
    }
}
