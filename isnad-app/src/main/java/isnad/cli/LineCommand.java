package isnad.cli;

import isnad.story.Line;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad line}: one line with all its tellings. */
@Command(
        name = "line",
        description =
                "Shows one line: every telling with its words and its chain, and the independent"
                        + " origins behind them.",
        footer = {"%nExamples:", "  isnad line 17", "  isnad line 17 --format jsonl"})
final class LineCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Parameters(paramLabel = "LINE", description = "The line's number, as lists show it.")
    private long number;

    @Override
    public Integer call() {
        return answer.give(
                spec,
                (ledger, paper) -> {
                    @Nullable Line line = ledger.line(number);
                    if (line == null) {
                        throw new UsageException("line " + number + ": there is none");
                    }
                    return new LineAnswers(paper).whole(Stream.of(line), 0);
                });
    }
}
