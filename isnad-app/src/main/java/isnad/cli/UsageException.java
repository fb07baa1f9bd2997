package isnad.cli;

import isnad.ask.Misasked;
import org.jspecify.annotations.Nullable;

/** The user asks for something that makes no sense; the message says what was expected. */
final class UsageException extends Misasked {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        this(message, null);
    }

    UsageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
