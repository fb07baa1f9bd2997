package isnad.charset;

import org.jspecify.annotations.Nullable;

/** An Arabic encoding of before UTF-8 that was read as a European one. */
record MisreadLegacy(String name, ByteTable read, ByteTable written) implements Misread {
    /** Words of European languages have more letters without marks than with them. */
    private static final double NEARLY_ALL = 0.85;

    @Override
    public @Nullable String undo(String line) {
        Words words = Words.of(line);
        return words.beyond >= NEARLY_ALL * (words.beyond + words.ascii) ? letters(line) : null;
    }

    /** French within such a page has the same letters in both encodings. */
    @Override
    public @Nullable String undoBeside(String line) {
        return Words.of(line).whole > 0 ? letters(line) : undo(line);
    }

    /**
     * The words of a line that have letters beyond ASCII.
     *
     * @param beyond how many such letters there are
     * @param ascii how many others these words have
     * @param whole how many words of several letters have no others
     */
    private record Words(int beyond, int ascii, int whole) {
        static Words of(String line) {
            int beyond = 0;
            int ascii = 0;
            int whole = 0;
            int at = 0;
            while (at < line.length()) {
                int end = at;
                int high = 0;
                while (end < line.length() && Character.isLetter(line.charAt(end))) {
                    high += line.charAt(end) >= 0x80 ? 1 : 0;
                    end++;
                }
                beyond += high;
                ascii += high == 0 ? 0 : end - at - high;
                whole += high > 1 && high == end - at ? 1 : 0;
                at = Math.max(end, at + 1);
            }
            return new Words(beyond, ascii, whole);
        }
    }

    private @Nullable String letters(String line) {
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int one = c < 0x80 ? c : read.byteOf(c);
            if (one < 0 || one >= 0x80 && written.letter(one) == ByteTable.NONE) {
                return null;
            }
            out.append(c < 0x80 ? c : written.letter(one));
        }
        return line.contentEquals(out) ? null : out.toString();
    }
}
