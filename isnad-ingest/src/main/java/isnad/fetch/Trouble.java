package isnad.fetch;

import java.io.IOException;

/** Why something was not fetched. */
final class Trouble extends IOException {
    private final boolean passing;

    private Trouble(String complaint, boolean passing) {
        super(complaint);
        this.passing = passing;
    }

    /** Trouble that is there the next time too. */
    static Trouble lasting(String complaint) {
        return new Trouble(complaint, false);
    }

    /** Trouble that may have passed when it is tried again. */
    static Trouble passing(String complaint) {
        return new Trouble(complaint, true);
    }

    /** What is wrong and what to do. */
    String complaint() {
        return String.valueOf(getMessage());
    }

    boolean isPassing() {
        return passing;
    }
}
