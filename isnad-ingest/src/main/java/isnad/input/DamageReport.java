package isnad.input;

import isnad.input.Gunzip.Damage;
import isnad.input.WarcFrame.Broken;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The damaged stretches of a packed archive; each is told of once. */
final class DamageReport {
    private final @Nullable Gunzip gunzip;
    private final List<Damage> waiting = new ArrayList<>();

    /**
     * Begins with nothing told.
     *
     * @param gunzip what unpacks the archive, or null where it is not packed
     */
    DamageReport(@Nullable Gunzip gunzip) {
        this.gunzip = gunzip;
    }

    /** Whether a damaged stretch begins or ends there. */
    boolean isEdge(long offset) {
        return waiting().stream().anyMatch(d -> d.from() == offset || d.to() == offset);
    }

    /** What is wrong with the bytes from here to there, or null; it is told of with that. */
    @Nullable String in(long from, long to) {
        String what = null;
        for (Iterator<Damage> all = waiting().iterator(); all.hasNext(); ) {
            Damage damage = all.next();
            if (damage.from() < to && damage.to() > from) {
                what = describe(damage);
                all.remove();
            }
        }
        return what;
    }

    /** A damaged stretch that ends there or before, in which no record could be recognised. */
    @Nullable Broken before(long offset) {
        for (Iterator<Damage> all = waiting().iterator(); all.hasNext(); ) {
            Damage damage = all.next();
            if (damage.to() <= offset) {
                all.remove();
                return new Broken(damage.from(), null, describe(damage));
            }
        }
        return null;
    }

    private static String describe(Damage damage) {
        return "the gzip member at byte %d %s".formatted(damage.at(), damage.what());
    }

    private List<Damage> waiting() {
        if (gunzip != null) {
            waiting.addAll(gunzip.damages());
        }
        return waiting;
    }
}
