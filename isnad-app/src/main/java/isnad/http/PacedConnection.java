package isnad.http;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is cut when the other end keeps the server waiting too long, even where it
 * sends a byte now and then (as "slowloris" does to hold all connections). Helidon looks at idle
 * connections from time to time; this one tells it of those that only seem busy.
 */
final class PacedConnection implements ServerConnection {
    private final ServerConnection connection;
    private final Pace pace;
    private final Duration patience;
    private volatile @Nullable Thread thread;

    private PacedConnection(ServerConnection connection, Pace pace, Duration patience) {
        this.connection = connection;
        this.pace = pace;
        this.patience = patience;
    }

    /** Watches the connections that another selector makes. */
    record Selector(ServerConnectionSelector selector, Duration patience)
            implements ServerConnectionSelector {
        @Override
        public int bytesToIdentifyConnection() {
            return selector.bytesToIdentifyConnection();
        }

        /** Asked again whenever more of the first line has come; each connection has its thread. */
        @Override
        public Support supports(BufferData data) {
            boolean late = Pace.current().waited().compareTo(patience) > 0;
            return late ? Support.UNSUPPORTED : selector.supports(data);
        }

        @Override
        public Set<String> supportedApplicationProtocols() {
            return selector.supportedApplicationProtocols();
        }

        @Override
        public ServerConnection connection(ConnectionContext context) {
            return new PacedConnection(selector.connection(context), Pace.current(), patience);
        }
    }

    @Override
    public void handle(Limit limit) throws InterruptedException {
        thread = Thread.currentThread();
        connection.handle(limit);
    }

    @Override
    public Duration idleTime() {
        return pace.waited();
    }

    @Override
    public void close(boolean interrupt) {
        connection.close(interrupt);
        Thread served = thread;
        // A virtual thread that is interrupted while it reads or writes closes its socket.
        if (served != null && pace.waited().compareTo(patience) > 0) {
            served.interrupt();
        }
    }
}
