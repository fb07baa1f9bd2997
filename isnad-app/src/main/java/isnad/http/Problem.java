package isnad.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A refusal as RFC 9457 writes it. */
final class Problem {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Integer, String> TITLES =
            Map.ofEntries(
                    Map.entry(400, "Bad request"),
                    Map.entry(401, "Not signed in"),
                    Map.entry(403, "Not allowed"),
                    Map.entry(404, "Not found"),
                    Map.entry(405, "Method not allowed"),
                    Map.entry(409, "Conflict"),
                    Map.entry(413, "Too long"),
                    Map.entry(415, "Type not understood"),
                    Map.entry(421, "Wrong host"),
                    Map.entry(422, "Not possible"),
                    Map.entry(429, "Too many requests"),
                    Map.entry(500, "Fault in Isnad"),
                    Map.entry(503, "Not now"));

    private Problem() {}

    static String title(int status) {
        return TITLES.getOrDefault(status, "Refused");
    }

    static Reply reply(Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title(refusal.status()));
        problem.put("status", refusal.status());
        problem.put("detail", refusal.detail());
        byte[] bytes = JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        return new Reply.Whole(
                refusal.status(), "application/problem+json", bytes, headers(refusal));
    }

    static Map<String, String> headers(Refusal refusal) {
        return switch (refusal.status()) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer realm=\"isnad\"");
            case 405 -> Map.of("Allow", refusal.allowed());
            case 429, 503 ->
                    Map.of("Retry-After", Integer.toString(Math.max(1, refusal.seconds())));
            default -> Map.of();
        };
    }
}
