package isnad.export;

import java.io.ByteArrayOutputStream;

/** Levels of 0 and 1 as runs, in Parquet's hybrid encoding of a bit's width. */
final class Levels {
    private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
    private int level;
    private long run;

    void add(int next) {
        if (next != level) {
            endRun();
            level = next;
        }
        run++;
    }

    /** The runs so far; what is added then is a new page's. */
    byte[] take() {
        endRun();
        byte[] bytes = runs.toByteArray();
        runs.reset();
        return bytes;
    }

    private void endRun() {
        if (run > 0) {
            Thrift.varint(run << 1, runs);
            runs.write(level);
        }
        run = 0;
    }
}
