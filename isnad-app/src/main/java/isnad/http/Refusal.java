package isnad.http;

/**
 * A request that is not answered, and why: it becomes an RFC 9457 problem or a page that says so.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    /**
     * Refuses.
     *
     * @param status of HTTP, 400 to 599
     * @param detail what was expected and what came; shown to whoever asked
     */
    public Refusal(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
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

    /** What was expected and what came. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
