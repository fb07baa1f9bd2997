package isnad.input;

/**
 * A document, or all of an input, that could not be had.
 *
 * @param name as of {@link Document}
 * @param complaint what is wrong and what to do, for a person
 */
public record Lost(String name, String complaint) implements Delivery {}
