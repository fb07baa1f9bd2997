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

/** {@code isnad event}: the line of one telling. */
@Command(
        name = "event",
        description = "Shows the line that an event tells, the event marked among its tellings.",
        footer = {"%nExamples:", "  isnad event 31"})
final class EventCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Parameters(paramLabel = "EVENT", description = "The event's number, as isnad line shows it.")
    private long number;

    @Override
    public Integer call() {
        return answer.give(
                spec,
                (ledger, paper) -> {
                    @Nullable Line line = ledger.lineOfEvent(number);
                    if (line == null) {
                        throw new UsageException("event " + number + ": there is none");
                    }
                    return new LineAnswers(paper).whole(Stream.of(line), number);
                });
    }
}
