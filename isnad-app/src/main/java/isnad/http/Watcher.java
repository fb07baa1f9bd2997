package isnad.http;

import java.time.Duration;

/** Is told of every reply. Thread-safe. */
public interface Watcher {
    /**
     * A request was answered.
     *
     * @param route as it was registered: of these there are few, however many paths are asked for
     * @param took until all was sent
     */
    void answered(String method, String route, int status, Duration took);
}
