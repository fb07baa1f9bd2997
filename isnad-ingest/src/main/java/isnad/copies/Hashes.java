package isnad.copies;

/** Mixing of bits: the 64-bit finalizer of MurmurHash3 (Austin Appleby, public domain). */
final class Hashes {
    static final long SEED = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    static long mix(long bits) {
        long h = bits;
        h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        return h ^ h >>> 33;
    }

    /** One letter more; {@link #mix} at the end. */
    static long step(long hash, int unit) {
        return (hash ^ unit) * 0x100000001B3L + (hash >>> 29);
    }

    static long join(long first, long second) {
        return mix(first * 31 + Long.rotateLeft(second, 21) + SEED);
    }
}
