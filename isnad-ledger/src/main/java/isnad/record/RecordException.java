package isnad.record;

import java.io.IOException;

/** A line that is no line of a record; the message says which and what was expected. */
public final class RecordException extends IOException {
    private static final long serialVersionUID = 1;

    RecordException(long line, String message) {
        super("line " + line + ": " + message);
    }
}
