package isnad.cli;

import isnad.ledger.CorrectionJson;
import isnad.store.CorrectionTable.Correction;
import isnad.view.VisibleText;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad corrections}: what people put right. */
@Command(
        name = "corrections",
        description = "Lists what people put right in a ledger, those undone among them.",
        footer = {
            "%nExamples:",
            "  isnad corrections                         who, when, what and why",
            "  isnad corrections > corrections.jsonl     a correction a line, for another ledger"
        })
final class CorrectionsCommand implements Callable<Integer> {
    /** How corrections are written. */
    enum Format {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: text on a terminal, else jsonl).")
    private @Nullable Format format;

    @Override
    public Integer call() throws IOException {
        String text = ledger.ask(found -> text(found.store().corrections()));
        try (Output out = Output.to(null)) {
            out.write(text);
            out.commit();
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        }
        return ExitCodes.READ;
    }

    private String text(isnad.store.CorrectionTable table) {
        boolean lines = format == null ? !Terminal.isOutput() : format == Format.JSONL;
        Set<Long> standing = new HashSet<>();
        table.standing().forEach(correction -> standing.add(correction.number()));
        List<Correction> all = table.all();
        var text = new StringBuilder();
        for (Correction made : all) {
            String line =
                    lines
                            ? CorrectionJson.write(made)
                            : line(made, standing.contains(made.number()));
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static String line(Correction made, boolean stands) {
        String value = made.value() == null ? "" : " " + made.value();
        String what =
                made.undone() == null
                        ? made.kind() + " " + made.target() + value
                        : "undo " + made.undone();
        String state = stands || made.undone() != null ? "" : " (undone)";
        return VisibleText.line(
                "%d  %s  %s: %s%s  why: %s"
                        .formatted(made.number(), made.at(), made.by(), what, state, made.why()));
    }
}
