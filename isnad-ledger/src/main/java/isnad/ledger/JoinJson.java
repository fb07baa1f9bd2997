package isnad.ledger;

import isnad.story.Story.Join;
import isnad.story.StoryChoice.Choice;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why an article is in its story, as JSON. */
final class JoinJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JoinJson() {}

    static String write(Choice choice) {
        ObjectNode node = JSON.createObjectNode();
        node.put("with", choice.with());
        node.put("score", Math.round(choice.verdict().score() * 1000) / 1000.0);
        ArrayNode reasons = node.putArray("reasons");
        choice.verdict().reasons().forEach(reasons::add);
        return node.toString();
    }

    static Join read(String article, String json) {
        JsonNode node = JSON.readTree(json);
        List<String> reasons = new ArrayList<>();
        node.path("reasons").forEach(reason -> reasons.add(reason.asString()));
        return new Join(
                article, node.path("with").asString(""), node.path("score").asDouble(0), reasons);
    }
}
