package isnad.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/** A server that writes whatever it is told to, HTTP or not. */
final class RawServer implements Closeable {

    /** One request as it came. */
    record Request(String host, String path, String head) {
        boolean has(String header) {
            return head.toLowerCase(java.util.Locale.ROOT)
                    .contains(header.toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** Answers a request with any bytes, or with none. */
    @FunctionalInterface
    interface Reply {
        void write(Request request, OutputStream out) throws IOException;
    }

    private static final int TLS_HANDSHAKE = 0x16;

    private final ServerSocket listening;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** Opens when the test is over: whoever waits for it never answers in time. */
    private final CountDownLatch over = new CountDownLatch(1);

    RawServer() throws IOException {
        listening = new ServerSocket(0, 200, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Request request = request(new BufferedInputStream(socket.getInputStream()));
            requests.add(request);
            Reply reply = replies.get(request.path());
            if (reply == null) {
                reply = replies.get(request.host() + request.path());
            }
            if (reply == null) {
                reply = (_, out) -> out.write(bytes("HTTP/1.1 404 Not Found\r\n\r\n"));
            }
            OutputStream out = socket.getOutputStream();
            reply.write(request, out);
            out.flush();
        } catch (IOException _) {
            // The client has hung up, as it should on most of these.
        }
    }

    private static Request request(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int letter = in.read();
            if (letter < 0 || letter == TLS_HANDSHAKE && head.isEmpty()) {
                throw new IOException("no request in HTTP");
            }
            head.append((char) letter);
        }
        String path = head.substring(head.indexOf(" ") + 1, head.indexOf(" HTTP/"));
        int host = head.indexOf("Host: ") + 6;
        String name = head.substring(host, head.indexOf("\r", host)).replaceAll(":\\d+$", "");
        return new Request(name, path, head.toString());
    }

    RawServer on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    RawServer on(String path, String raw) {
        return on(path, (_, out) -> out.write(bytes(raw)));
    }

    /** A sound answer with that body. */
    RawServer page(String path, String type, String body, String... headers) {
        return on(path, ok(type, body, headers));
    }

    static String ok(String type, String body, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n%s"
                .formatted(type, more, bytes(body).length, body);
    }

    RawServer redirect(String path, String location) {
        return on(path, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n\r\n");
    }

    /** Waits until the test is over. */
    void never() throws IOException {
        try {
            over.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** The paths that were asked for, in their order. */
    List<String> paths() {
        return requests.stream().map(Request::path).toList();
    }

    /** The paths that were asked for besides those about the site. */
    List<String> pages() {
        return paths().stream()
                .filter(path -> !path.equals("/robots.txt") && !path.equals(TdmRules.PATH))
                .toList();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    int port() {
        return listening.getLocalPort();
    }

    String url(String path) {
        return "http://site.test:" + port() + path;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        listening.close();
    }
}
