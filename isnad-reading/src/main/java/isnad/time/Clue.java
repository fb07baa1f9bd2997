package isnad.time;

/**
 * Something that tells on which days an article may have been published.
 *
 * @param reason the words that tell it, and what they tell
 * @param firm whether it may be doubted; a clue that is not firm gives way to firm ones
 */
record Clue(DaySet days, String reason, boolean firm) {
    static Clue firm(DaySet days, String words) {
        return new Clue(days, reason(days, words), true);
    }

    static Clue soft(DaySet days, String words) {
        return new Clue(days, reason(days, words), false);
    }

    private static String reason(DaySet days, String words) {
        return "\u00AB" + words + "\u00BB " + (days.isEmpty() ? "never" : days.iso());
    }
}
