package isnad.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Sends replies, with what every reply carries. */
final class Sender {
    /** Bytes below which packing is not worth its while. */
    private static final int WORTH_PACKING = 1400;

    private static final int ETAG_BYTES = 12;

    private static final Map<String, String> ALWAYS =
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
            case Reply.Stream stream -> send(stream, response);
            case Reply.Redirect redirect -> send(redirect, response);
            case Reply.Live live -> send(live, response);
        }
    }

    private static void send(Reply.Whole whole, ServerRequest request, ServerResponse response)
            throws IOException {
        response.status(whole.status()).header(HeaderNames.CONTENT_TYPE, whole.type());
        response.header(HeaderNames.VARY, "Accept-Encoding, Accept-Language, Cookie");
        if (!whole.headers().containsKey("Cache-Control")) {
            boolean fine = whole.status() == 200;
            response.header(HeaderNames.CACHE_CONTROL, fine ? "private, no-cache" : "no-store");
        }
        whole.headers().forEach(response::header);
        if (whole.status() == 200 && isKnown(whole.bytes(), request, response)) {
            response.status(304).send();
        } else if (request.prologue().method().text().equals("HEAD")) {
            response.header(HeaderNames.CONTENT_LENGTH, Integer.toString(whole.bytes().length));
            response.send();
        } else {
            sendBytes(whole, request, response);
        }
    }

    private static boolean isKnown(byte[] bytes, ServerRequest request, ServerResponse response) {
        String tag = "W/\"" + digest(bytes) + '"';
        response.header(HeaderNames.ETAG, tag);
        return request.headers().first(HeaderNames.IF_NONE_MATCH).filter(tag::equals).isPresent();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, ETAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sendBytes(Reply.Whole whole, ServerRequest request, ServerResponse response)
            throws IOException {
        boolean takesPacked =
                request.headers()
                        .first(HeaderNames.ACCEPT_ENCODING)
                        .filter(accepted -> accepted.contains("gzip"))
                        .isPresent();
        if (takesPacked && whole.bytes().length > WORTH_PACKING && isText(whole.type())) {
            response.header(HeaderNames.CONTENT_ENCODING, "gzip");
            response.send(packed(whole.bytes()));
        } else {
            response.send(whole.bytes());
        }
    }

    private static boolean isText(String type) {
        return type.startsWith("text/")
                || type.contains("json")
                || type.contains("xml")
                || type.contains("javascript")
                || type.contains("yaml");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void send(Reply.Stream stream, ServerResponse response) throws IOException {
        response.header(HeaderNames.CONTENT_TYPE, stream.type());
        response.header(HeaderNames.CACHE_CONTROL, "private, no-store");
        String file = stream.file();
        if (file != null) {
            response.header(HeaderNames.CONTENT_DISPOSITION, disposition(file));
        }
        try (OutputStream out = response.outputStream()) {
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
        try {
            sink.emit(SseEvent.builder().name(name).data(data).build());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
