package isnad.cli;

import isnad.ledger.Doctor;
import isnad.ledger.Finding;
import isnad.ledger.Finding.State;
import isnad.view.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad doctor}: what state a ledger is in. */
@Command(
        name = "doctor",
        description = {
            "Says what state a ledger is in, and mends what can be mended. Looking changes nothing,"
                    + " and can be done while others read and write.",
            "A damaged file is not written over: what can be read of it becomes a new ledger, and it"
                    + " is kept beside that."
        },
        footer = {
            "%nExit code 0: all is sound, or was mended; 4: something is wrong.",
            "%nExamples:",
            "  isnad doctor",
            "  isnad doctor --mend --in archive"
        })
final class DoctorCommand implements Callable<Integer> {
    private static final long STEP = 5_120;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--mend", description = "Mend what can be mended, then look again.")
    private boolean mend;

    @Override
    public Integer call() throws IOException {
        Path folder = ledger.folder();
        try (Output out = Output.to(null)) {
            List<Finding> findings = examine(folder, out);
            if (mend && findings.stream().anyMatch(one -> one.state() == State.MENDABLE)) {
                mend(folder, findings, out);
                findings = examine(folder, out);
            }
            out.commit();
            return isWrong(findings) ? ExitCodes.LEDGER : ExitCodes.READ;
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        }
    }

    private static boolean isWrong(List<Finding> findings) {
        return findings.stream()
                .anyMatch(one -> one.state() == State.MENDABLE || one.state() == State.BAD);
    }

    private static List<Finding> examine(Path folder, Output out) throws IOException {
        List<Finding> findings = Doctor.examine(folder, _ -> {});
        for (Finding finding : findings) {
            out.write(
                    "%-8s  %-11s  %s%n"
                            .formatted(
                                    finding.state().name().toLowerCase(Locale.ROOT),
                                    finding.about(),
                                    VisibleText.line(finding.what())));
        }
        return findings;
    }

    private void mend(Path folder, List<Finding> findings, Output out) throws IOException {
        var messages = Messages.of(spec);
        List<String> done =
                LedgerOptions.with(
                        folder,
                        () ->
                                Doctor.mend(
                                        folder,
                                        findings,
                                        articles -> {
                                            if (articles % STEP == 0 && articles > 0) {
                                                messages.line(Counted.of(articles, "articles"));
                                            }
                                        }));
        for (String what : done) {
            out.write("mended    " + VisibleText.line(what) + "\n");
        }
    }
}
