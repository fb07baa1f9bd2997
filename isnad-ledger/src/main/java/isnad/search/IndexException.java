package isnad.search;

import java.io.IOException;
import java.nio.file.Path;

/** An index that cannot be used as it is; the message says what can be done. */
public final class IndexException extends IOException {
    private static final long serialVersionUID = 1;

    /** What is wrong with an index. */
    public enum Fault {
        /** There is none. */
        MISSING("has no index; make it again from the records"),
        /** Somebody else writes to it. */
        BUSY("is being written to by another process"),
        /** Its files are broken or incomplete. */
        DAMAGED("is damaged; make it again from the records"),
        /** It is an index, but not one of Isnad. */
        FOREIGN("was not made by Isnad; choose another folder"),
        /** Another version of Isnad or of its lexicon made it. */
        OUTDATED("was made by another version; make it again from the records");

        private final String advice;

        Fault(String advice) {
            this.advice = advice;
        }

        /** Whether making it again from the records mends it. */
        public boolean isMendedByRebuilding() {
            return this == MISSING || this == DAMAGED || this == OUTDATED;
        }
    }

    private final Fault fault;

    IndexException(Fault fault, Path folder, Throwable cause) {
        super(folder + " " + fault.advice, cause);
        this.fault = fault;
    }

    IndexException(Fault fault, Path folder) {
        super(folder + " " + fault.advice);
        this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
