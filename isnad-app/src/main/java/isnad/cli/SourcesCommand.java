package isnad.cli;

import isnad.ask.AnswerTables;
import isnad.card.TallyCards;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad sources}: who is cited how often. */
@Command(
        name = "sources",
        description =
                "Lists who is cited, the most cited first: how often as the first to tell, and how"
                        + " often as one who passed it on.",
        footer = {"%nExamples:", "  isnad sources --limit 20", "  isnad sources --format csv"})
final class SourcesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = CountOption.class,
            description = "So many sources at most (default: all).")
    private int limit = Integer.MAX_VALUE;

    @Override
    public Integer call() {
        return answer.give(
                spec,
                (ledger, paper) -> {
                    var cards = new TallyCards(paper);
                    return Answer.ofTable(
                            "sources",
                            ledger.sources(limit).stream(),
                            row ->
                                    cards.source(
                                            row.origin(), row.carrier(), row.kind(), row.name()),
                            AnswerTables.SOURCES);
                });
    }
}
