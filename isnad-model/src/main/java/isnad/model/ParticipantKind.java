package isnad.model;

/** What a participant is. */
public enum ParticipantKind {
    PERSON,
    STATE,
    ORGANISATION,
    GROUP,
    /** A source or official without a name. */
    UNNAMED
}
