package isnad.http;

/**
 * A request that is not answered, and why: it becomes an RFC 9457 problem or a page that says so.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final int wait;
    private final String allowed;

    /**
     * Refuses.
     *
     * @param status of HTTP, 400 to 599
     * @param detail what was expected and what came; shown to whoever asked
     */
    public Refusal(int status, String detail) {
        this(status, detail, 0, "");
    }

    private Refusal(int status, String detail, int wait, String allowed) {
        super(detail, null, false, false);
        this.status = status;
        this.wait = wait;
        this.allowed = allowed;
    }

    /**
     * Too much was asked (429).
     *
     * @param wait seconds until the same may be asked again
     */
    public static Refusal tooMany(String why, int wait) {
        return new Refusal(429, "%s; again in %d s".formatted(why, wait), wait, "");
    }

    /**
     * It cannot be answered now (503).
     *
     * @param wait seconds until the same may be asked again
     */
    public static Refusal later(String why, int wait) {
        return new Refusal(503, "%s; again in %d s".formatted(why, wait), wait, "");
    }

    /** The request is not what was expected. */
    public static Refusal bad(String detail) {
        return new Refusal(400, detail);
    }

    /** What is asked for is not there. */
    public static Refusal absent(String detail) {
        return new Refusal(404, detail);
    }

    /**
     * What is there is asked by another method (405).
     *
     * @param allowed the methods, commas between
     */
    public static Refusal method(String found, String allowed) {
        String detail = "expected one of %s, found %s".formatted(allowed, found);
        return new Refusal(405, detail, 0, allowed);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Seconds until the same may be asked again; 0 where that is not known. */
    public int seconds() {
        return wait;
    }

    /** By which methods it is asked, commas between; empty where that is not the trouble. */
    public String allowed() {
        return allowed;
    }

    /** What was expected and what came. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
