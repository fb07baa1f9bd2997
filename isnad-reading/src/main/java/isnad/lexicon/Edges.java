package isnad.lexicon;

import java.util.Arrays;

/** Where a trie goes on from a node with a word: a hash table of numbers, probed in a line. */
final class Edges {
    /** Answered where there is no edge. */
    static final int NONE = -1;

    private static final long FREE = -1;

    private long[] keys = new long[1 << 12];
    private int[] nodes = new int[1 << 12];
    private int size;

    Edges() {
        Arrays.fill(keys, FREE);
    }

    /** The node behind {@code node} and {@code word}, both at least 0; or {@link #NONE}. */
    int get(int node, int word) {
        long key = key(node, word);
        int at = slot(key);
        return keys[at] == key ? nodes[at] : NONE;
    }

    void put(int node, int word, int next) {
        if (2 * ++size > keys.length) {
            grow();
        }
        place(key(node, word), next);
    }

    private void place(long key, int next) {
        int at = slot(key);
        keys[at] = key;
        nodes[at] = next;
    }

    /** Where the key stands or would stand. */
    private int slot(long key) {
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
        while (keys[at] != FREE && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[2 * oldKeys.length];
        nodes = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                place(oldKeys[i], oldNodes[i]);
            }
        }
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }
}
