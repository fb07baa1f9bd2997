package isnad.story.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import isnad.lexicon.Tsv;
import isnad.record.ArticleLine;
import isnad.story.Pages;
import isnad.story.StoryGold;
import isnad.story.difference.Difference.Kind;
import isnad.story.difference.Difference.Teller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the annotated differences are found in the annotated stories, whose acts are joined
 * as the annotation links them. Many annotated differences need understanding; what is reported
 * must be right, so the floor is low. {@code -Disnad.stories.misses=true} prints what is found on
 * dev.
 */
class DifferenceGoldTest {
    private static final Differences DIFFERENCES = new Differences(Pages.LEXICON);

    @ParameterizedTest
    @CsvSource({"dev, 10", "test, 3"})
    void annotated_differences_are_looked_for(String set, int floor) {
        assumeTrue(StoryGold.isThere(set), "no corpus/stories/" + set);
        StoryGold gold = StoryGold.of(set);
        Map<String, List<Difference>> found = stories(gold);
        int rows = 0;
        int hits = 0;
        for (Tsv.Row row : gold.rows("differences.tsv")) {
            rows++;
            boolean hit =
                    found.getOrDefault(row.required("story"), List.of()).stream()
                            .anyMatch(difference -> isFound(difference, row));
            hits += hit ? 1 : 0;
        }
        System.out.printf(
                "Differences, %s: %d of %d annotated found; %d reported%n",
                set, hits, rows, found.values().stream().mapToInt(List::size).sum());
        if (set.equals("dev") && Boolean.getBoolean("isnad.stories.misses")) {
            found.values().forEach(list -> list.forEach(one -> System.out.println(shown(one))));
        }
        assertThat(hits).isGreaterThanOrEqualTo(floor);
    }

    private static String shown(Difference one) {
        Teller first = one.one().tellers().getFirst();
        Teller second = one.other().tellers().getFirst();
        return "%s [%s] / [%s]%n    %s%n    %s"
                .formatted(
                        one.kind(),
                        first.words(),
                        second.words(),
                        first.sentence(),
                        second.sentence());
    }

    private static Map<String, List<Difference>> stories(StoryGold gold) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        for (Tsv.Row row : gold.rows("stories.tsv")) {
            pages.computeIfAbsent(row.required("story"), _ -> new ArrayList<>())
                    .add(row.required("page"));
        }
        Map<String, List<Difference>> out = new LinkedHashMap<>();
        pages.forEach((story, of) -> {
            List<ArticleLine> articles = new ArrayList<>();
            of.forEach(page -> gold.records(page).forEach(read -> articles.add(read.article())));
            out.put(story, DIFFERENCES.ofStory(articles, gold.lines(of)));
        });
        return out;
    }

    private static boolean isFound(Difference difference, Tsv.Row row) {
        String words = row.required("words");
        String other = row.required("otherWords");
        return difference.kind() == Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT))
                && (says(difference.one(), words) && says(difference.other(), other)
                        || says(difference.one(), other) && says(difference.other(), words));
    }

    /** Whether some teller's words overlap the annotated ones in their sentence. */
    private static boolean says(Difference.Reading reading, String phrase) {
        for (Teller teller : reading.tellers()) {
            int phraseAt = teller.sentence().indexOf(phrase);
            int wordsAt = teller.sentence().indexOf(teller.words());
            boolean overlap =
                    phraseAt >= 0
                            && wordsAt < phraseAt + phrase.length()
                            && phraseAt < wordsAt + teller.words().length();
            if (overlap || phrase.contains(teller.words())) {
                return true;
            }
        }
        return false;
    }
}
