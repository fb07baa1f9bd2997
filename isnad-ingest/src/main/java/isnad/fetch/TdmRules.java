package isnad.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A site's {@code /.well-known/tdmrep.json} (W3C TDM Reservation Protocol): for which paths text
 * and data mining is reserved. The first rule that matches holds. A file that cannot be understood
 * says nothing.
 */
record TdmRules(List<Rule> rules) {
    static final String PATH = "/.well-known/tdmrep.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    record Rule(String location, boolean reserves, String policy) {}

    static TdmRules of(byte[] file) {
        try {
            JsonNode list = JSON.readTree(new String(file, StandardCharsets.UTF_8));
            var rules = new ArrayList<Rule>();
            for (JsonNode rule : list) {
                add(rule, rules);
            }
            return new TdmRules(List.copyOf(rules));
        } catch (JacksonException | StackOverflowError _) {
            return new TdmRules(List.of());
        }
    }

    private static void add(JsonNode rule, List<Rule> rules) {
        String location = rule.path("location").asString("");
        if (!location.isEmpty() && rule.has("tdm-reservation")) {
            rules.add(new Rule(location, reserves(rule), rule.path("tdm-policy").asString("")));
        }
    }

    private static boolean reserves(JsonNode rule) {
        return rule.path("tdm-reservation").asString("").equals("1");
    }

    /** What is said of a page with that path: one signal, or none. */
    List<Signal> signals(String path) {
        return rules.stream()
                .filter(rule -> PathPattern.matches(rule.location(), path))
                .limit(1)
                .map(TdmRules::signal)
                .toList();
    }

    private static Signal signal(Rule rule) {
        String policy = rule.policy().isEmpty() ? "" : ", tdm-policy: " + rule.policy();
        String wording = "tdm-reservation: " + (rule.reserves() ? "1" : "0") + policy;
        return new Signal("tdmrep.json", wording, rule.reserves());
    }
}
