package isnad.model;

/** Whether an event took place, as the page tells it. */
public enum Status {
    OCCURRED,
    ONGOING,
    PLANNED,
    /** May happen, is wished for or not ruled out. */
    POSSIBLE,
    /** Did not or will not happen. */
    NEGATED,
    /** A party denies that it did it. */
    DENIED
}
