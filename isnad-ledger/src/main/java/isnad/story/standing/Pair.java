package isnad.story.standing;

import isnad.model.Participant;

/**
 * Two sides: states, or bodies and groups.
 *
 * @param one ISO 3166-1 alpha-3, or the reader's id of a body
 * @param other as {@code one}
 */
public record Pair(String one, String other) {
    /** Which side a party belongs to: {@link #one}, {@link #other}, or neither, empty. */
    String side(Participant party) {
        if (isOf(party, one)) {
            return one;
        }
        return isOf(party, other) ? other : "";
    }

    private static boolean isOf(Participant party, String side) {
        return side.equals(party.id()) || side.equals(party.state());
    }
}
