package isnad.ask;

import org.jspecify.annotations.Nullable;

/** A question that has no answer as it was asked; the message says what was expected. */
public class Misasked extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Misasked(String message) {
        this(message, null);
    }

    public Misasked(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
