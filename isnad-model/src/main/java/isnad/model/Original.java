package isnad.model;

import java.util.Arrays;

/**
 * A page as it was delivered, and where the letters of the text that is read from it stand there.
 * The text is made of runs: one copied letter by letter, or a few letters for a stretch of the
 * delivered page ({@code &quot;}, a tag that ends a line).
 */
public final class Original {
    private final String text;
    private final int[] starts;
    private final int[] from;
    private final int[] to;

    private Original(String text, int[] starts, int[] from, int[] to) {
        this.text = text;
        this.starts = starts;
        this.from = from;
        this.to = to;
    }

    /** The decoded text as it was delivered. */
    public String text() {
        return text;
    }

    /**
     * Where a span of the text that is read stands in the delivered text, from its first letter to
     * its last, with any markup between them.
     */
    public Span at(Span span) {
        int start = start(span.start());
        return new Span(start, span.length() == 0 ? start : Math.max(start, end(span.end())));
    }

    private int start(int offset) {
        int run = run(offset);
        return run < 0 ? 0 : from[run] + (isCopy(run, offset) ? offset - starts[run] : 0);
    }

    /** Where the letter before {@code offset} ends. */
    private int end(int offset) {
        int run = run(offset - 1);
        return run < 0 ? 0 : isCopy(run, offset - 1) ? from[run] + offset - starts[run] : to[run];
    }

    /** The last run that begins at or before the offset, or -1. */
    private int run(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isCopy(int run, int offset) {
        return offset - starts[run] < to[run] - from[run] && isEven(run);
    }

    /** Whether a run has as many letters as the stretch that it stands for. */
    private boolean isEven(int run) {
        return run + 1 >= starts.length || starts[run + 1] - starts[run] == to[run] - from[run];
    }

    /** Makes the text that is read, run by run, with its way back. */
    public static final class Builder {
        private final String delivered;
        private final StringBuilder out = new StringBuilder();
        private int[] runs = new int[96];
        private int size;

        /** Begins an empty text that is read from {@code delivered}. */
        public Builder(String delivered) {
            this.delivered = delivered;
        }

        /** How many letters the text has so far. */
        public int length() {
            return out.length();
        }

        /** Adds the letters of the delivered text in {@code [start, end)}. */
        public Builder copy(int start, int end) {
            if (end > start) {
                run(start, end);
                out.append(delivered, start, end);
            }
            return this;
        }

        /** Adds letters that stand for the delivered text in {@code [start, end)}. */
        public Builder put(String letters, int start, int end) {
            if (!letters.isEmpty()) {
                run(start, end);
                out.append(letters);
            }
            return this;
        }

        private void run(int start, int end) {
            if (size + 3 > runs.length) {
                runs = Arrays.copyOf(runs, runs.length * 2);
            }
            runs[size++] = out.length();
            runs[size++] = start;
            runs[size++] = end;
        }

        /** The text so far. */
        public String text() {
            return out.toString();
        }

        /** The delivered page, with the way back from the text so far. */
        public Original original() {
            int count = size / 3;
            return new Original(delivered, every(0, count), every(1, count), every(2, count));
        }

        private int[] every(int first, int count) {
            int[] column = new int[count];
            Arrays.setAll(column, i -> runs[3 * i + first]);
            return column;
        }
    }
}
