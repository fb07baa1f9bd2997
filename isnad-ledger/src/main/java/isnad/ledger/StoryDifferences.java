package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.story.Line;
import isnad.story.Story;
import isnad.story.difference.Difference;
import isnad.story.difference.Differences;
import java.util.List;

/** Where the tellers of a story differ, in its lines and in what is no line. Thread-safe. */
public final class StoryDifferences {
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
        return differences.ofStory(story.articles(), lines);
    }
}
