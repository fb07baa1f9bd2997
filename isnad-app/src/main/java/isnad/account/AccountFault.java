package isnad.account;

import org.jspecify.annotations.Nullable;

/** The file of accounts cannot be read or written; the message says why. */
public final class AccountFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    AccountFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
