package isnad.fetch;

/** What became of something that was posted. */
public sealed interface Posted {
    /** The receiver has it. */
    record Accepted(int status) implements Posted {}

    /**
     * The receiver does not have it, or did not say so.
     *
     * @param complaint what is wrong and what to do; goes behind the address
     */
    record Undelivered(String complaint) implements Posted {}
}
