package isnad.copies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two articles are related. Words are as written, without marks between them.
 *
 * @param shared how many words the texts have in common
 * @param ofA these as a share of the words of the first
 * @param ofB and of the second
 * @param address the address that both have, in its plain form, or null
 * @param outlets the outlets of the first and the second, where both are known; else empty
 * @param agency the agency that is credited, or null
 * @param days how many days lie between them, or null where one has no date
 * @param changes what stands in each other's place, at most twenty
 * @param removed paragraphs of the first that the second has not, at most ten
 * @param added paragraphs of the second that the first has not, at most ten
 */
public record Reasons(
        int shared,
        double ofA,
        double ofB,
        @Nullable String address,
        List<String> outlets,
        @Nullable String agency,
        @Nullable Integer days,
        List<Change> changes,
        List<String> removed,
        List<String> added) {
    public Reasons {
        outlets = List.copyOf(outlets);
        changes = List.copyOf(changes);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** Words of one text and those in their place in the other; either may be empty. */
    public record Change(String before, String after) {}
}
