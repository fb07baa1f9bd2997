package isnad.copies;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The words of all texts, each kept once: letters as written, the hash of its folded letters, and
 * whether it is data. About forty bytes a word. Not thread-safe.
 */
final class Vocabulary {
    /** What a word may be besides a word. */
    static final byte PLAIN = 0;

    static final byte NUMBER = 1;
    static final byte NUMERAL = 2;
    static final byte DAY = 3;

    private static final int FIRST = 1 << 12;

    private int size;
    private long[] written = new long[FIRST];
    private long[] folded = new long[FIRST];
    private byte[] kinds = new byte[FIRST];
    private int[] ends = new int[FIRST];
    private byte[] letters = new byte[FIRST * 12];
    private int[] slots = new int[FIRST * 2];

    int size() {
        return size;
    }

    /** The number of the word with that hash of its letters as written, or -1. */
    int find(long hash) {
        int at = slot(slots, hash);
        return slots[at] - 1;
    }

    private int slot(int[] table, long hash) {
        int at = (int) hash & table.length - 1;
        while (table[at] != 0 && written[table[at] - 1] != hash) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    /** Adds a word that {@link #find} did not know. */
    int add(long hash, long foldedHash, byte kind, String word) {
        if (size == written.length) {
            grow();
        }
        written[size] = hash;
        folded[size] = foldedHash;
        kinds[size] = kind;
        store(word.getBytes(StandardCharsets.UTF_8));
        slots[slot(slots, hash)] = size + 1;
        return size++;
    }

    private void store(byte[] word) {
        int from = size == 0 ? 0 : ends[size - 1];
        if (from + word.length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(from + word.length, letters.length * 2));
        }
        System.arraycopy(word, 0, letters, from, word.length);
        ends[size] = from + word.length;
    }

    private void grow() {
        written = Arrays.copyOf(written, size * 2);
        folded = Arrays.copyOf(folded, size * 2);
        kinds = Arrays.copyOf(kinds, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        int[] wider = new int[slots.length * 2];
        for (int word = 0; word < size; word++) {
            wider[slot(wider, written[word])] = word + 1;
        }
        slots = wider;
    }

    /** Equal for words that folding makes equal. */
    long folded(int word) {
        return folded[word];
    }

    byte kind(int word) {
        return kinds[word];
    }

    /** The letters as written. */
    String word(int word) {
        int from = word == 0 ? 0 : ends[word - 1];
        return new String(letters, from, ends[word] - from, StandardCharsets.UTF_8);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size);
        for (int word = 0; word < size; word++) {
            out.writeLong(written[word]);
            out.writeLong(folded[word]);
            out.writeByte(kinds[word]);
            out.writeUTF(word(word));
        }
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        var vocabulary = new Vocabulary();
        int size = in.readInt();
        for (int word = 0; word < size; word++) {
            vocabulary.add(in.readLong(), in.readLong(), in.readByte(), in.readUTF());
        }
        return vocabulary;
    }
}
