package isnad.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** How much likelier than chance one Arabic letter follows another, counted on news. */
final class LetterPairs {
    static final LetterPairs NEWS = read("/isnad/charset/arabic-bigrams.tsv");

    static final int WORD_EDGE = 0;
    static final int FOREIGN = -1;
    static final int PASSED_OVER = -2;

    /** Four bits against an Arabic letter that touches a letter of another script. */
    private static final int MIXED = -40;

    private static final char FIRST = '\u0621';
    private static final char LAST = '\u06FF';

    private final byte[] index = new byte[LAST - FIRST + 1];
    private final short[][] tenths;

    private LetterPairs(List<String[]> rows) {
        tenths = new short[rows.size()][];
        for (int i = 0; i < tenths.length; i++) {
            String[] cells = rows.get(i);
            tenths[i] = numbers(cells);
            if (i != WORD_EDGE) {
                index[cells[0].charAt(0) - FIRST] = (byte) i;
            }
        }
        alike('\u06A9', '\u0643');
        alike('\u06CC', '\u064A');
        passOver();
    }

    private static LetterPairs read(String file) {
        try (InputStream in =
                Objects.requireNonNull(LetterPairs.class.getResourceAsStream(file), file)) {
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new LetterPairs(
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static short[] numbers(String[] cells) {
        short[] numbers = new short[cells.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Short.parseShort(cells[i + 1]);
        }
        return numbers;
    }

    private void alike(char persian, char arabic) {
        index[persian - FIRST] = index[arabic - FIRST];
    }

    private void passOver() {
        index['\u0640' - FIRST] = PASSED_OVER;
        for (char vowel = '\u064B'; vowel <= '\u0652'; vowel++) {
            index[vowel - FIRST] = PASSED_OVER;
        }
    }

    /** The number of an Arabic letter, from 1, or what else a character is. */
    int index(char c) {
        if (c >= FIRST && c <= LAST) {
            return index[c - FIRST];
        }
        return Character.isLetter(c) || c == ByteTable.NONE ? FOREIGN : WORD_EDGE;
    }

    /** Tenths of a bit for a pair of {@link #index}es. */
    int tenths(int first, int second) {
        return first == FOREIGN || second == FOREIGN ? MIXED : tenths[first][second];
    }
}
