package isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Hands what is written on a whole line at a time, so that an interrupted run halves none. */
final class WholeLines extends OutputStream {
    private static final int BLOCK = 1 << 16;

    private final Output out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(BLOCK);

    WholeLines(Output out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        int line = end;
        while (line > offset && bytes[line - 1] != '\n') {
            line--;
        }
        held.write(bytes, offset, line - offset);
        if (line > offset) {
            handOn();
        }
        held.write(bytes, line, end - line);
    }

    private void handOn() throws IOException {
        if (held.size() > 0) {
            out.write(held.toByteArray());
            held.reset();
        }
    }

    @Override
    public void close() throws IOException {
        handOn();
    }
}
