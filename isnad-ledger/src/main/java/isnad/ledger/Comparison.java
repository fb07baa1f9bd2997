package isnad.ledger;

import isnad.model.Quote;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Story;
import isnad.story.Telling;
import isnad.story.difference.Difference;
import java.util.List;

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
     * @param tellings of articles of the story
     * @param silent articles that do not tell it
     */
    public record Act(
            Line line,
            List<Telling> tellings,
            List<ArticleLine> silent,
            List<Difference> differences) {
        public Act {
            tellings = List.copyOf(tellings);
            silent = List.copyOf(silent);
            differences = List.copyOf(differences);
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
        List<Line> lines = ledger.linesOf(story);
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
        List<Telling> tellings =
                line.tellings().stream().filter(one -> isIn(story, one.article())).toList();
        List<ArticleLine> silent =
                story.articles().stream()
                        .filter(article -> tellings.stream().noneMatch(one -> is(one, article)))
                        .toList();
        return new Act(
                line,
                tellings,
                silent,
                all.stream().filter(one -> one.line() == line.id()).toList());
    }

    private static boolean is(Telling telling, ArticleLine article) {
        return telling.article().id().equals(article.id());
    }

    private static boolean isIn(Story story, ArticleLine article) {
        return story.articles().stream().anyMatch(one -> one.id().equals(article.id()));
    }

    private static List<Quote> quotes(Ledger ledger, ArticleLine article) {
        return ledger.articles(article.id()).stream()
                .filter(stored -> stored.record().id().equals(article.id()))
                .flatMap(stored -> stored.record().quotes().stream())
                .toList();
    }
}
