package isnad.cli;

import isnad.ask.AnswerTables;
import isnad.card.TallyCards;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad relations}: who meets whom most. */
@Command(
        name = "relations",
        description = "Lists pairs of states and bodies, those that meet in the most lines first.",
        footer = {
            "%nExamples:",
            "  isnad relations",
            "  isnad relations --limit 1000 --format csv"
        })
final class RelationsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = CountOption.class,
            defaultValue = "50",
            description = "So many pairs at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
        return answer.give(
                spec,
                (ledger, paper) -> {
                    var cards = new TallyCards(paper);
                    return Answer.ofTable(
                            "pairs",
                            ledger.meetings(limit).stream(),
                            pair -> cards.pair(pair.lines(), pair.one(), pair.other()),
                            AnswerTables.MEETINGS);
                });
    }
}
