package isnad.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent back. */
public sealed interface Reply {
    /** HTML in UTF-8. */
    String HTML = "text/html; charset=utf-8";

    /** JSON. */
    String JSON = "application/json";

    /**
     * Something whole.
     *
     * @param headers besides those that every reply carries
     */
    record Whole(int status, String type, Body body, Map<String, String> headers) implements Reply {
        public Whole {
            headers = Map.copyOf(headers);
        }

        /** Of bytes that nobody changes any more. */
        public Whole(int status, String type, byte[] bytes, Map<String, String> headers) {
            this(status, type, new Body(bytes), headers);
        }
    }

    /**
     * Something of any length, written while it is sent.
     *
     * @param file what a browser saves it as; null where it shows it
     */
    record Stream(String type, @Nullable String file, Writing writing) implements Reply {}

    /**
     * Elsewhere.
     *
     * @param location a path on this server
     * @param cookies whole {@code Set-Cookie} values
     */
    record Redirect(String location, List<String> cookies) implements Reply {
        public Redirect {
            location = Location.own(location);
            cookies = List.copyOf(cookies);
        }
    }

    /** Events as they happen (server-sent), until there are no more or nobody listens. */
    record Live(Telling telling) implements Reply {}

    /** Writes a reply. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Tells what happens; returns when there is nothing more to tell. */
    interface Telling {
        void to(Listener listener) throws IOException;
    }

    /** Takes one event of a live reply. */
    interface Listener {
        /**
         * Sends an event.
         *
         * @throws IOException where nobody listens any more
         */
        void event(String name, String data) throws IOException;
    }

    /** A page. */
    static Reply page(String html) {
        return new Whole(200, HTML, html.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Text of a type. */
    static Reply text(String type, String text) {
        return new Whole(200, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** To a path on this server, by GET. */
    static Reply to(String path) {
        return new Redirect(path, List.of());
    }
}
