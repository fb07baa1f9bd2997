package isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.api.Description.Operation;
import isnad.serve.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ten thousand requests that nobody means well, made from the description. */
class FuzzTest {
    private static final int REQUESTS = 10_000;
    private static final int THREADS = 4;
    private static final long SEED = 20_261_122;
    private static final int PATIENCE = 15_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private static final List<String> ODD =
            List.of(
                    "",
                    "0",
                    "-1",
                    "1",
                    "2147483648",
                    "9223372036854775807",
                    "99999999999999999999",
                    "NaN",
                    "2021-02-30",
                    "2021",
                    "9999-12",
                    "0000",
                    "-999",
                    "2021-01-01/2022-01-01",
                    "null",
                    "%00",
                    "%zz",
                    "%",
                    "%E2%82",
                    "%FF%FE",
                    "%ED%A0%80",
                    "%F0%9F%98%80",
                    "../../etc/passwd",
                    "..%2f..%2fetc%2fpasswd",
                    "%3Cscript%3Ealert(1)%3C/script%3E",
                    "'%20OR%201=1--",
                    "%22;DROP%20TABLE%20line;",
                    "%0D%0ASet-Cookie:%20a=b",
                    "true,false",
                    "CONSULT,",
                    ",,,",
                    "AGREE,nothing",
                    "*",
                    "%D9%88*",
                    "%22%D9%88%D9%82%D9%81%22~5",
                    "((((((((((",
                    "-%D9%88",
                    "who:(a%20%7C%20b)",
                    "%7Bwho:x%7D%20to:2020",
                    "%D8%A5%D9%8A%D8%B1%D8%A7%D9%86",
                    "SAU",
                    "AAAA",
                    "MTIzOjQ1Ng",
                    "LTE6LTE",
                    "OTIyMzM3MjAzNjg1NDc3NTgwNzo5MjIzMzcyMDM2ODU0Nzc1ODA3",
                    "MTow");

    private static final List<String> METHODS =
            List.of(
                    "GET", "GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "PUT",
                    "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW", "get");

    private static final List<String> BODIES =
            List.of(
                    "",
                    "{",
                    "[]",
                    "null",
                    "\"text\"",
                    "{}",
                    "{\"why\":1}",
                    "{\"why\":\"x\",\"change\":\"merge\",\"target\":\"SAU\"}",
                    "{\"why\":\"x\",\"change\":\"merge\",\"target\":\"SAU\",\"value\":{\"into\":\"SAU\"}}",
                    "{\"why\":\"x\",\"change\":\"alter\",\"target\":\"1\",\"value\":[]}",
                    "{\"why\":\"x\",\"change\":\"alter\",\"target\":\"1\",\"dry\":true,\"value\":{\"type\":\"NOTHING\"}}",
                    "{\"why\":\"x\",\"change\":\"alter\",\"target\":\"1\",\"dry\":true,\"value\":{\"who\":[{}]}}",
                    "{\"why\":\"x\",\"change\":\"alter\",\"target\":\"1\",\"dry\":true,\"value\":{\"who\":[7,\"IRN\"]}}",
                    "{\"why\":\"x\",\"change\":\"alter\",\"target\":\"1\",\"dry\":true,\"value\":{\"when\":\"x\"}}",
                    "{\"why\":\"x\",\"change\":\"alter\",\"target\":\"1\",\"dry\":true,\"value\":{\"mode\":{}}}",
                    "{\"why\":\"x\",\"change\":\"reject\",\"target\":\"x:y:z\"}",
                    "{\"why\":\"x\",\"change\":\"reject\",\"target\":\"x:5-1:AGREE\"}",
                    "{\"why\":\"x\",\"change\":\"rename\",\"target\":\"SAU\",\"dry\":true,\"value\":{\"name\":\"\\ud800\"}}",
                    "{\"why\":\"x\",\"change\":\"rename\",\"target\":\"SAU\",\"value\":{\"name\":7}}",
                    "{\"why\":\"x\",\"change\":\"undo\",\"target\":\"SAU\"}",
                    "{\"why\":\"x\",\"dry\":\"yes\"}",
                    "{\"name\":\"x\",\"query\":\"((\"}",
                    "{\"name\":\"\\u0000\",\"query\":\"a\"}",
                    "{\"name\":\"a\",\"query\":\"a\",\"level\":\"none\"}",
                    "{\"name\":\"\\ud800\",\"query\":\"a\"}",
                    "[".repeat(5000),
                    "{\"a\":".repeat(5000),
                    "a=b&c=d",
                    "\u0000\u0001\u0002");

    @TempDir private static Path folder = Path.of("");

    /** A reply as it came. */
    private record Answer(int status, String head, String body) {}

