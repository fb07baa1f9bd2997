package isnad.time;

import java.util.List;

/** A sentence with its times, counted from {@link DateClues#SAMPLE}; -1 is the headline. */
record Timed(Line line, List<Found> times, int paragraph) {}
