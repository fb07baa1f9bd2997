package isnad.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Classes of words that stand in like surroundings in unlabelled text, at three sizes, and how
 * often such a word was part of a name there. Only hashes of the words are kept. Immutable.
 */
public final class WordClusters {
    /** Answered for a word without a class. */
    public static final int NONE = -1;

    private final int[] words;
    private final short[] classes;
    private final short[] middle;
    private final short[] coarse;
    private final byte[] habits;
    private final int[] slots;

    /** Finds the habit of a word. */
    public interface Habit {
        byte of(int word);
    }

    /**
     * Classes of words.
     *
     * @param words {@linkplain #hash hashes} of the words
     * @param classes for each word its class
     * @param middle for each class the class among fewer to which it belongs
     * @param coarse the same, among still fewer
     * @param habits for each word two bits a kind of name
     */
    public WordClusters(
            int[] words, short[] classes, short[] middle, short[] coarse, byte[] habits) {
        this.words = words;
        this.classes = classes;
        this.middle = middle;
        this.coarse = coarse;
        this.habits = habits;
        this.slots = new int[Integer.highestOneBit(Math.max(words.length, 1)) * 4];
        for (int i = 0; i < words.length; i++) {
            slots[slot(words[i])] = i + 1;
        }
    }

    /** The same classes with other habits. */
    public WordClusters withHabits(Habit habit) {
        byte[] found = new byte[words.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = habit.of(words[i]);
        }
        return new WordClusters(words, classes, middle, coarse, found);
    }

    /** Where a folded word stands, or {@link #NONE}. */
    int find(String folded) {
        return slots[slot(hash(folded))] - 1;
    }

    private int slot(int word) {
        int at = word & slots.length - 1;
        while (slots[at] != 0 && words[slots[at] - 1] != word) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    /** The class of the word that stands there, or {@link #NONE}. */
    int fine(int index) {
        return index == NONE ? NONE : classes[index];
    }

    /** How often the word that stands there was part of a name: two bits a kind. */
    int habit(int index) {
        return index == NONE ? NONE : habits[index] & 0xFF;
    }

    /** The class among the middling many to which a class belongs. */
    int middle(int fine) {
        return fine == NONE ? NONE : middle[fine];
    }

    /** The class among the few to which a class belongs. */
    int coarse(int fine) {
        return fine == NONE ? NONE : coarse[fine];
    }

    /** The hash under which a folded word is kept. */
    public static int hash(String folded) {
        return FeatureList.hash(folded, 0, folded.length());
    }

    /**
     * Reads the classes.
     *
     * @throws UncheckedIOException where the file is not one of classes
     */
    public static WordClusters read(InputStream file) {
        try (var in = new DataInputStream(new InflaterInputStream(file))) {
            int[] words = new int[in.readInt()];
            for (int i = 0; i < words.length; i++) {
                words[i] = in.readInt();
            }
            return new WordClusters(
                    words,
                    shorts(in, words.length),
                    shorts(in, in.readInt()),
                    shorts(in, in.readInt()),
                    in.readNBytes(words.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static short[] shorts(DataInputStream in, int size) throws IOException {
        short[] out = new short[size];
        for (int i = 0; i < size; i++) {
            out[i] = in.readShort();
        }
        return out;
    }

    /** Writes the classes. */
    public void write(OutputStream file) throws IOException {
        try (var out = new DataOutputStream(new DeflaterOutputStream(file))) {
            out.writeInt(words.length);
            for (int word : words) {
                out.writeInt(word);
            }
            write(classes, out);
            out.writeInt(middle.length);
            write(middle, out);
            out.writeInt(coarse.length);
            write(coarse, out);
            out.write(habits);
        }
    }

    private static void write(short[] values, DataOutputStream out) throws IOException {
        for (short value : values) {
            out.writeShort(value);
        }
    }
}
