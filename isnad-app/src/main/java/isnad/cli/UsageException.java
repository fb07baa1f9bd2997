package isnad.cli;

import org.jspecify.annotations.Nullable;

/** The user asks for something that makes no sense; the message says what was expected. */
final class UsageException extends RuntimeException {
    UsageException(String message) {
        this(message, null);
    }

    UsageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
