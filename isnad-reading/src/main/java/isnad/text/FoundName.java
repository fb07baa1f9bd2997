package isnad.text;

/**
 * A name that the statistical reader found, in the lexicon or not.
 *
 * @param from first token
 * @param to the token after the last
 * @param kind what it names
 * @param probability how sure the model is of each of its words: that of the least sure
 */
public record FoundName(int from, int to, NameKind kind, double probability) {}
