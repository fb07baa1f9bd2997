package isnad.text;

/** The kinds of names, those of the CoNLL shared task. */
public enum NameKind {
    PERSON,
    PLACE,
    ORGANISATION,
    /** Names of other things: peoples, events, works, products. */
    OTHER
}
