package isnad.story;

/**
 * Hashes of words and names that may be stored: they stay the same on every machine. Mixing of bits
 * is the 64-bit finalizer of MurmurHash3 (Austin Appleby, public domain), letters go in by FNV-1a.
 */
final class Hashes {
    private Hashes() {}

    static long of(CharSequence text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** A word or name in 32 bits: enough to tell apart what stands in two articles. */
    static int term(CharSequence text) {
        return (int) of(text);
    }

    static long join(long first, long second) {
        return mix(first * 31 + Long.rotateLeft(second, 21) + 0x9E3779B97F4A7C15L);
    }

    /** As {@link #join}, whichever comes first. */
    static long pair(long one, long other) {
        return join(Math.min(one, other), Math.max(one, other));
    }

    private static long mix(long bits) {
        long h = bits;
        h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        return h ^ h >>> 33;
    }
}
