package isnad.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8; of one that is too long only so much that it can be told. */
final class TextLines implements Closeable {
    private final Tape tape;
    private final int most;
    private int number;

    TextLines(Tape tape, int most) {
        this.tape = tape;
        this.most = most;
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** The next without its end, or null; longer than the limit where it was cut. */
    byte @Nullable [] next() throws IOException {
        if (tape.peek(1) == 0) {
            return null;
        }
        number++;
        int end = lineEnd(tape, most);
        byte[] line = tape.copy(0, end > most ? most + 1 : end);
        tape.take(end);
        passLineEnd(end > most);
        return line;
    }

    private void passLineEnd(boolean cut) throws IOException {
        while (cut && tape.peek(1) > 0 && tape.at(0) != '\n') {
            tape.take(1);
        }
        if (tape.peek(1) > 0) {
            tape.take(1);
        }
    }

    /** How many bytes ahead the line ends: at its end, or where it is too long. */
    static int lineEnd(Tape tape, int most) throws IOException {
        int there = tape.peek(1);
        for (int i = 0; i <= most; i++) {
            if (i >= there) {
                there = tape.peek(i + 1);
                if (i >= there) {
                    return i;
                }
            }
            if (tape.at(i) == '\n') {
                return i;
            }
        }
        return most + 1;
    }

    @Override
    public void close() throws IOException {
        tape.close();
    }
}
