package isnad.cli;

import isnad.card.Paper;
import isnad.export.Export;
import isnad.input.FileTrouble;
import isnad.ledger.Ledger;
import isnad.view.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Asks a ledger and writes the answer: which ledger, in which form, and whereto. */
final class AnswerOptions {
    @Mixin private final LedgerOptions where = new LedgerOptions();
    @Mixin private final DisplayOptions display = new DisplayOptions();

    @Option(
            names = "--format",
            description =
                    "${COMPLETION-CANDIDATES} (default: by the ending of -o FILE; cards on a"
                            + " terminal, else jsonl).")
    private @Nullable AnswerFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, which appears whole or not at all.")
    private @Nullable Path output;

    /** Asks and answers; returns the exit code. */
    int give(CommandSpec command, BiFunction<Ledger, Paper, Answer<?>> question) {
        return giveAll(command, (ledger, paper) -> List.of(question.apply(ledger, paper)));
    }

    /** As {@link #give}, with several answers; a table is only of the last. */
    int giveAll(CommandSpec command, BiFunction<Ledger, Paper, List<Answer<?>>> question) {
        return giveAll(command, question, "");
    }

    /** As before; {@code hint} says what to do where nothing answers. */
    int giveAll(
            CommandSpec command, BiFunction<Ledger, Paper, List<Answer<?>>> question, String hint) {
        var messages = Messages.of(command);
        return where.ask(ledger -> give(question.apply(ledger, paper()), hint, messages));
    }

    Path folder() {
        return where.folder();
    }

    Language language() {
        return display.language();
    }

    private Paper paper() {
        return display.paper(output == null && Terminal.isOutput());
    }

    private int give(List<Answer<?>> answers, String hint, Messages messages) {
        boolean table = isTable();
        try (Output out = Output.to(output)) {
            List<String> counts = new ArrayList<>();
            long all = 0;
            for (Answer<?> answer : table ? answers.reversed().subList(0, 1) : answers) {
                long count = write(answer, out);
                counts.add(Counted.of(count, answer.what()));
                all += count;
            }
            out.commit();
            messages.line(String.join(", ", counts) + (all == 0 ? hint : ""));
            return ExitCodes.READ;
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        } catch (IOException e) {
            String about = output == null ? "output" : output.toString();
            messages.complain(about, "could not be written: " + FileTrouble.describe(e));
            return ExitCodes.UNWRITTEN;
        }
    }

    private boolean isTable() {
        return wanted() == AnswerFormat.CSV || wanted() == AnswerFormat.MD;
    }

    private <T> long write(Answer<T> answer, Output out) throws IOException {
        return switch (wanted()) {
            case CARDS -> cards(answer, out);
            case JSONL -> export(answer, answer.jsonl(), out);
            case CSV -> export(answer, answer.csv(), out);
            case MD -> export(answer, answer.markdown(), out);
        };
    }

    private AnswerFormat wanted() {
        return format == null ? AnswerFormat.usual(output, Terminal.isOutput()) : format;
    }

    private static <T> long cards(Answer<T> answer, Output out) throws IOException {
        long count = 0;
        for (Iterator<T> values = answer.values().iterator(); values.hasNext(); count++) {
            out.write(answer.card().apply(values.next()));
        }
        return count;
    }

    private static <T> long export(Answer<T> answer, Export<T> export, Output out)
            throws IOException {
        try (var lines = new WholeLines(out)) {
            return export.write(answer.values().iterator(), lines).values();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
