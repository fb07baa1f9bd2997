package isnad.ner;

import isnad.text.NameKind;

/** What a token may be: outside of names, or the first or a further word of a name of some kind. */
public final class Tag {
    /** The tag of a token outside of names. */
    public static final int OUTSIDE = 0;

    /** How many tags there are. */
    public static final int COUNT = 1 + 2 * NameKind.values().length;

    private static final NameKind[] KINDS = NameKind.values();

    private Tag() {}

    /** The tag of the first word of a name. */
    public static int first(NameKind kind) {
        return 1 + 2 * kind.ordinal();
    }

    /** The tag of a further word of a name. */
    public static int further(NameKind kind) {
        return 2 + 2 * kind.ordinal();
    }

    /** Whether a tag begins a name. */
    public static boolean isFirst(int tag) {
        return (tag & 1) == 1;
    }

    /** The kind of name; not to be asked of {@link #OUTSIDE}. */
    public static NameKind kind(int tag) {
        return KINDS[(tag - 1) / 2];
    }

    /** Whether a name ends before {@code tag} or goes on into it. */
    public static boolean goesOn(int before, int tag) {
        return tag != OUTSIDE && before != OUTSIDE && !isFirst(tag) && kind(before) == kind(tag);
    }
}
