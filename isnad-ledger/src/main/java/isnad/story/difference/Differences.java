package isnad.story.difference;

import isnad.lexicon.Lexicon;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where tellers differ. Thread-safe; keep one.
 *
 * <p>Two phrases differ only where both stand in the same slot of the same act: as party, day,
 * place, number or status of one line, or in otherwise equal surroundings of two sentences. What is
 * only more exact (الوزير, الوزير with his name) does not differ.
 */
public final class Differences {
    private final Tellings tellings;
    private final Articles articles;

    public Differences(Lexicon lexicon) {
        var tokenizer = new Tokenizer(lexicon);
        var judge = new Judge(lexicon);
        var copies = new NearCopies(lexicon, judge);
        this.tellings = new Tellings(tokenizer, lexicon, judge, copies);
        this.articles = new Articles(tokenizer, copies);
    }

    /** Where the tellings of a line differ. */
    public List<Difference> of(Line line) {
        return tellings.compare(line);
    }

    /** Where the tellings of each line of a story differ, in the order of the lines. */
    public List<Difference> of(List<Line> lines) {
        List<Difference> out = new ArrayList<>();
        lines.forEach(line -> out.addAll(of(line)));
        return out;
    }

    /**
     * Where two articles of one story differ in sentences that are for the most part one, whether
     * an act was read there or not; spans count in the articles' text.
     */
    public List<Difference> between(ArticleLine one, ArticleLine other) {
        return articles.compare(one, other);
    }
}
