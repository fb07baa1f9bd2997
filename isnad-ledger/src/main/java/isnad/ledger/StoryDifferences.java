package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Story;
import isnad.story.difference.Difference;
import isnad.story.difference.Differences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the tellers of a story differ: in its lines, and in sentences that are for the most part
 * one. Thread-safe.
 */
public final class StoryDifferences {
    /** Each article is compared with so many before it. */
    private static final int MOST_COMPARED = 24;

    private final Differences differences;

    public StoryDifferences(Lexicon lexicon) {
        this.differences = new Differences(lexicon);
    }

    /** Where the tellings of a line differ. */
    public List<Difference> of(Line line) {
        return differences.of(line);
    }

    /**
     * Where a story's tellers differ, those of lines first.
     *
     * @param lines that its articles tell
     */
    public List<Difference> of(Story story, List<Line> lines) {
        List<Difference> found = new ArrayList<>(differences.of(lines));
        Set<String> known = new HashSet<>();
        found.forEach(difference -> known.addAll(readings(difference)));
        for (Difference difference : between(story.articles())) {
            if (known.addAll(readings(difference))) {
                found.add(difference);
            }
        }
        return found;
    }

    /** Where articles differ in what is not a line. */
    private List<Difference> between(List<ArticleLine> articles) {
        List<Difference> found = new ArrayList<>();
        for (int i = 1; i < articles.size(); i++) {
            for (int j = Math.max(0, i - MOST_COMPARED); j < i; j++) {
                found.addAll(differences.between(articles.get(j), articles.get(i)));
            }
        }
        return found;
    }

    private static List<String> readings(Difference difference) {
        String one = difference.one().words();
        String other = difference.other().words();
        return List.of(one + "\n" + other, other + "\n" + one);
    }
}
