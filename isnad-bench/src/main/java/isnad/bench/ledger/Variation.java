package isnad.bench.ledger;

import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes any number of records out of some: dates move within ten years, participants change places
 * with others of their kind, sentences change places, words of the text with words of others. The
 * same number gives the same record. Thread-safe.
 */
final class Variation {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3650;
    private static final int DATE = 10;

    /** One word in so many is another's. */
    private static final int WORDS = 12;

    private final List<List<JsonNode>> records = new ArrayList<>();
    private final List<JsonNode> participants = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /**
     * @param json records, an article with its statements in each
     */
    Variation(List<String> json) {
        for (String record : json) {
            List<JsonNode> lines = record.lines().map(JSON::readTree).toList();
            records.add(lines);
            words.addAll(List.of(lines.getFirst().path("text").asString("").split("\\s+")));
            lines.forEach(line -> line.path("who").forEach(participants::add));
        }
    }

    /**
     * The record of that number. Records are dated one after the other, as an archive is added, so
     * many a day.
     *
     * @param all how many records there will be
     */
    ArticleRecord of(long number, long all) {
        var random = new Random(new SplittableRandom(number).nextLong());
        List<JsonNode> base = records.get(random.nextInt(records.size()));
        LocalDate day = FIRST.plusDays(number * DAYS / all);
        String id = HexFormat.of().toHexDigits(number * 0x9E3779B97F4A7C15L);
        var json = new StringBuilder();
        for (JsonNode line : base) {
            ObjectNode copy = (ObjectNode) line.deepCopy();
            vary(copy, id, day, random);
            json.append(copy).append('\n');
        }
        try {
            return RecordReader.of(json.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void vary(ObjectNode line, String id, LocalDate day, Random random) {
        if (line.path("kind").asString("").equals("article")) {
            line.put("id", id);
            line.put("page", "made/" + id + ".txt");
            line.put("text", text(line.path("text").asString(""), random));
            if (line.get("published") instanceof ObjectNode published) {
                published.put("value", day.toString());
                published.put("precision", "day");
            }
            return;
        }
        line.put("article", id);
        if (line.get("when") instanceof ObjectNode when
                && when.path("value").asString("").length() == DATE) {
            when.put("value", day.minusDays(random.nextInt(3)).toString());
        }
        exchange(line, "who", random);
        exchange(line, "whom", random);
    }

    private void exchange(ObjectNode line, String side, Random random) {
        if (line.get(side) instanceof ArrayNode some) {
            for (int i = 0; i < some.size(); i++) {
                if (random.nextInt(3) > 0) {
                    some.set(i, participants.get(random.nextInt(participants.size())));
                }
            }
        }
    }

    private String text(String text, Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            paragraphs.add(paragraph(paragraph, random));
        }
        Collections.shuffle(paragraphs.subList(1, paragraphs.size()), random);
        return String.join("\n", paragraphs);
    }

    private String paragraph(String paragraph, Random random) {
        String[] own = paragraph.split(" ");
        for (int i = 0; i < own.length; i++) {
            if (random.nextInt(WORDS) == 0) {
                own[i] = words.get(random.nextInt(words.size()));
            }
        }
        return String.join(" ", own);
    }
}
