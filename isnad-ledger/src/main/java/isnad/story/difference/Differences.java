package isnad.story.difference;

import isnad.lexicon.Lexicon;
import isnad.record.ArticleLine;
import isnad.story.ActReader;
import isnad.story.Line;
import isnad.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private final Accounts accounts;

    public Differences(Lexicon lexicon) {
        var tokenizer = new Tokenizer(lexicon);
        var judge = new Judge(lexicon);
        var copies = new NearCopies(lexicon, judge);
        var acts = new ActReader(lexicon);
        this.tellings = new Tellings(tokenizer, judge, copies, acts);
        this.articles = new Articles(tokenizer, copies);
        this.accounts = new Accounts(articles, judge, acts);
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

    /**
     * Where the tellers of a story differ: in its lines first, then wherever two of its articles
     * tell one matter otherwise, whether an act was read there or not. Spans of the latter count in
     * the articles' text, and their line is 0.
     *
     * @param articles of the story, in the order of publication
     * @param lines that they tell
     */
    public List<Difference> ofStory(List<ArticleLine> articles, List<Line> lines) {
        List<Difference> out = new ArrayList<>();
        Set<String> known = new HashSet<>();
        out.addAll(of(lines));
        out.forEach(difference -> known.addAll(readings(difference)));
        for (Difference difference : accounts.compare(articles)) {
            if (known.addAll(readings(difference))) {
                out.add(difference);
            }
        }
        return out;
    }

    private static List<String> readings(Difference difference) {
        String one = difference.one().words();
        String other = difference.other().words();
        return List.of(one + "\n" + other, other + "\n" + one);
    }
}
