package isnad.http;

import io.helidon.common.buffers.DataReader;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ServerConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/**
 * How long a connection has kept the server waiting. Each byte that comes or goes buys a little
 * time, so that who dribbles is cut and who is merely slow is not; while the server itself is busy,
 * nobody keeps it waiting.
 */
final class Pace {
    /** Bytes of a body that a second buys. */
    private static final long RATE = 4096;

    private static final long SECOND = 1_000_000_000;
    private static final ThreadLocal<Pace> CURRENT = ThreadLocal.withInitial(Pace::new);

    /** When the waiting began, had it not been interrupted. */
    private volatile long since = System.nanoTime();

    private volatile boolean busy;

    /** That of the connection that this thread serves. */
    static Pace current() {
        return CURRENT.get();
    }

    Duration waited() {
        return busy ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    /** The other end has nothing to do for the time being. */
    void busy() {
        busy = true;
    }

    /** The other end is to send or take something, of which bytes are known to come. */
    void waiting(long bytes) {
        since = System.nanoTime() + bytes * SECOND / RATE;
        busy = false;
    }

    /** A body at whose bytes the other end is watched. */
    InputStream of(InputStream body) {
        return new Slow(body);
    }

    /** The same for what is sent. */
    OutputStream of(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                write(new byte[] {(byte) letter}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                waiting(length);
                out.write(bytes, from, length);
                busy();
            }

            @Override
            public void flush() throws IOException {
                waiting(0);
                out.flush();
                busy();
            }

            @Override
            public void close() throws IOException {
                waiting(0);
                out.close();
            }
        };
    }

    private final class Slow extends InputStream {
        private final InputStream body;
        private long debt;

        Slow(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            long begun = System.nanoTime() - debt;
            since = begun;
            busy = false;
            int read = checked(bytes, from, length);
            debt = Math.max(0, System.nanoTime() - begun - Math.max(0, read) * SECOND / RATE);
            busy = true;
            return read;
        }

        /** Helidon takes a chunk's length that is no number for its own fault. */
        private int checked(byte[] bytes, int from, int length) throws IOException {
            try {
                return body.read(bytes, from, length);
            } catch (ServerConnectionException | DataReader.InsufficientDataAvailableException e) {
                throw new CloseConnectionException("the other end is gone", e);
            } catch (IllegalArgumentException _) {
                throw Refusal.bad("expected a body in well-formed chunks");
            }
        }

        @Override
        public void close() throws IOException {
            try {
                body.close();
            } catch (ServerConnectionException | DataReader.InsufficientDataAvailableException e) {
                throw new CloseConnectionException("the other end is gone", e);
            } catch (IllegalArgumentException _) {
                throw Refusal.bad("expected a body in well-formed chunks");
            }
        }
    }
}
