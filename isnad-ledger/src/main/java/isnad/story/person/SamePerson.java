package isnad.story.person;

import isnad.story.person.PersonName.Degree;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether two are one person. Names alone never do: what joins is one name and one state,
 * one office, or one story. Tuned for precision: who is left apart can be merged by a person, who
 * is wrongly joined misleads.
 */
public final class SamePerson {
    /** So many letters of a skeleton are no chance. */
    private static final int HEAVY = 6;

    private SamePerson() {}

    /**
     * Why two are one; null where nothing says so.
     *
     * @param oneStory whether pages of one story tell of both
     */
    public static @Nullable String judge(Bearer one, Bearer other, boolean oneStory) {
        boolean known = one.isKnown() && other.isKnown();
        if (known || one.state() != null && other.state() != null && !isOneState(one, other)) {
            return null;
        }
        Degree degree = degree(one, other);
        if (degree == Degree.NONE) {
            return null;
        }
        String evidence = evidence(one, other, degree, oneStory);
        return evidence == null ? null : how(degree) + ", " + evidence;
    }

    private static @Nullable String evidence(
            Bearer one, Bearer other, Degree degree, boolean oneStory) {
        boolean isOneState = isOneState(one, other);
        if (isOneOffice(one, other) && (isOneState || degree != Degree.FULLER)) {
            return isOneState ? "one state, one office" : "one office";
        }
        if (oneStory) {
            return isOneState ? "one state, one story" : "one story";
        }
        boolean heavy = degree == Degree.SPELT && weight(one, other) >= HEAVY;
        return isOneState && (degree == Degree.SAME || heavy) ? "one state" : null;
    }

    private static boolean isOneState(Bearer one, Bearer other) {
        return one.state() != null && one.state().equals(other.state());
    }

    /** Offices of more than a word: presidents and ministers of nothing are many. */
    private static boolean isOneOffice(Bearer one, Bearer other) {
        boolean any = isOneState(one, other);
        return one.offices().stream()
                .anyMatch(
                        office -> other.offices().contains(office) && (any || isSpecific(office)));
    }

    private static boolean isSpecific(String office) {
        return office.indexOf(' ') > 0;
    }

    private static String how(Degree degree) {
        return switch (degree) {
            case SAME -> "one name";
            case SPELT -> "one name in two spellings";
            case FULLER -> "one name, once in full";
            case NONE -> "";
        };
    }

    private static Degree degree(Bearer one, Bearer other) {
        return one.names().stream()
                .flatMap(name -> other.names().stream().map(name::like))
                .reduce(Degree.NONE, (a, b) -> Collections.max(java.util.List.of(a, b)));
    }

    private static int weight(Bearer one, Bearer other) {
        return one.names().stream()
                .filter(name -> other.names().stream().anyMatch(o -> name.like(o) == Degree.SPELT))
                .mapToInt(PersonName::weight)
                .max()
                .orElse(0);
    }
}
