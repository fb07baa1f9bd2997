package isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad events}: the lines of a ledger. */
@Command(
        name = "events",
        description = {
            "Lists the ledger's lines in the order of their days: a line is one act, however many"
                    + " pages tell it."
        },
        footer = {
            "%nExamples:",
            "  isnad events --from 2021-03 --to 2021-05",
            "  isnad events --who مصر --with Turkey --type consult,agree",
            "  isnad events --status planned,possible --limit 20",
            "  isnad events --source رويترز > reuters.jsonl"
        })
final class EventsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();
    @Mixin private final FilterOptions filter = new FilterOptions();

    @Override
    public Integer call() {
        filter.check();
        return answer.give(
                spec, (ledger, paper) -> new LineAnswers(paper).list(filter.lines(ledger)));
    }
}
