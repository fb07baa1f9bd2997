package isnad.store;

import java.sql.SQLException;

/** The ledger cannot be read or written; the message says why and what to do, for a person. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int DISK = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    /** What is wrong, for programs. */
    public enum Cause {
        /** Another process writes. */
        BUSY,
        /** No room on the disk. */
        FULL,
        /** The file is damaged. */
        DAMAGED,
        /** There is no ledger, or what is there is none. */
        ABSENT,
        /** It was made by an earlier version, and must be brought up to date first. */
        OLD,
        /** It was made by a later version. */
        NEWER,
        /** Anything else. */
        OTHER
    }

    private final Cause cause;

    public StoreException(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    private StoreException(Cause cause, String message, SQLException e) {
        super(message, e);
        this.cause = cause;
    }

    /** What is wrong. */
    public Cause what() {
        return cause;
    }

    static StoreException of(SQLException e) {
        return switch (e.getErrorCode() & 0xff) {
            case BUSY, LOCKED ->
                    new StoreException(Cause.BUSY, "is being written by another process", e);
            case FULL ->
                    new StoreException(
                            Cause.FULL, "the disk is full; make room and go on where it ended", e);
            case CORRUPT, NOT_A_DATABASE ->
                    new StoreException(
                            Cause.DAMAGED, "is damaged; run isnad doctor, or restore a backup", e);
            case READ_ONLY -> new StoreException(Cause.OTHER, "may not be written", e);
            case CANNOT_OPEN -> new StoreException(Cause.OTHER, "cannot be opened", e);
            case DISK -> new StoreException(Cause.OTHER, "the disk fails: " + e.getMessage(), e);
            default -> new StoreException(Cause.OTHER, String.valueOf(e.getMessage()), e);
        };
    }
}
