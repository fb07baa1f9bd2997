package isnad.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How likely each three letters are in each language that is written in Arabic letters: naive Bayes
 * over the threes of a text, as in Cavnar and Trenkle's and later language identifiers. The model
 * is trained by {@code isnad.bench.language.LanguageTraining}.
 */
public final class LetterModel {
    /** Steps of the file's bytes in a natural logarithm. */
    private static final double STEPS = 12;

    /**
     * What is expected before a text is seen, in natural logarithms: pages in Arabic are what is
     * looked for, and few are in Kashmiri or in Kurmanji with Arabic letters.
     */
    private static final Map<String, Integer> EXPECTED = Map.of("ar", 2, "ks", -8, "kmr", -14);

    private static final int NONE = -1;

    private final List<String> codes;

    /** Where the row of a three is, or {@link #NONE}. */
    private final int[] rows;

    /** For each three that is known, a byte a language: minus its logarithm, in steps. */
    private final byte[] costs;

    private LetterModel(List<String> codes, int[] rows, byte[] costs) {
        this.codes = List.copyOf(codes);
        this.rows = rows;
        this.costs = costs;
    }

    /**
     * A model of counts.
     *
     * @param codes the languages
     * @param counts for each language, how often each of {@link Alphabet#THREES} was seen
     * @param most how many threes to keep, the commonest of each language first
     */
    public static LetterModel of(List<String> codes, int[][] counts, int most) {
        int[] kept = Commonest.of(counts, most);
        int[] rows = new int[Alphabet.THREES];
        Arrays.fill(rows, NONE);
        byte[] costs = new byte[kept.length * counts.length];
        for (int language = 0; language < counts.length; language++) {
            double all = Arrays.stream(counts[language]).asLongStream().sum();
            for (int row = 0; row < kept.length; row++) {
                rows[kept[row]] = row;
                double share = (counts[language][kept[row]] + 0.3) / (all + 0.3 * kept.length);
                costs[row * counts.length + language] = (byte) cost(share);
            }
        }
        return new LetterModel(codes, rows, costs);
    }

    private static int cost(double share) {
        return (int) Math.min(255, Math.round(-Math.log(share) * STEPS));
    }

    /** The likeliest language of the first letters of a text. */
    String language(String text, int most) {
        long[] sums = sums(text, Math.min(most, text.length()));
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < sums.length; i++) {
            double sum = sums[i] - EXPECTED.getOrDefault(codes.get(i), 0) * STEPS;
            if (sum < least) {
                best = i;
                least = sum;
            }
        }
        return codes.get(best);
    }

    private long[] sums(String text, int end) {
        long[] sums = new long[codes.size()];
        int three = 0;
        for (int i = 0; i <= end; i++) {
            int number = i == end ? Alphabet.EDGE : Alphabet.number(text.charAt(i));
            if (number == Alphabet.PASSED_OVER
                    || number == Alphabet.EDGE && (three & 0x3F) == Alphabet.EDGE) {
                continue;
            }
            three = Alphabet.three(three, number);
            add(sums, rows[three]);
        }
        return sums;
    }

    private void add(long[] sums, int row) {
        for (int i = 0; row != NONE && i < sums.length; i++) {
            sums[i] += costs[row * sums.length + i] & 0xFF;
        }
    }

    /** Writes the model to a file's stream, which stays open. */
    public void write(OutputStream file) throws IOException {
        var zipped = new GZIPOutputStream(file);
        var out = new DataOutputStream(zipped);
        out.writeUTF(String.join(" ", codes));
        out.writeInt(costs.length / codes.size());
        int before = 0;
        for (int three = 0; three < rows.length; three++) {
            if (rows[three] != NONE) {
                out.writeShort(three - before);
                before = three;
            }
        }
        for (int language = 0; language < codes.size(); language++) {
            for (int row : rows) {
                if (row != NONE) {
                    out.writeByte(costs[row * codes.size() + language]);
                }
            }
        }
        out.flush();
        zipped.finish();
    }

    /** The model of a file on the class path. */
    static LetterModel load(String file) {
        try (InputStream in =
                Objects.requireNonNull(LetterModel.class.getResourceAsStream(file), file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterModel read(InputStream file) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)));
        List<String> codes = List.of(in.readUTF().split(" "));
        int count = in.readInt();
        int[] rows = new int[Alphabet.THREES];
        Arrays.fill(rows, NONE);
        int three = 0;
        for (int row = 0; row < count; row++) {
            three += in.readUnsignedShort();
            rows[three] = row;
        }
        byte[] costs = new byte[count * codes.size()];
        for (int language = 0; language < codes.size(); language++) {
            for (int row = 0; row < count; row++) {
                costs[row * codes.size() + language] = in.readByte();
            }
        }
        return new LetterModel(codes, rows, costs);
    }
}
