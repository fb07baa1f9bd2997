package isnad.cli;

import isnad.ledger.Amendment;
import isnad.ledger.Corrector;
import isnad.ledger.Corrector.Effect;
import isnad.ledger.LedgerWriter;
import isnad.store.Store;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who corrects a ledger, and why. */
final class CorrectionOptions {
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            required = true,
            description = "The reason, for those who read the record later.")
    private String why = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who corrects (default: ${DEFAULT-VALUE}).")
    private String by = "";

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dry;

    /** Makes corrections, and says what they changed. */
    Integer make(Function<Store, List<Amendment>> wanted, Messages messages) {
        return change(
                messages,
                (writer, corrector) ->
                        wanted.apply(writer.store()).stream()
                                .map(amendment -> corrector.make(amendment, why))
                                .toList());
    }

    /** Takes a correction back. */
    Integer undo(long number, Messages messages) {
        return change(messages, (_, corrector) -> List.of(corrector.undo(number, why)));
    }

    /** What is done with a ledger that is open. */
    private interface Change {
        List<Effect> make(LedgerWriter writer, Corrector corrector);
    }

    private Integer change(Messages messages, Change change) {
        if (why.isBlank()) {
            throw new UsageException("--why: expected a reason");
        }
        ledger.change(writer -> {
            List<Effect> effects = made(change, writer);
            if (dry) {
                writer.rollback();
            } else {
                writer.commit();
            }
            var lines = new EffectLines(dry);
            effects.forEach(effect -> lines.of(effect).forEach(messages::line));
        });
        return ExitCodes.READ;
    }

    private List<Effect> made(Change change, LedgerWriter writer) {
        try {
            return change.make(writer, new Corrector(writer, by));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }
}
