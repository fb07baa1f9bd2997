package isnad.cli;

import isnad.ask.ArticleNames;
import isnad.ask.Told;
import isnad.card.ComparisonCards;
import isnad.card.DifferenceCards;
import isnad.ledger.Comparison;
import isnad.ledger.StoryDifferences;
import isnad.lexicon.Lexicon;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad compare}: a story's articles side by side. */
@Command(
        name = "compare",
        description =
                "Sets the articles of a story side by side: for each act who tells it in which"
                        + " terms, on whose word, who leaves it out, and where tellers differ; then"
                        + " what each of them quotes. A row of the table is an act in an article,"
                        + " told or left out.",
        footer = {"%nExamples:", "  isnad compare 12", "  isnad compare 12 --format csv -o 12.csv"})
final class CompareCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Parameters(paramLabel = "STORY", description = "The story's number, as lists show it.")
    private long number;

    @Override
    public Integer call() {
        var differences = new StoryDifferences(Lexicon.load());
        return answer.give(
                spec,
                (ledger, paper) -> {
                    var story = StoryNumber.find(ledger, number);
                    var shown = new DifferenceCards(paper, new ArticleNames(ledger)::find);
                    return Answer.ofTable(
                            "stories",
                            Stream.of(Comparison.of(ledger, story, differences)),
                            new ComparisonCards(paper, shown)::card,
                            Told.TABLE);
                });
    }
}
