package isnad.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.nio.charset.StandardCharsets;

/**
 * What is sent to who does not speak HTTP well enough for any route: the status and no more, as
 * what came may be anything.
 */
final class Malformed implements DirectHandler {
    private Malformed() {}

    static DirectHandlers handlers() {
        var handlers = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, new Malformed());
        }
        return handlers.build();
    }

    @Override
    public TransportResponse handle(
            TransportRequest request,
            EventType type,
            Status status,
            ServerResponseHeaders headers,
            String message) {
        var response = TransportResponse.builder().status(status).keepAlive(false);
        Sender.ALWAYS.forEach((name, value) -> response.header(HeaderNames.create(name), value));
        String title = Problem.title(status.code()) + "\n";
        return response.header(HeaderNames.CACHE_CONTROL, "no-store")
                .header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
                .entity(title.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
