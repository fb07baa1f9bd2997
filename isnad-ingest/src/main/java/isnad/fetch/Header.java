package isnad.fetch;

/** One line of an answer's headers. */
public record Header(String name, String value) {}
