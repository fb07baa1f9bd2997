package isnad.cli;

import isnad.ask.EntityNames;
import isnad.card.EntityCards;
import isnad.export.Csv;
import isnad.export.EntityJson;
import isnad.export.MarkdownTable;
import isnad.export.Tables;
import isnad.story.Entity;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad entity show}: names, offices, counterparts. */
@Command(
        name = "show",
        description =
                "Shows who somebody is: names in all spellings met, offices over time, in how many"
                        + " lines of which types, and with whom most.",
        footer = {
            "%nExamples:",
            "  isnad entity show شكري",
            "  isnad entity show Egypt --format jsonl"
        })
final class EntityShowCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Parameters(
            paramLabel = "NAME",
            description = "A name in any spelling, Arabic or English, or a key.")
    private String name = "";

    @Override
    public Integer call() {
        return answer.give(
                spec,
                (ledger, paper) -> {
                    var cards = new EntityCards(paper);
                    return new Answer<Entity>(
                            "entities",
                            Stream.of(new EntityNames(ledger).find(name)),
                            entity -> cards.card(ledger.portrait(entity)),
                            new EntityJson(),
                            Csv.of(Tables.ENTITIES),
                            new MarkdownTable<>(Tables.ENTITIES));
                });
    }
}
