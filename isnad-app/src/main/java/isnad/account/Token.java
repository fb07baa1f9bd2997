package isnad.account;

import isnad.http.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lets a program in, without its secret.
 *
 * @param role the most that it may, within what its account may
 * @param used when it last let a program in, to the minute; null where it never did
 */
public record Token(String account, String name, Role role, Instant made, @Nullable Instant used) {}
