package isnad.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Speaks HTTP to a server on this machine letter by letter, as attackers do. */
record Wire(int port) {
    private static final int WAIT_MILLIS = 60_000;

    /** A reply; names of headers in small letters. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    /** A request to be sent; a header of no value is left out. */
    record Ask(String method, String path, Map<String, String> headers, String body) {
        static Ask get(String path) {
            return new Ask("GET", path, Map.of(), "");
        }

        static Ask post(String path, String... fields) {
            var body = new StringBuilder();
            for (int i = 0; i < fields.length; i += 2) {
                body.append(i == 0 ? "" : "&").append(encoded(fields[i]));
                body.append('=').append(encoded(fields[i + 1]));
            }
            String type = "application/x-www-form-urlencoded";
            return new Ask("POST", path, Map.of("Content-Type", type), body.toString());
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        Ask with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Ask(method, path, more, body);
        }

        private String text(int port) {
            Map<String, String> all = new LinkedHashMap<>();
            all.put("Host", "localhost:" + port);
            all.put("Connection", "close");
            if (!body.isEmpty() || method.equals("POST")) {
                int length = body.getBytes(StandardCharsets.UTF_8).length;
                all.put("Content-Length", Integer.toString(length));
            }
            all.putAll(headers);
            var text = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, path));
            all.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    text.append(name).append(": ").append(value).append("\r\n");
                }
            });
            return text.append("\r\n").append(body).toString();
        }
    }

    Answer ask(Ask ask) throws IOException {
        return send(ask.text(port));
    }

    /** Sends what may be no HTTP at all, and takes what comes until the server hangs up. */
    Answer send(String text) throws IOException {
        try (Socket socket = open()) {
            try {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            } catch (SocketException _) {
                // It hangs up on who sends too much; what it said before may be there.
            }
            return answer(all(socket.getInputStream()));
        }
    }

    Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(WAIT_MILLIS);
        return socket;
    }

    private static String all(InputStream in) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            in.transferTo(bytes);
        } catch (SocketException _) {
            // Hung up on.
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Answer answer(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).strip());
        }
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        return new Answer(status, headers, text.substring(end + 4));
    }
}
