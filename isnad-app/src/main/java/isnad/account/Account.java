package isnad.account;

import isnad.http.Role;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody who may use the ledger.
 *
 * @param name in small letters
 */
public record Account(String name, Role role, Instant made) {
    private static final int MOST = 64;

    /**
     * A name as accounts have it.
     *
     * @throws NotPossible where it is none
     */
    static String name(String name) {
        String same = same(name);
        boolean good =
                !same.isEmpty()
                        && same.length() <= MOST
                        && same.codePoints().allMatch(Account::isNameLetter);
        if (!good) {
            throw new NotPossible(NotPossible.Reason.NAME);
        }
        return same;
    }

    /** The same name whichever way it is typed, be it one or not. */
    static String same(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameLetter(int letter) {
        return Character.isLetterOrDigit(letter) || "._-@".indexOf(letter) >= 0;
    }

    /**
     * A role by its name.
     *
     * @throws NotPossible where there is no such role
     */
    static Role role(String name) {
        for (Role role : Role.values()) {
            if (role != Role.ANYONE && role.name().equalsIgnoreCase(name.strip())) {
                return role;
            }
        }
        throw new NotPossible(NotPossible.Reason.ROLE);
    }
}
