package isnad.account;

/**
 * How many requests are answered.
 *
 * @param known at once, of somebody who is signed in or a token's account
 * @param knownPerSecond in the long run
 * @param unknown at once, of an address from which nobody is signed in
 * @param unknownPerSecond in the long run
 */
public record Limits(int known, double knownPerSecond, int unknown, double unknownPerSecond) {
    /** Enough for people, and for programs that do not ask everything at once. */
    public static final Limits USUAL = new Limits(300, 50, 120, 10);
}
