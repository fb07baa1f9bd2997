package isnad.alert;

/** Alerts did not arrive; the message says where they should have gone, why, and what to do. */
public final class Undelivered extends Exception {
    private static final long serialVersionUID = 1;

    public Undelivered(String message) {
        super(message);
    }

    public Undelivered(String message, Exception cause) {
        super(message, cause);
    }
}
