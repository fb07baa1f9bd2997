package isnad.ledger;

/**
 * What the doctor found.
 *
 * @param about a part of the ledger: {@code schema}, {@code database}, {@code lines} …
 * @param what for a person
 */
public record Finding(State state, String about, String what) {
    /** How bad it is. */
    public enum State {
        /** As it should be. */
        SOUND,
        /** Worth knowing. */
        NOTE,
        /** Wrong; {@code --mend} puts it right. */
        MENDABLE,
        /** Wrong, and nothing here can put it right. */
        BAD
    }

    static Finding sound(String about, String what) {
        return new Finding(State.SOUND, about, what);
    }

    static Finding note(String about, String what) {
        return new Finding(State.NOTE, about, what);
    }

    static Finding mendable(String about, String what) {
        return new Finding(State.MENDABLE, about, what);
    }

    static Finding bad(String about, String what) {
        return new Finding(State.BAD, about, what);
    }
}
