package isnad.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A news site on this machine. Its pages are the project's own test text. */
public final class NewsSite implements Closeable {
    private final HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public NewsSite() throws IOException {
        server.createContext("/", this::answer);
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            String page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            String type = page.startsWith("<rss") ? "application/rss+xml" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** An article about a guest whom the Egyptian minister received. */
    public NewsSite article(String path, String guest) {
        return page(
                path,
                """
                <html lang="ar"><head><title>وزير الخارجية المصري يستقبل نظيره %1$s</title></head>
                <body><article><h1>وزير الخارجية المصري يستقبل نظيره %1$s في القاهرة</h1>
                <p>استقبل وزير الخارجية المصري، اليوم الأحد، نظيره %1$s في القاهرة، حيث بحث الوزيران
                العلاقات الثنائية بين البلدين وسبل تعزيزها في المرحلة المقبلة.</p>
                <p>وقال مصدر دبلوماسي إن الجانبين اتفقا على عقد اجتماع آخر الأسبوع المقبل.</p>
                </article></body></html>
                """
                        .formatted(guest));
    }

    public NewsSite page(String path, String html) {
        pages.put(path, html);
        return this;
    }

    public NewsSite feed(String path, String... links) {
        var feed = new StringBuilder("<rss><channel>");
        for (String link : links) {
            feed.append("<item><title>خبر</title><link>").append(url(link));
            feed.append("</link></item>");
        }
        return page(path, feed + "</channel></rss>");
    }

    public String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
