package isnad.story.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import isnad.lexicon.Tsv;
import isnad.model.EventType;
import isnad.model.Span;
import isnad.model.Status;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Pages;
import isnad.story.StoryGold;
import isnad.story.StoryGold.Found;
import isnad.story.StoryGold.Phrase;
import isnad.story.difference.Difference.Kind;
import isnad.story.difference.Difference.Teller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the annotated differences are found, from the tellings that the annotation links and
 * from sentences that are near copies. Most annotated differences lie in quite different sentences
 * and need understanding; what is reported must be right, so the floor is low. {@code
 * -Disnad.stories.misses=true} prints what is found on dev.
 */
class DifferenceGoldTest {
    private static final Differences DIFFERENCES = new Differences(Pages.LEXICON);

    @ParameterizedTest
    @CsvSource({"dev, 3", "test, 0"})
    void annotated_differences_are_looked_for(String set, int floor) {
        assumeTrue(StoryGold.isThere(set), "no corpus/stories/" + set);
        StoryGold gold = StoryGold.of(set);
        Map<String, List<Difference>> found = linked(gold);
        int rows = 0;
        int hits = 0;
        for (Tsv.Row row : gold.rows("differences.tsv")) {
            rows++;
            hits += isFound(gold, row, found) ? 1 : 0;
        }
        System.out.printf(
                "Differences, %s: %d of %d annotated found; %d reported on linked acts%n",
                set, hits, rows, found.values().stream().mapToInt(List::size).sum());
        if (set.equals("dev") && Boolean.getBoolean("isnad.stories.misses")) {
            found.values().forEach(list -> list.forEach(one -> System.out.println(shown(one))));
        }
        assertThat(hits).isGreaterThanOrEqualTo(floor);
    }

    private static String shown(Difference one) {
        return "%s [%s %s] / [%s %s]%n    %s%n    %s"
                .formatted(
                        one.kind(),
                        one.one().tellers().getFirst().article(),
                        one.one().words(),
                        one.other().tellers().getFirst().article(),
                        one.other().words(),
                        one.one().tellers().getFirst().sentence(),
                        one.other().tellers().getFirst().sentence());
    }

    /** The differences of each linked pair of tellings, and of the sentences of their pages. */
    private static Map<String, List<Difference>> linked(StoryGold gold) {
        Map<String, List<Difference>> out = new HashMap<>();
        for (Tsv.Row row : gold.rows("links.tsv")) {
            Found one = gold.telling(new Phrase(row.required("page"), row.required("words")));
            Found other =
                    gold.telling(new Phrase(row.required("other"), row.required("otherWords")));
            if (row.required("same").equals("yes")) {
                List<Difference> list =
                        out.computeIfAbsent(
                                key(row.required("page"), row.required("other")),
                                _ -> new ArrayList<>());
                if (one.read() && other.read()) {
                    list.addAll(DIFFERENCES.of(line(one, other)));
                }
                if (list.stream().noneMatch(d -> d.line() == 0)) {
                    ArticleLine left = one.telling().article();
                    list.addAll(DIFFERENCES.between(left, other.telling().article()));
                }
            }
        }
        return out;
    }

    private static Line line(Found one, Found other) {
        return new Line(
                1,
                EventType.CONSULT,
                Status.OCCURRED,
                null,
                List.of(one.telling(), other.telling()));
    }

    private static String key(String page, String other) {
        String a = page.replace(".txt", "");
        String b = other.replace(".txt", "");
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private static boolean isFound(
            StoryGold gold, Tsv.Row row, Map<String, List<Difference>> found) {
        var one = new Phrase(row.required("page"), row.required("words"));
        var other = new Phrase(row.required("other"), row.required("otherWords"));
        Kind kind = Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
        for (Difference difference : found.getOrDefault(key(one.page(), other.page()), List.of())) {
            if (difference.kind() == kind
                    && (says(gold, difference.one(), one) || says(gold, difference.other(), one))
                    && (says(gold, difference.one(), other)
                            || says(gold, difference.other(), other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(StoryGold gold, Difference.Reading reading, Phrase phrase) {
        Span span = gold.span(phrase);
        for (Teller teller : reading.tellers()) {
            boolean inPage = teller.telling() != null && teller.span().overlaps(span);
            if (inPage || phrase.words().contains(teller.words())) {
                return true;
            }
        }
        return false;
    }
}
