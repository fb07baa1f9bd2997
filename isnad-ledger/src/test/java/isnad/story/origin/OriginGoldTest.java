package isnad.story.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import isnad.lexicon.Tsv;
import isnad.story.Pages;
import isnad.story.StoryGold;
import isnad.story.StoryGold.Found;
import isnad.story.StoryGold.Phrase;
import isnad.story.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the number of independent origins is what the annotation says, over the tellings that
 * the annotation links. Where nothing was read of a telling it has the chain of its place; such
 * rows are also counted apart. {@code -Disnad.stories.misses=true} prints the misses of dev.
 */
class OriginGoldTest {
    private static final OriginFinder FINDER = new OriginFinder(Pages.LEXICON);

    @ParameterizedTest
    @CsvSource({"dev, 0.9", "test, 0.6"})
    void most_counts_are_right(String set, double floor) {
        assumeTrue(StoryGold.isThere(set), "no corpus/stories/" + set);
        StoryGold gold = StoryGold.of(set);
        int rows = 0;
        int right = 0;
        int readRows = 0;
        int readRight = 0;
        for (Tsv.Row row : gold.rows("origins.tsv")) {
            List<Found> found = tellings(gold, row);
            int expected = Integer.parseInt(row.required("origins"));
            Origins origins = FINDER.find(found.stream().map(Found::telling).toList());
            boolean ok = origins.count() == expected;
            boolean read =
                    found.stream().allMatch(Found::read)
                            && found.size() == Integer.parseInt(row.required("tellers"));
            rows++;
            right += ok ? 1 : 0;
            readRows += read ? 1 : 0;
            readRight += ok && read ? 1 : 0;
            if (!ok && set.equals("dev") && Boolean.getBoolean("isnad.stories.misses")) {
                System.out.println(describe(row, found, origins));
            }
        }
        System.out.printf(
                "Origins, %s: %d of %d counts right; where all tellers were read and linked %d of %d%n",
                set, right, rows, readRight, readRows);
        assertThat(right).isGreaterThanOrEqualTo((int) (floor * rows));
    }

    /** One telling a page: the annotation counts pages. */
    private static List<Found> tellings(StoryGold gold, Tsv.Row row) {
        Map<String, Found> out = new LinkedHashMap<>();
        for (Phrase phrase :
                gold.sameAct(new Phrase(row.required("page"), row.required("words")))) {
            out.putIfAbsent(phrase.page(), gold.telling(phrase));
        }
        return new ArrayList<>(out.values());
    }

    private static String describe(Tsv.Row row, List<Found> found, Origins origins) {
        var out = new StringBuilder();
        out.append(
                "%s %s: %s tellers, %s origins (%s); found %d%n"
                        .formatted(
                                row.id(),
                                row.required("words"),
                                row.required("tellers"),
                                row.required("origins"),
                                row.get("named"),
                                origins.count()));
        for (Origin origin : origins.origins()) {
            out.append("    %s %s%n".formatted(origin.names(), origin.reasons()));
            for (Origin.Path path : origin.paths()) {
                Telling telling = path.telling();
                boolean read = found.stream().anyMatch(f -> f.telling() == telling && f.read());
                out.append(
                        "        %s %s %s [%s]%n"
                                .formatted(
                                        telling.article().page(),
                                        telling.event().type(),
                                        read ? "" : "UNREAD",
                                        telling.words()));
            }
        }
        return out.toString();
    }
}
