package isnad.cli;

import isnad.ask.EntityNames;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad timeline}: the lines in which somebody takes part. */
@Command(
        name = "timeline",
        description = "Lists the lines in which somebody takes part, month by month.",
        footer = {
            "%nExamples:",
            "  isnad timeline \"سامح شكري\"",
            "  isnad timeline Egypt --from 2023 --type agree",
            "  isnad timeline EGY --format csv -o egypt.csv"
        })
final class TimelineCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();
    @Mixin private final FilterOptions filter = new FilterOptions();

    @Parameters(
            paramLabel = "ENTITY",
            description =
                    "A person, state, body or group: a name in any spelling, Arabic or English, or"
                            + " a key.")
    private String entity = "";

    @Override
    public Integer call() {
        filter.check();
        return answer.give(
                spec,
                (ledger, paper) -> {
                    var whose = new EntityNames(ledger).find(entity);
                    var lines = ledger.timeline(whose, filter.days());
                    return new LineAnswers(paper).byMonth(filter.filtered(lines, ledger));
                });
    }
}
