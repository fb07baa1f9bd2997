package isnad.alert;

/** Takes alerts somewhere. */
public interface Channel {
    /**
     * Takes an alert, at once or by the next {@link #finish}.
     *
     * @throws Undelivered where it did not arrive
     */
    void take(Alert alert) throws Undelivered, InterruptedException;

    /**
     * Sees to it that everything taken has arrived.
     *
     * @throws Undelivered where it has not
     */
    default void finish() throws Undelivered {}
}
