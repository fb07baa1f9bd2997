package isnad.reading;

import isnad.event.EventDraft;

/** How likely a line is right, by what the reading had to guess. Calibrated on the corpus. */
final class Confidence {
    private static final double BASE = 0.62;
    private static final double BOTH_SIDES = 0.10;
    private static final double DATED = 0.05;

    private Confidence() {}

    static double of(EventDraft draft) {
        double sum = BASE;
        sum += draft.who().isEmpty() || draft.whom().isEmpty() ? 0 : BOTH_SIDES;
        sum += draft.when() == null ? 0 : DATED;
        return Math.round(sum * 100) / 100.0;
    }
}
