package isnad.cli;

import isnad.view.VisibleText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a run says on standard error: one line a message, and under them a status line that is
 * written over. Thread-safe.
 */
final class Messages {
    /** So many parts of one input are complained about singly. */
    private static final int MOST_LINES = 100;

    private final PrintWriter err;
    private final boolean traced;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> lost = new TreeMap<>();
    private boolean complained;
    private int statusLength;

    /** Writes to {@code err}; {@code traced} asks for the places where faults arose. */
    Messages(PrintWriter err, boolean traced) {
        this.err = err;
        this.traced = traced;
    }

    /** Messages of a command, as its options want them. */
    static Messages of(CommandSpec command) {
        boolean traced = ((Isnad) command.root().userObject()).isTraced();
        return new Messages(command.commandLine().getErr(), traced);
    }

    /** Where a fault arose, if that was asked for. */
    synchronized void trace(Throwable fault) {
        if (traced) {
            fault.printStackTrace(err);
        }
    }

    /** Something could not be read: what it is, and what to do. */
    synchronized void complain(String about, String what) {
        complained = true;
        int part = about.indexOf('#');
        boolean more =
                part > 0 && lost.merge(about.substring(0, part), 1, Integer::sum) > MOST_LINES;
        if (!more) {
            warn(about, what);
        }
    }

    private void sumUpLost() {
        lost.forEach((input, count) -> {
            if (count > MOST_LINES) {
                warn(input, "%,d more of its parts were not read".formatted(count - MOST_LINES));
            }
        });
        lost.clear();
    }

    /** Something that a person should know, though everything was read. */
    synchronized void warn(String about, String what) {
        clearStatus();
        err.println("isnad: " + VisibleText.line(about) + ": " + VisibleText.line(what));
        err.flush();
    }

    /** A line of its own, for logs. */
    synchronized void line(String text) {
        err.println("isnad: " + text);
        err.flush();
    }

    /** Where the answer went; nothing of standard output, which is seen. */
    void written(@Nullable Path file) {
        if (file != null && !file.toString().equals("-")) {
            line("written to " + VisibleText.line(file.toString()));
        }
    }

    /** Shows {@code text} in place of the status before. */
    synchronized void status(String text) {
        clearStatus();
        err.print(text);
        err.flush();
        statusLength = text.length();
    }

    synchronized void clearStatus() {
        if (statusLength > 0) {
            err.print("\r" + " ".repeat(statusLength) + "\r");
            err.flush();
            statusLength = 0;
        }
    }

    /** Says or counts why something was not read, if anything is. */
    void refuse(String about, @Nullable String complaint, @Nullable String countedAs) {
        if (complaint != null && countedAs != null) {
            count(countedAs);
        } else if (complaint != null) {
            complain(about, complaint);
        }
    }

    /** Something is no page for Isnad, as many in an archive are; {@link #sumUp} says how many. */
    synchronized void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** Says what was passed over, in one line. */
    synchronized void sumUp(String others) {
        sumUpLost();
        String counted =
                counts.entrySet().stream()
                        .map(count -> "%,d %s".formatted(count.getValue(), count.getKey()))
                        .collect(Collectors.joining(", "));
        String all =
                Stream.of(counted, others)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            warn("passed over", all);
        }
    }

    synchronized boolean complained() {
        return complained;
    }
}