    @Test
    void no_request_brings_out_a_fault() throws Exception {
        SmallLedger.in(folder);
        Description description = Description.load();
        List<Operation> operations = description.operations();
        var complaints = new ConcurrentLinkedQueue<String>();
        int[] statuses = new int[600];
        try (Service service = Service.local(folder, 0);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                var random = new Random(SEED + thread);
                running.add(
                        threads.submit(() -> {
                            for (int i = 0; i < REQUESTS / THREADS; i++) {
                                Operation operation =
                                        operations.get(random.nextInt(operations.size()));
                                String request = request(description, operation, random);
                                Answer answer = ask(service.port(), request);
                                synchronized (statuses) {
                                    statuses[answer.status()]++;
                                }
                                judge(request, answer, complaints);
                            }
                            return true;
                        }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        var told = new StringBuilder("Fuzz statuses:");
        for (int status = 0; status < statuses.length; status++) {
            if (statuses[status] > 0) {
                told.append(' ').append(status).append('=').append(statuses[status]);
            }
        }
        System.out.println(told);
        assertThat(complaints).isEmpty();
        assertThat(statuses[200]).as(told.toString()).isGreaterThan(REQUESTS / 20);
    }

    private static void judge(String request, Answer answer, java.util.Queue<String> complaints) {
        String line = request.lines().findFirst().orElse("");
        if (answer.status() >= 500 || answer.status() < 200) {
            complaints.add(line + " -> " + answer.status() + " " + answer.body());
        }
        boolean trace =
                answer.status() >= 400
                        && (answer.body().contains("\tat ")
                                || answer.body().contains("Exception")
                                || answer.body().contains("at isnad.")
                                || answer.body().contains("io.helidon"));
        if (trace || answer.head().contains("Set-Cookie: a=b")) {
            complaints.add(line + " leaks " + answer.body());
        }
    }

    private static String request(Description description, Operation operation, Random random) {
        boolean asDescribed = random.nextInt(3) > 0;
        String method =
                asDescribed ? operation.method() : METHODS.get(random.nextInt(METHODS.size()));
        String target =
                path(description, operation, random) + query(description, operation, random);
        String body =
                method.equals("GET") || method.equals("HEAD")
                        ? ""
                        : BODIES.get(random.nextInt(BODIES.size()));
        var request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        request.append("Host: localhost\r\nConnection: close\r\n");
        if (!body.isEmpty() || random.nextInt(4) == 0) {
            String type =
                    random.nextInt(6) == 0
                            ? ODD.get(random.nextInt(ODD.size()))
                            : "application/json";
            request.append("Content-Type: ").append(type).append("\r\n");
            int length = body.getBytes(StandardCharsets.UTF_8).length;
            request.append("Content-Length: ").append(length).append("\r\n");
        }
        if (random.nextInt(8) == 0) {
            request.append("Accept: ").append(ODD.get(random.nextInt(ODD.size()))).append("\r\n");
            request.append("If-None-Match: ").append(random.nextInt()).append("\r\n");
            request.append("Accept-Encoding: gzip;q=x, *\r\n");
        }
        return request.append("\r\n").append(body).toString();
    }

    private static String path(Description description, Operation operation, Random random) {
        String path = operation.path();
        for (JsonNode parameter : description.parameters(operation)) {
            if (parameter.get("in").stringValue().equals("path")) {
                path =
                        path.replace(
                                "{" + parameter.get("name").stringValue() + "}",
                                value(parameter, random));
            }
        }
        return random.nextInt(30) == 0 ? path + "/" + ODD.get(random.nextInt(ODD.size())) : path;
    }

    private static String query(Description description, Operation operation, Random random) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode parameter : description.parameters(operation)) {
            boolean required = parameter.path("required").asBoolean(false);
            boolean wanted = random.nextInt(required ? 10 : 4) >= (required ? 1 : 3);
            if (parameter.get("in").stringValue().equals("query") && wanted) {
                pairs.add(parameter.get("name").stringValue() + "=" + value(parameter, random));
            }
        }
        if (random.nextInt(20) == 0) {
            pairs.add(
                    ODD.get(random.nextInt(ODD.size()))
                            + "="
                            + ODD.get(random.nextInt(ODD.size())));
        }
        if (random.nextInt(40) == 0) {
            pairs.add("q=" + "(".repeat(random.nextInt(1200)));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String value(JsonNode parameter, Random random) {
        if (random.nextInt(2) == 0) {
            return Description.encoded(parameter.path("example").asString("1"));
        }
        JsonNode choices = parameter.at("/schema/enum");
        return choices.isArray() && random.nextBoolean()
                ? choices.get(random.nextInt(choices.size())).asString("")
                : ODD.get(random.nextInt(ODD.size())).replace(" ", "%20");
    }

    private static Answer ask(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return answer(request, read(socket.getInputStream(), request.startsWith("HEAD")));
        } catch (IOException e) {
            throw new AssertionError("no whole reply in time to " + request, e);
        }
    }

    /** A reply's head, and its body by the length that it names, or to the end of its chunks. */
    private static String read(InputStream in, boolean isBare) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            bytes.write(next);
            if (next == '\n' && bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        String head = bytes.toString(StandardCharsets.ISO_8859_1);
        Matcher length = LENGTH.matcher(head);
        if (isBare || head.startsWith("HTTP/1.1 304") || head.startsWith("HTTP/1.1 204")) {
            return head;
        }
        if (length.find()) {
            bytes.write(in.readNBytes(Integer.parseInt(length.group(1))));
        } else if (head.contains("chunked")) {
            chunks(in, bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void chunks(InputStream in, ByteArrayOutputStream bytes) throws IOException {
        for (int size = size(in); size > 0; size = size(in)) {
            bytes.write(in.readNBytes(size));
            in.skipNBytes(2);
        }
    }

    private static int size(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the reply ends within its chunks");
            }
            line.append((char) next);
        }
        return Integer.parseInt(line.toString().strip(), 16);
    }

    private static Answer answer(String request, String reply) {
        int end = reply.indexOf("\r\n\r\n");
        if (!reply.startsWith("HTTP/1.1 ") || end < 0) {
            throw new AssertionError(
                    "no reply to " + request.lines().findFirst().orElse("") + ": " + reply);
        }
        int status = Integer.parseInt(reply.substring(9, 12));
        return new Answer(
                status, reply.substring(0, end), Objects.requireNonNull(reply.substring(end + 4)));
    }
}
