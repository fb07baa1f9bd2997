package isnad.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Passwords, kept as Argon2id makes them of 19 MiB and two passes, as OWASP's password storage
 * cheat sheet advises. Few are made at once, so that many who sign in cannot take the memory.
 */
final class Password {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int LEAST = 12;
    private static final int MOST = 256;
    private static final Argon2Function ARGON =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Semaphore AT_ONCE = new Semaphore(4, true);

    /** What nobody's password is, for names that there are not. */
    private static final String NOBODYS = hash(Secret.make());

    private Password() {}

    /**
     * What is kept of a password.
     *
     * @throws NotPossible where it is too weak
     */
    static String made(String account, String password) {
        String same = same(password);
        int length = same.codePointCount(0, same.length());
        boolean holdsName = account.length() > 3 && same.toLowerCase(Locale.ROOT).contains(account);
        if (length < LEAST || length > MOST || holdsName || same.chars().distinct().count() < 4) {
            throw new NotPossible(NotPossible.Reason.PASSWORD);
        }
        return hash(same);
    }

    /**
     * Whether the password is the one kept. Works as long where none is kept, so that nobody learns
     * from the clock which accounts there are.
     */
    static boolean matches(String password, @Nullable String kept) {
        String same = same(password.substring(0, Math.min(2 * MOST, password.length())));
        AT_ONCE.acquireUninterruptibly();
        try {
            boolean matches = ARGON.check(same, kept == null ? NOBODYS : kept);
            return matches && kept != null;
        } finally {
            AT_ONCE.release();
        }
    }

    private static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return ARGON.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult();
    }

    /** Keyboards write the same letters by different code points. */
    private static String same(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
