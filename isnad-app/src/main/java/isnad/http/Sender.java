package isnad.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** Sends replies, with what every reply carries. */
final class Sender {
    /** Bytes below which packing is not worth its while. */
    private static final int WORTH_PACKING = 1400;

    /** What every reply carries. */
    static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
                            + " data:; font-src 'self'; connect-src 'self'; form-action 'self';"
                            + " base-uri 'none'; frame-ancestors 'none';"
                            + " require-trusted-types-for 'script'; trusted-types 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private Sender() {}

    static void send(Reply reply, ServerRequest request, ServerResponse response)
            throws IOException {
        ALWAYS.forEach(response::header);
        switch (reply) {
            case Reply.Whole whole -> send(whole, request, response);
            case Reply.Stream stream -> send(stream, request, response);
            case Reply.Redirect redirect -> send(redirect, response);
            case Reply.Live live -> send(live, response);
        }
    }

    private static void send(Reply.Whole whole, ServerRequest request, ServerResponse response) {
        response.status(whole.status()).header(HeaderNames.CONTENT_TYPE, whole.type());
        response.header(HeaderNames.VARY, "Accept-Encoding, Accept-Language, Cookie");
        if (!whole.headers().containsKey("Cache-Control")) {
            boolean fine = whole.status() == 200;
            response.header(HeaderNames.CACHE_CONTROL, fine ? "private, no-cache" : "no-store");
        }
        whole.headers().forEach(response::header);
        if (whole.status() == 200 && isKnown(whole.body(), request, response)) {
            response.status(304).send();
        } else if (request.prologue().method().text().equals("HEAD")) {
            response.header(HeaderNames.CONTENT_LENGTH, Integer.toString(whole.body().length()));
            response.send();
        } else {
            sendBytes(whole, request, response);
        }
    }

    private static boolean isKnown(Body body, ServerRequest request, ServerResponse response) {
        String tag = body.tag();
        response.header(HeaderNames.ETAG, tag);
        return request.headers().values(HeaderNames.IF_NONE_MATCH).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .anyMatch(known ->
                        known.equals(tag) || known.equals("W/" + tag) || known.equals("*"));
    }

    private static void sendBytes(
            Reply.Whole whole, ServerRequest request, ServerResponse response) {
        Body body = whole.body();
        Pace.current().waiting(body.length());
        if (Accepted.gzip(request) && body.length() > WORTH_PACKING && isText(whole.type())) {
            response.header(HeaderNames.CONTENT_ENCODING, "gzip");
            response.send(body.packed());
        } else {
            response.send(body.plain());
        }
    }

    private static boolean isText(String type) {
        return type.startsWith("text/")
                || type.contains("json")
                || type.contains("xml")
                || type.contains("javascript")
                || type.contains("yaml");
    }

    private static void send(Reply.Stream stream, ServerRequest request, ServerResponse response)
            throws IOException {
        response.header(HeaderNames.CONTENT_TYPE, stream.type());
        response.header(HeaderNames.CACHE_CONTROL, "private, no-store");
        String file = stream.file();
        if (file != null) {
            response.header(HeaderNames.CONTENT_DISPOSITION, disposition(file));
        }
        if (request.prologue().method().text().equals("HEAD")) {
            response.send();
            return;
        }
        try (OutputStream out = Pace.current().of(response.outputStream())) {
            stream.writing().to(out);
        }
    }

    /** RFC 6266: a name in ASCII, and the name itself. */
    private static String disposition(String file) {
        String plain = file.replaceAll("[^A-Za-z0-9._-]", "_");
        String whole = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
    }

    private static void send(Reply.Redirect redirect, ServerResponse response) {
        response.status(303).header(HeaderNames.LOCATION, redirect.location());
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        if (!redirect.cookies().isEmpty()) {
            response.header(HeaderNames.SET_COOKIE, redirect.cookies().toArray(String[]::new));
        }
        response.send();
    }

    private static void send(Reply.Live live, ServerResponse response) throws IOException {
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        try (SseSink sink = response.sink(SseSink.TYPE)) {
            live.telling().to((name, data) -> emit(sink, name, data));
        }
    }

    private static void emit(SseSink sink, String name, String data) throws IOException {
        Pace.current().waiting(data.length());
        try {
            sink.emit(SseEvent.builder().name(name).data(data).build());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Pace.current().busy();
        }
    }
}
