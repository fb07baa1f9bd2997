package isnad.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The weights of the model: for each feature and tag a number of eight bits, and for each pair of
 * tags how well the second follows the first. Immutable.
 */
public final class NameModel {
    private static final int VERSION = 1;
    private static final int NONE = 0;

    /** A bit a feature, to see without a look into the table that most features have no weights. */
    private static final int PRESENT_WORDS = 1 << 14;

    private final int[] ids;
    private final byte[] weights;
    private final float scale;
    private final float[] moves;
    private final long[] present = new long[PRESENT_WORDS];
    private final int[] keys;
    private final int[] rows;

    /**
     * A model.
     *
     * @param ids features in ascending order
     * @param weights for each feature one a tag
     * @param scale what one unit of a weight is worth
     * @param moves row by row for each tag before, and last for the start of a sentence
     */
    public NameModel(int[] ids, byte[] weights, float scale, float[] moves) {
        this.ids = ids;
        this.weights = weights;
        this.scale = scale;
        this.moves = moves;
        this.keys = new int[Integer.highestOneBit(Math.max(ids.length, 1)) * 4];
        this.rows = new int[keys.length];
        for (int i = 0; i < ids.length; i++) {
            put(ids[i], i);
        }
    }

    private void put(int id, int row) {
        int at = slot(id);
        present[word(id)] |= 1L << id;
        keys[at] = id;
        rows[at] = row + 1;
    }

    /** Where a feature stands, or else where it would. */
    private int slot(int id) {
        int at = (id >>> 1) & keys.length - 1;
        while (rows[at] != NONE && keys[at] != id) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    /** How many features have weights. */
    public int size() {
        return ids.length;
    }

    /** Adds the weights of all features to {@code sums}, beginning at {@code from}. */
    void addUp(FeatureList features, int[] sums, int from) {
        for (int i = 0; i < features.size(); i++) {
            addUp(features.id(i), sums, from);
        }
    }

    private void addUp(int id, int[] sums, int from) {
        int row = mayHave(id) ? row(id) : -1;
        if (row >= 0) {
            add(row * Tag.COUNT, sums, from);
        }
    }

    private boolean mayHave(int id) {
        return (present[word(id)] >>> id & 1) != 0;
    }

    private static int word(int id) {
        return id >>> 6 & PRESENT_WORDS - 1;
    }

    private void add(int at, int[] sums, int from) {
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            sums[from + tag] += weights[at + tag];
        }
    }

    private int row(int id) {
        return rows[slot(id)] - 1;
    }

    /** What one unit of a sum is worth. */
    float scale() {
        return scale;
    }

    /** How well a tag follows another; {@link Tag#COUNT} is the start of a sentence. */
    float move(int before, int tag) {
        return moves[before * Tag.COUNT + tag];
    }

    /**
     * Reads a model.
     *
     * @throws UncheckedIOException where the file is not one of this version
     */
    public static NameModel read(InputStream file) {
        try (var in = new DataInputStream(new InflaterInputStream(file))) {
            if (in.readInt() != VERSION) {
                throw new IOException("expected a model of version " + VERSION);
            }
            int[] ids = new int[in.readInt()];
            float scale = in.readFloat();
            float[] moves = new float[(Tag.COUNT + 1) * Tag.COUNT];
            for (int i = 0; i < moves.length; i++) {
                moves[i] = in.readFloat();
            }
            readIds(in, ids);
            return new NameModel(ids, readWeights(in, ids.length), scale, moves);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readIds(DataInputStream in, int[] ids) throws IOException {
        byte[] bytes = in.readNBytes(4 * ids.length);
        int n = ids.length;
        int before = 0;
        for (int i = 0; i < n; i++) {
            int step = 0;
            for (int part = 0; part < 4; part++) {
                step = step << 8 | bytes[part * n + i] & 0xFF;
            }
            before += step;
            ids[i] = before;
        }
    }

    private static byte[] readWeights(DataInputStream in, int n) throws IOException {
        byte[] columns = in.readNBytes(n * Tag.COUNT);
        byte[] out = new byte[columns.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = columns[i % Tag.COUNT * n + i / Tag.COUNT];
        }
        return out;
    }

    /** Writes the model, alike bytes together so that they pack well. */
    public void write(OutputStream file) throws IOException {
        var packer = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DataOutputStream(new DeflaterOutputStream(file, packer))) {
            out.writeInt(VERSION);
            out.writeInt(ids.length);
            out.writeFloat(scale);
            for (float move : moves) {
                out.writeFloat(move);
            }
            for (int part = 3; part >= 0; part--) {
                writeIds(out, 8 * part);
            }
            writeWeights(out);
        } finally {
            packer.end();
        }
    }

    private void writeIds(DataOutputStream out, int shift) throws IOException {
        int before = 0;
        for (int id : ids) {
            out.writeByte(id - before >>> shift);
            before = id;
        }
    }

    private void writeWeights(DataOutputStream out) throws IOException {
        for (int i = 0; i < weights.length; i++) {
            out.writeByte(weights[i % ids.length * Tag.COUNT + i / ids.length]);
        }
    }
}
