package isnad.copies;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which texts have a key: most keys have one text, which stands in the slot itself; more hang on a
 * chain. A key keeps its first texts and no more than {@link #MOST}, so that a phrase of every page
 * costs no more than others. About fourteen bytes a key, eight more for each further text. Not
 * thread-safe.
 */
final class Postings {
    /** So many texts a key leads to. */
    static final int MOST = 256;

    private static final int NONE = -1;

    private int used;
    private int[] keys = new int[1 << 12];
    private int[] values = new int[1 << 12];
    private int chained;
    private int[] texts = new int[1 << 10];
    private int[] next = new int[1 << 10];

    Postings() {
        Arrays.fill(values, NONE);
    }

    /** Hands on the texts with that key, then adds one. */
    void meet(int key, int text, IntConsumer met) {
        int at = slot(keys, values, key);
        if (values[at] == NONE) {
            keys[at] = key;
            values[at] = text;
            grow();
        } else if (each(values[at], met) < MOST) {
            values[at] = chain(text, values[at]);
        }
    }

    private static int slot(int[] keys, int[] values, int key) {
        int at = key * 0x9E3779B1 >>> 7 & keys.length - 1;
        while (values[at] != NONE && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    /** Values below {@link #NONE} point into the chains. */
    private int each(int value, IntConsumer met) {
        int count = 1;
        int at = value;
        while (at < NONE) {
            met.accept(texts[link(at)]);
            at = next[link(at)];
            count++;
        }
        met.accept(at);
        return count;
    }

    private static int link(int value) {
        return -2 - value;
    }

    private int chain(int text, int before) {
        if (chained == texts.length) {
            texts = Arrays.copyOf(texts, chained * 2);
            next = Arrays.copyOf(next, chained * 2);
        }
        texts[chained] = text;
        next[chained] = before;
        return -2 - chained++;
    }

    private void grow() {
        used++;
        if (used * 3L < keys.length * 2L) {
            return;
        }
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                int at = slot(keys, values, oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
