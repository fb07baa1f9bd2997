package isnad.score;

import java.util.Locale;

/** How many of the facts that must be found were found. */
public record Recall(int found, int all) {
    Recall plus(Recall other) {
        return new Recall(found + other.found, all + other.all);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%3d of %3d  %.2f", found, all, (double) found / all);
    }
}
