package isnad.cli;

import isnad.ask.ArticleNames;
import isnad.ask.Differing;
import isnad.card.DifferenceCards;
import isnad.ledger.Ledger;
import isnad.ledger.StoryDifferences;
import isnad.lexicon.Lexicon;
import isnad.story.Story;
import isnad.story.difference.Difference;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad differences}: where tellers differ. */
@Command(
        name = "differences",
        description =
                "Shows where tellers of one act differ in a party, number, day, place, status or"
                        + " term: both readings with their words, and judges neither.",
        footer = {
            "%nExamples:",
            "  isnad differences 12                      of one story",
            "  isnad differences --format csv            of all stories",
            "  isnad compare 12                          the story that a difference names, whole"
        })
final class DifferencesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "STORY",
            description = "The story's number (default: all stories).")
    private @Nullable Long number;

    private final StoryDifferences differences = new StoryDifferences(Lexicon.load());

    @Override
    public Integer call() {
        return answer.give(
                spec,
                (ledger, paper) -> {
                    var cards = new DifferenceCards(paper, new ArticleNames(ledger)::find);
                    return Answer.ofTable(
                            "differences",
                            of(ledger),
                            one -> cards.row(one.difference(), one.story().id()),
                            Differing.TABLE);
                });
    }

    /** A line that several stories tell counts for the first of them alone. */
    private Stream<Differing> of(Ledger ledger) {
        Stream<Story> stories =
                number == null ? ledger.stories(2) : Stream.of(StoryNumber.find(ledger, number));
        Set<Difference> met = new HashSet<>();
        return stories.flatMap(story -> of(story, ledger)).filter(one -> met.add(one.difference()));
    }

    private Stream<Differing> of(Story story, Ledger ledger) {
        return Differing.all(differences.of(story, ledger.linesOf(story)), story).stream();
    }
}
