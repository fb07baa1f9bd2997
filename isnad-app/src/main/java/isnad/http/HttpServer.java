package isnad.http;

import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/** A running server: each request is answered by a virtual thread. */
public final class HttpServer implements AutoCloseable {
    /** Longest body taken, in bytes; uploads are bounded by it too. */
    public static final long MOST_BYTES = 64L << 20;

    private static final int MOST_CONNECTIONS = 1000;
    private static final int MOST_REQUESTS = 400;
    private static final int MOST_HEADER_BYTES = 16_384;
    private static final int MOST_PATH_BYTES = 8192;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Makes the page that tells a person of a refusal. */
    public interface RefusalPage {
        Reply of(Call call, Visitor visitor, Refusal refusal);
    }

    /**
     * Where it listens.
     *
     * @param port 0 for any that is free
     * @param hosts names by which it may be called; empty for any
     * @param patience how long a connection may keep it waiting
     */
    public record Place(
            String address, int port, Set<String> hosts, Outside outside, Duration patience) {
        public Place {
            hosts = Set.copyOf(hosts);
        }

        /** The same, with usual patience. */
        public Place(String address, int port, Set<String> hosts, Outside outside) {
            this(address, port, hosts, outside, PATIENCE);
        }

        /** Where nothing stands before it. */
        public Place(String address, int port, Set<String> hosts) {
            this(address, port, hosts, Outside.PLAIN);
        }
    }

    private final WebServer server;

    private HttpServer(WebServer server) {
        this.server = server;
    }

    /**
     * Starts.
     *
     * @throws IllegalStateException where the port is taken
     */
    public static HttpServer start(Place place, Doorkeeper door, Routes routes, RefusalPage pages) {
        var gate = new Gate(place.hosts(), place.outside().origin());
        HttpRouting.Builder routing = HttpRouting.builder();
        for (Routes.Route route : routes.all()) {
            routing.route(
                    methods(route),
                    PathMatchers.create(route.path()),
                    exchange(gate, door, route, pages, place, routes));
        }
        for (Routes.Route refused : OtherMethods.of(routes)) {
            routing.route(
                    _ -> true,
                    PathMatchers.create(refused.path()),
                    exchange(gate, door, refused, pages, place, routes));
        }
        routing.any(exchange(gate, door, ABSENT, pages, place, routes));
        requireFree(place);
        return new HttpServer(server(place, routing).start());
    }

    private static Predicate<Method> methods(Routes.Route route) {
        return route.method().equals("GET")
                ? method -> method.equals(Method.GET) || method.equals(Method.HEAD)
                : Method.create(route.method())::equals;
    }

    private static io.helidon.webserver.http.Handler exchange(
            Gate gate,
            Doorkeeper door,
            Routes.Route route,
            RefusalPage pages,
            Place place,
            Routes routes) {
        var exchange = new Exchange(gate, door, route, pages, place.outside(), routes.watchers());
        return exchange::answer;
    }

    /** Helidon would write the reason to its log alone. */
    private static void requireFree(Place place) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(place.address(), place.port()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "cannot listen at %s, port %d: %s"
                            .formatted(place.address(), place.port(), e.getMessage()),
                    e);
        }
    }

    private static final Routes.Route ABSENT =
            new Routes.Route(
                    "ANY",
                    "/*",
                    Role.ANYONE,
                    (call, _) -> {
                        throw Refusal.absent("nothing is at " + call.method() + " " + call.path());
                    });

    private static WebServer server(Place place, HttpRouting.Builder routing) {
        return WebServer.builder()
                .host(place.address())
                .port(place.port())
                .shutdownHook(false)
                .featuresDiscoverServices(false)
                .maxPayloadSize(MOST_BYTES)
                .maxTcpConnections(MOST_CONNECTIONS)
                .maxConcurrentRequests(MOST_REQUESTS)
                .idleConnectionTimeout(place.patience())
                .idleConnectionPeriod(place.patience().dividedBy(4))
                .shutdownGracePeriod(Duration.ofSeconds(2))
                .connectionOptions(
                        options -> options.readTimeout(place.patience()).tcpNoDelay(true))
                .directHandlers(Malformed.handlers())
                .tls(Encryption.of(place.outside().tls()))
                .protocolsDiscoverServices(false)
                .addConnectionSelector(selector(place))
                .routing(routing)
                .build();
    }

    private static ServerConnectionSelector selector(Place place) {
        Http1Config http =
                Http1Config.builder()
                        .maxHeadersSize(MOST_HEADER_BYTES)
                        .maxPrologueLength(MOST_PATH_BYTES)
                        .validateRequestHeaders(true)
                        .validateResponseHeaders(true)
                        .build();
        var selector = Http1ConnectionSelector.builder().config(http).build();
        return new PacedConnection.Selector(selector, place.patience());
    }

    /** The port it listens at. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
