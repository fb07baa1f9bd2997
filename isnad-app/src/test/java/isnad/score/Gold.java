package isnad.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The facts that must be found, as a file of JSON lines has them. */
public record Gold(List<GoldArticle> articles, List<GoldEvent> events, List<GoldQuote> quotes) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    public static Gold read(Path file) throws IOException {
        var gold = new Gold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Files.readAllLines(file).stream().filter(line -> !line.isBlank()).forEach(gold::add);
        return gold;
    }

    private void add(String line) {
        String kind = JSON.readTree(line).path("kind").asString();
        switch (kind) {
            case "article" -> articles.add(JSON.readValue(line, GoldArticle.class));
            case "event" -> events.add(JSON.readValue(line, GoldEvent.class));
            case "quote" -> quotes.add(JSON.readValue(line, GoldQuote.class));
            default -> throw new IllegalArgumentException("kind " + kind);
        }
    }

    /** File names of the pages that were annotated. */
    Set<String> docs() {
        Set<String> docs = new HashSet<>();
        articles.forEach(article -> docs.add(article.doc()));
        events.forEach(event -> docs.add(event.doc()));
        quotes.forEach(quote -> docs.add(quote.doc()));
        return docs;
    }
}
