package isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad story}: one story with its articles and lines. */
@Command(
        name = "story",
        description =
                "Shows a story: its articles and why each belongs to it, and what they tell, with"
                        + " how many tell it and how many independent origins stand behind it.",
        footer = {"%nExamples:", "  isnad story 12", "  isnad story 12 --lang ar"})
final class StoryCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Parameters(paramLabel = "STORY", description = "The story's number, as lists show it.")
    private long number;

    @Override
    public Integer call() {
        return answer.give(
                spec,
                (ledger, paper) ->
                        new StoryAnswers(ledger, paper).whole(StoryNumber.find(ledger, number)));
    }
}
