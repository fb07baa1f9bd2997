package isnad.model;

/** The 16 event types of PLOVER, with the definitions of {@code docs/record-format.md}. */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /** Whether the order of the participants carries no meaning. */
    public boolean isSymmetric() {
        return this == CONSULT || this == AGREE || this == COOPERATE;
    }
}
