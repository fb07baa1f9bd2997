package isnad.cli;

import isnad.view.VisibleText;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a run says on standard error: one line a message, and under them a status line that is
 * written over. Thread-safe.
 */
final class Messages {
    private final PrintWriter err;
    private final boolean traced;
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
        warn(about, what);
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

    synchronized boolean complained() {
        return complained;
    }
}
