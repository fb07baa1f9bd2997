package isnad.copies;

/**
 * What two articles have to do with each other. It reads the same from both sides, but for what was
 * added and removed: {@code a} is the older one, or where that is unknown the first by name.
 *
 * @param a the name of one article
 * @param b the name of the other
 * @param share how much of the shorter text's words stand in the other, in the same order for at
 *     least three words at a time; 1 for the same text
 */
public record Relation(Kind kind, String a, String b, double share, Reasons reasons) {

    /** The relations. A pair has one at most. */
    public enum Kind {
        /** Word for word one text of one outlet, or of outlets that are not known: read one. */
        SAME,
        /**
         * An edited text: the same address, or the same outlet within two days. Keep the newest.
         */
        VERSION,
        /** One text that several outlets carry, whole, cut or retouched: one origin. */
        SYNDICATED,
        /** Much of the shorter text stands in the longer; how it came there, nothing tells. */
        NEAR;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
