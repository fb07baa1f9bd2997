package isnad.export;

/**
 * How much an export wrote.
 *
 * @param values what was given to it and stands in it: the number that a screen shows of them
 * @param rows what it wrote for them: lines of JSON, rows of a table, entries, edges, nodes
 */
public record Tally(long values, long rows) {}
