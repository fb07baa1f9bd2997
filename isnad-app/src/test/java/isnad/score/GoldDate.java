package isnad.score;

import org.jspecify.annotations.Nullable;

/** A date that must be found, or null where the page does not say. */
record GoldDate(@Nullable String value) {
    boolean is(@Nullable String found) {
        if (value == null) {
            return true;
        }
        if (found == null || found.isEmpty()) {
            return false;
        }
        String gold = closed(value);
        String other = closed(found);
        return gold.indexOf('/') >= 0
                ? other.equals(gold) || month(other).equals(month(gold))
                : other.startsWith(gold);
    }

    private static String closed(String interval) {
        return interval.replace("/..", "");
    }

    private static String month(String interval) {
        int slash = interval.indexOf('/');
        String start = slash < 0 ? interval : interval.substring(0, slash);
        return start.substring(0, Math.min(7, start.length()));
    }
}
