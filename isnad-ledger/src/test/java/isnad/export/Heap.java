package isnad.export;

import isnad.story.Line;
import java.util.Iterator;

/** Passes values on and looks at the heap, collected, near their beginning and their end. */
final class Heap implements Iterator<Line> {
    private static final int EARLY = 5_000;
    private static final int LATE = 95_000;

    private final Iterator<Line> lines;
    private int passed;
    private long early;
    private long late;

    Heap(Iterator<Line> lines) {
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public Line next() {
        passed++;
        if (passed == EARLY) {
            early = used();
        } else if (passed == LATE) {
            late = used();
        }
        return lines.next();
    }

    /** Bytes in use at the end less those at the beginning. */
    long growth() {
        return late - early;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
