package isnad.http;

/**
 * Who asks.
 *
 * @param name of the account
 * @param csrf what a form must send back, so that no other site's form is taken for ours; empty
 *     where a token vouches for each request
 * @param hasAccount whether the name is that of an account, which can sign out
 */
public record Visitor(String name, Role role, String csrf, boolean hasAccount) {
    /** Somebody who has not said who it is. */
    public static final Visitor NOBODY = new Visitor("", Role.ANYONE, "");

    /** Somebody without an account. */
    public Visitor(String name, Role role, String csrf) {
        this(name, role, csrf, false);
    }

    /** Whether no form needs to prove anything. */
    public boolean isProgram() {
        return csrf.isEmpty() && role != Role.ANYONE;
    }
}
