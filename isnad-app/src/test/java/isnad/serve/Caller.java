package isnad.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls a server as a browser would: with the token of its page. */
final class Caller implements AutoCloseable {
    private static final String BOUNDARY = "----isnad-test";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final String token;

    Caller(Service service) {
        this.site = "http://127.0.0.1:" + service.port();
        String page = page("/en/runs");
        int at = page.indexOf("name=\"csrf\" content=\"") + "name=\"csrf\" content=\"".length();
        this.token = page.substring(at, page.indexOf('"', at));
    }

    /** A file to be sent. */
    record Sent(String name, byte[] bytes) {
        static Sent text(String name, String text) {
            return new Sent(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)));
    }

    String page(String path) {
        return get(path).body();
    }

    /** The lines of a live reply, until it ends. */
    List<String> live(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(site + path)).build();
            try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
                return lines.toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String form =
                Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry("csrf", token)))
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Origin", site)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a form with files in the field of that name. */
    HttpResponse<String> upload(
            String path, Map<String, String> fields, String name, List<Sent> files) {
        var body = new ByteArrayOutputStream();
        fields.forEach((key, value) -> {
            head(body, key, "");
            body.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        });
        for (Sent file : files) {
            head(body, name, "; filename=\"" + file.name() + "\"");
            body.writeBytes(file.bytes());
        }
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(site + path + "?csrf=" + token))
                        .header("Origin", site)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void head(ByteArrayOutputStream body, String name, String rest) {
        String head =
                "\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                        .formatted(BOUNDARY, name, rest);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where a reply leads. */
    static String location(HttpResponse<String> reply) {
        return reply.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
