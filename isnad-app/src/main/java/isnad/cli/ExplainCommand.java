package isnad.cli;

import isnad.cli.Layout.PageReadings;
import isnad.cli.PageReader.Outcome;
import isnad.input.Delivery;
import isnad.input.FileTrouble;
import isnad.input.Inputs;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad explain}: which rule and which lexicon row produced each line. */
@Command(
        name = "explain",
        description = "Shows which rules and lexicon rows produced each line of the record.",
        footer = {
            "%nExamples:",
            "  isnad explain page.txt                    everything in the page",
            "  isnad explain page.txt --event 3          the third event of its card"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final InputOptions input = new InputOptions();
    @Mixin private final DisplayOptions display = new DisplayOptions();

    @Option(
            names = "--event",
            paramLabel = "N",
            description = "Only the event with that number, as on the card.")
    private @Nullable Integer event;

    @Override
    public Integer call() {
        input.check();
        if (event != null && event < 1) {
            throw new UsageException("--event: expected 1 or more, found " + event);
        }
        var messages = Messages.of(spec);
        try (Output out = Output.to(null)) {
            explain(out, messages);
            out.commit();
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        } catch (IOException e) {
            messages.complain("output", "could not be written: " + FileTrouble.describe(e));
            return ExitCodes.UNWRITTEN;
        }
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private void explain(Output out, Messages messages) throws IOException {
        var layout = new Explanation(display.cards(Terminal.isOutput()), new RuleBook(), wanted());
        PageReader reader = input.reader();
        try (Inputs inputs = input.open(input.sources())) {
            for (int number = 1; inputs.hasNext(); number++) {
                Delivery delivery = inputs.next();
                Outcome outcome = reader.read(number, delivery, inputs.isWithinArchive());
                outcome.complain(messages);
                PageReadings readings = outcome.readings();
                if (readings != null) {
                    checkEvent(readings, messages);
                    out.write(layout.page(readings).body());
                }
            }
            messages.sumUp(inputs.passedOver());
        }
        input.reportUnusedDates(messages);
    }

    private void checkEvent(PageReadings page, Messages messages) {
        int most = page.readings().stream().mapToInt(r -> r.events().size()).max().orElse(0);
        if (wanted() > most) {
            String none = "has no event %d; its events are 1 to %d";
            messages.complain(page.name(), none.formatted(wanted(), most));
        }
    }

    /** The number of the event, 0 for all. */
    private int wanted() {
        return event == null ? 0 : event;
    }
}
