package isnad.html.meta;

import isnad.html.meta.Clue.Trust;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses among the moments that a page tells. */
final class DateChoice {
    private static final Comparator<Clue> BEST =
            Comparator.comparing(Clue::trust).thenComparing(Clue::distance);

    /** Places that readers see. */
    private static final Set<Trust> SEEN =
            EnumSet.of(Trust.ADDRESS, Trust.LABELLED, Trust.DATED, Trust.VISIBLE);

    private static final Pattern UNIVERSAL = Pattern.compile("(?:Z|\\+00:?00)$");

    private DateChoice() {}

    /** The moment of publication, or null. */
    static @Nullable Clue published(List<Clue> published, List<Clue> updated) {
        Clue best = best(published);
        if (best == null || best.trust() == Trust.ROUGH) {
            Clue update = best(updated);
            best = update == null || update.trust() == Trust.ROUGH ? best : update;
        }
        return best == null ? null : exact(local(turned(best, published), published), published);
    }

    /** 11/3 that another place tells as the third of November. */
    private static Clue turned(Clue best, List<Clue> published) {
        LocalDate day = best.stamp().day();
        if (!SEEN.contains(best.trust()) || !best.stamp().isDay() || day.getDayOfMonth() > 12) {
            return best;
        }
        LocalDate turned =
                LocalDate.of(day.getYear(), day.getDayOfMonth(), 1)
                        .plusDays(day.getMonthValue() - 1L);
        return published.stream()
                .filter(clue -> clue.stamp().day().equals(turned) && !turned.equals(day))
                .filter(clue -> clue.trust().compareTo(Trust.FAR) < 0)
                .min(BEST)
                .orElse(best);
    }

    /**
     * The day in the address where the best moment is a later one, as of a page published anew. And
     * where the best is in universal time, the next day or the one before that readers see: that is
     * the publisher's own.
     */
    private static Clue local(Clue best, List<Clue> published) {
        if (!best.stamp().isDay()) {
            return best;
        }
        LocalDate day = best.stamp().day();
        boolean universal = UNIVERSAL.matcher(best.source()).find();
        Clue own = best;
        for (Clue clue : published) {
            LocalDate told = clue.stamp().day();
            boolean seen = SEEN.contains(clue.trust());
            if (seen && told.equals(day)) {
                return best;
            }
            boolean beside = universal && seen && Math.abs(ChronoUnit.DAYS.between(told, day)) == 1;
            boolean earlier = clue.trust() == Trust.ADDRESS && told.isBefore(day);
            own = (beside || earlier) && own == best ? clue : own;
        }
        return own;
    }

    /** The last change, or null where the page tells none behind the publication. */
    static @Nullable Clue updated(@Nullable Clue published, List<Clue> updated) {
        Clue best = best(updated);
        if (best == null || best == published || published == null) {
            return best;
        }
        Clue exact = exact(best, updated);
        return isBefore(exact.stamp(), published.stamp()) ? null : exact;
    }

    private static @Nullable Clue best(List<Clue> clues) {
        return clues.stream().filter(DateChoice::isPast).min(BEST).orElse(null);
    }

    /** No page was published behind tomorrow. */
    private static boolean isPast(Clue clue) {
        return !clue.stamp().day().isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1));
    }

    /** A moment with its minute, where another place tells the same day with one. */
    private static Clue exact(Clue best, List<Clue> clues) {
        if (best.stamp().time() != null || !best.stamp().isDay()) {
            return best;
        }
        Optional<Clue> timed =
                clues.stream()
                        .filter(clue -> clue.trust().compareTo(Trust.FAR) < 0)
                        .filter(clue -> clue.stamp().time() != null)
                        .filter(clue -> clue.stamp().day().equals(best.stamp().day()))
                        .min(BEST);
        return timed.orElse(best);
    }

    private static boolean isBefore(Stamp one, Stamp other) {
        if (!one.day().equals(other.day())) {
            return one.day().isBefore(other.day());
        }
        LocalTime time = one.time();
        LocalTime behind = other.time();
        return time == null || behind == null || !time.isAfter(behind);
    }
}
