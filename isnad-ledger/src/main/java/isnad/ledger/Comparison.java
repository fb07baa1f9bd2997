package isnad.ledger;

import isnad.model.Quote;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Story;
import isnad.story.Telling;
import isnad.story.difference.Difference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A story's articles side by side.
 *
 * @param acts what they tell, in the order of days
 * @param said what they quote, by article, in the order of publication
 * @param elsewhere where they differ in what is no act
 */
public record Comparison(Story story, List<Act> acts, List<Said> said, List<Difference> elsewhere) {
    public Comparison {
        acts = List.copyOf(acts);
        said = List.copyOf(said);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * A line as the story's articles tell it.
     *
     * @param line with the tellings of the story's articles alone
     * @param silent articles that do not tell it
     * @param differences of these tellings
     */
    public record Act(Line line, List<ArticleLine> silent, List<Difference> differences) {
        public Act {
            silent = List.copyOf(silent);
            differences = List.copyOf(differences);
        }

        /** How the story's articles tell it. */
        public List<Telling> tellings() {
            return line.tellings();
        }
    }

    /** What an article quotes. */
    public record Said(ArticleLine article, List<Quote> quotes) {
        public Said {
            quotes = List.copyOf(quotes);
        }
    }

    /** Sets a story's articles side by side. */
    public static Comparison of(Ledger ledger, Story story, StoryDifferences differences) {
        List<Line> lines = ledger.linesWithin(story);
        List<Difference> all = differences.of(story, lines);
        List<Act> acts = lines.stream().map(line -> act(line, story, all)).toList();
        List<Said> said =
                story.articles().stream()
                        .map(article -> new Said(article, quotes(ledger, article)))
                        .toList();
        return new Comparison(
                story, acts, said, all.stream().filter(one -> one.line() == 0).toList());
    }

    private static Act act(Line line, Story story, List<Difference> all) {
        Set<String> telling =
                line.tellings().stream().map(one -> one.article().id()).collect(Collectors.toSet());
        return new Act(
                line,
                story.articles().stream().filter(one -> !telling.contains(one.id())).toList(),
                all.stream().filter(one -> one.line() == line.id()).toList());
    }

    private static List<Quote> quotes(Ledger ledger, ArticleLine article) {
        return ledger.articles(article.id()).stream()
                .filter(stored -> stored.record().id().equals(article.id()))
                .flatMap(stored -> stored.record().quotes().stream())
                .toList();
    }
}
