package isnad.account;

/** An account cannot be changed as somebody asked. */
public final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why not; screens have words for each. */
    public enum Reason {
        /** No name that an account can have. */
        NAME("expected a name of 1 to 64 letters, digits, '.', '_', '-' or '@'"),
        /** There is an account of that name. */
        TAKEN("there is an account of that name"),
        /** There is no account of that name. */
        ABSENT("there is no account of that name"),
        /** A password that is too short or too long. */
        PASSWORD("expected a password of 12 to 256 characters that does not hold the name"),
        /** The password is not the account's. */
        WRONG("the password is not the account's"),
        /** Nobody could keep accounts any more. */
        LAST_ADMIN("the last admin cannot be removed, nor become anything else"),
        /** No name that a token can have, or one that a token of the account has. */
        TOKEN_NAME("expected a name of 1 to 64 characters that no other token of the account has"),
        /** More tokens than an account can have. */
        TOKENS("an account has at most 50 tokens"),
        /** A token that may do more than its account, or a role that there is not. */
        ROLE("expected the role reader, editor or admin, and for a token none above its account's");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** What was expected, in English. */
        public String words() {
            return words;
        }
    }

    private final Reason reason;

    NotPossible(Reason reason) {
        super(reason.words(), null, false, false);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }
}
