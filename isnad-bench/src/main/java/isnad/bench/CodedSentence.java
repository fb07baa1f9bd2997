package isnad.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence whose actors several coders gave countries to.
 *
 * @param source the country that most coders gave to whoever acts, {@link #NONE} for no country;
 *     where coders are split evenly, each of theirs
 * @param target the same for whomever it was done to
 */
record CodedSentence(int number, String id, String text, Set<String> source, Set<String> target) {
    static final String NONE = "";

    /** Codes of the data set that name no state: international, militants, bodies, Kurds. */
    private static final Set<String> STATELESS =
            Set.of("None", "UNKNOWN", "INT", "IMG", "IGO", "NGO", "UIS", "KUR");

    static List<CodedSentence> read(Path file) {
        JsonNode records = JsonMapper.shared().readTree(file.toFile());
        var out = new CodedSentence[records.size()];
        for (int i = 0; i < out.length; i++) {
            JsonNode coders = records.get(i).get("spans");
            out[i] =
                    new CodedSentence(
                            i,
                            records.get(i).path("source").asString(""),
                            records.get(i).get("text").asString(),
                            most(coders, "source_role"),
                            most(coders, "target_role"));
        }
        return List.of(out);
    }

    private static Set<String> most(JsonNode coders, String side) {
        Map<String, Integer> votes = new HashMap<>();
        coders.forEach(coder -> votes.merge(country(coder.path(side)), 1, Integer::sum));
        int most = votes.values().stream().mapToInt(v -> v).max().orElse(0);
        Set<String> out = new HashSet<>();
        votes.forEach((country, n) -> out.addAll(n == most ? Set.of(country) : Set.of()));
        return out;
    }

    private static String country(JsonNode role) {
        String code = role.path("main").asString(NONE);
        return STATELESS.contains(code) ? NONE : code;
    }
}
