package isnad.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done or tried.
 *
 * @param id grows from deed to deed
 * @param who the account, or what was given for one; empty where nobody said
 * @param address from where; empty where it was at the machine itself
 * @param detail about what
 */
public record Deed(long id, Instant at, String who, String address, What what, String detail) {
    /** Kinds of deeds. */
    public enum What {
        SIGN_IN,
        SIGN_IN_FAILED,
        SIGN_OUT,
        PASSWORD,
        PASSWORD_WRONG,
        ACCOUNT_ADD,
        ACCOUNT_ROLE,
        ACCOUNT_REMOVE,
        TOKEN_MAKE,
        TOKEN_REVOKE,
        /** Something in the ledger was changed or added. */
        CHANGE,
        /** Something was asked for that who asked may not do, or that cannot be done. */
        REFUSED;

        /** Such as {@code sign-in-failed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of a code; null where there is none. */
        public static @Nullable What of(String code) {
            return Arrays.stream(values())
                    .filter(what -> what.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }
}
