package isnad.copies;

import isnad.copies.Relation.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what two texts have to do with each other, once their words are counted. */
final class Judge {
    /** Below it, only the same text is a copy. */
    static final int LEAST_WORDS = 24;

    /** So much of both texts is shared where they are one text as a whole. */
    private static final double ALIKE = 0.65;

    /** So much of the shorter text is shared where it was cut from the longer one. */
    private static final double WITHIN = 0.75;

    private static final int LEAST_WITHIN = 40;

    /** So much of a page is the page of yesterday, where the address is the same. */
    private static final double KEPT = 0.3;

    /** So much of both, and it does not matter how they begin. */
    private static final double WHOLE = 0.85;

    /** So much of what stands outside of quotation marks, and of how a text begins. */
    private static final double HALF = 0.5;

    private static final int LEAST_OWN_WORDS = 15;

    /** Where every sixteenth word is a number, a text is a table. */
    private static final int DENSE = 16;

    private static final int VERSION_DAYS = 2;

    private final Vocabulary vocabulary;

    Judge(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The relation of two entries with the same text. */
    static Relation same(Entry one, Entry other) {
        Entry a = one.isBefore(other) ? one : other;
        Entry b = a == one ? other : one;
        var reasons = reasons(a, b, a.words().size(), 1, 1, List.of(), List.of(), List.of());
        return new Relation(kindOfSame(a, b), a.name(), b.name(), 1, reasons);
    }

    private static Kind kindOfSame(Entry a, Entry b) {
        boolean carried = !a.hasAddressOf(b) && Boolean.FALSE.equals(a.isOfOutlet(b));
        return carried ? Kind.SYNDICATED : Kind.SAME;
    }

    /** Whether two texts share so much that one may be a copy; either way round. */
    boolean isAlike(Words one, Words other) {
        return isCopy(Alignment.of(one, other, vocabulary))
                || isCopy(Alignment.of(other, one, vocabulary));
    }

    /** The relation of two entries, or null where they have none. */
    @Nullable Relation judge(Entry one, Entry other) {
        Entry a = one.isBefore(other) ? one : other;
        Entry b = a == one ? other : one;
        var alignment = Alignment.of(a.words(), b.words(), vocabulary);
        boolean sameAddress = a.hasAddressOf(b);
        if (!(sameAddress ? share(alignment) >= KEPT : isCopy(alignment))) {
            return null;
        }
        boolean carried = Boolean.FALSE.equals(a.isOfOutlet(b));
        if (!sameAddress && !carried && !hasLede(alignment)) {
            return null;
        }
        var differences = new Differences(alignment, vocabulary);
        if (!sameAddress && isForm(a, b, differences)) {
            return null;
        }
        return relation(a, b, alignment, differences);
    }

    private static double share(Alignment alignment) {
        return Math.max(alignment.ofA(), alignment.ofB());
    }

    private static boolean isCopy(Alignment alignment) {
        boolean alike = Math.min(alignment.ofA(), alignment.ofB()) >= ALIKE;
        boolean within = share(alignment) >= WITHIN && alignment.shared() >= LEAST_WITHIN;
        return (alike || within) && hasOwnWords(alignment);
    }

    /** A speech that two reports quote is theirs both; what surrounds it tells copies. */
    private static boolean hasOwnWords(Alignment alignment) {
        boolean ofA = alignment.ofA() >= alignment.ofB();
        Words shorter = ofA ? alignment.a() : alignment.b();
        int own = 0;
        int shared = 0;
        for (int i = 0; i < shorter.size(); i++) {
            if (!shorter.isQuoted(i)) {
                own++;
                shared += isShared(alignment, ofA, i) ? 1 : 0;
            }
        }
        return own < LEAST_OWN_WORDS || shared >= own * HALF;
    }

    private static boolean isShared(Alignment alignment, boolean ofA, int i) {
        return ofA ? alignment.isTaken(i) : alignment.inA(i) != Alignment.NONE;
    }

    /** An outlet's next report begins anew and repeats what led to it; that makes no copy of it. */
    private static boolean hasLede(Alignment alignment) {
        boolean ofA = alignment.ofA() >= alignment.ofB();
        return Math.min(alignment.ofA(), alignment.ofB()) >= WHOLE
                || (ofA ? alignment.ofLedeA() : alignment.ofLedeB()) >= HALF;
    }

    /** A form that was filled in twice: the bulletin of another day, not another copy. */
    private static boolean isForm(Entry a, Entry b, Differences differences) {
        Integer days = a.daysFrom(b);
        boolean sameDay = days != null && days == 0;
        if (differences.otherDays() > 0 && !sameDay) {
            return true;
        }
        boolean filled = differences.digits().isFilled() || differences.numerals().isFilled();
        int words = Math.min(a.words().size(), b.words().size());
        return filled && (!sameDay || differences.digits().all() * DENSE >= words);
    }

    private static Relation relation(
            Entry a, Entry b, Alignment alignment, Differences differences) {
        var reasons =
                reasons(
                        a,
                        b,
                        alignment.shared(),
                        alignment.ofA(),
                        alignment.ofB(),
                        differences.changes(),
                        differences.removed(),
                        differences.added());
        return new Relation(kind(a, b, alignment), a.name(), b.name(), share(alignment), reasons);
    }

    private static Kind kind(Entry a, Entry b, Alignment alignment) {
        if (a.hasAddressOf(b)) {
            return Kind.VERSION;
        }
        Boolean sameOutlet = a.isOfOutlet(b);
        if (Boolean.FALSE.equals(sameOutlet)) {
            return Kind.SYNDICATED;
        }
        return Boolean.TRUE.equals(sameOutlet) && isClose(a, b) && isEdited(alignment)
                ? Kind.VERSION
                : Kind.NEAR;
    }

    private static boolean isClose(Entry a, Entry b) {
        Integer days = a.daysFrom(b);
        return days != null && days <= VERSION_DAYS;
    }

    /** And not only taken up in the next report. */
    private static boolean isEdited(Alignment alignment) {
        return Math.min(alignment.ofA(), alignment.ofB()) >= WHOLE
                || Math.min(alignment.ofLedeA(), alignment.ofLedeB()) >= HALF;
    }

    private static Reasons reasons(
            Entry a,
            Entry b,
            int shared,
            double ofA,
            double ofB,
            List<Reasons.Change> changes,
            List<String> removed,
            List<String> added) {
        return new Reasons(
                shared,
                ofA,
                ofB,
                a.hasAddressOf(b) ? a.address() : null,
                outlets(a, b),
                a.agency() == null ? b.agency() : a.agency(),
                a.daysFrom(b),
                changes,
                removed,
                added);
    }

    private static List<String> outlets(Entry a, Entry b) {
        return a.isOfOutlet(b) == null
                ? List.of()
                : Stream.of(a, b).map(entry -> String.valueOf(entry.publisher())).toList();
    }
}
