package isnad.model;

/** Something about a page that a reader of the record should know. */
public record Note(String rule, String message) {}
