package isnad.http;

/**
 * A request that is not answered, and why: it becomes an RFC 9457 problem or a page that says so.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final int wait;

    /**
     * Refuses.
     *
     * @param status of HTTP, 400 to 599
     * @param detail what was expected and what came; shown to whoever asked
     */
    public Refusal(int status, String detail) {
        this(status, detail, 0);
    }

    private Refusal(int status, String detail, int wait) {
        super(detail, null, false, false);
        this.status = status;
        this.wait = wait;
    }

    /**
     * Too much was asked (429).
     *
     * @param wait seconds until the same may be asked again
     */
    public static Refusal tooMany(String why, int wait) {
        return new Refusal(429, "%s; again in %d s".formatted(why, wait), wait);
    }

    /** The request is not what was expected. */
    public static Refusal bad(String detail) {
        return new Refusal(400, detail);
    }

    /** What is asked for is not there. */
    public static Refusal absent(String detail) {
        return new Refusal(404, detail);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Seconds until the same may be asked again; 0 where that is not known. */
    public int seconds() {
        return wait;
    }

    /** What was expected and what came. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
