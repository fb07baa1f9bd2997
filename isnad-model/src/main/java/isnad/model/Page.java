package isnad.model;

/**
 * One page as it was delivered.
 *
 * @param name where it was read from, as given: a path, a URL or {@code -}
 * @param text its decoded text, never rewritten; all offsets point here
 */
public record Page(String name, String text) {}
