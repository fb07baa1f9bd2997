package isnad.input;

/** What came of asking an input for its next document: nothing is lost without a word. */
public sealed interface Delivery permits Document, Lost {
    /** As it stands in the record and in messages. */
    String name();
}
