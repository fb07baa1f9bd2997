package isnad.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is answered where. Paths are Helidon's: {@code /stories/{id}}. */
public final class Routes {
    /**
     * One of them.
     *
     * @param role the least that may ask
     */
    record Route(String method, String path, Role role, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();
    private final List<Watcher> watchers = new ArrayList<>();
    private final UnaryOperator<Handler> guard;

    public Routes() {
        this(handler -> handler);
    }

    /**
     * With something round each handler.
     *
     * @param guard makes a handler of a handler
     */
    public Routes(UnaryOperator<Handler> guard) {
        this.guard = guard;
    }

    /** Who is told of every reply. */
    public Routes watched(Watcher watcher) {
        watchers.add(watcher);
        return this;
    }

    List<Watcher> watchers() {
        return List.copyOf(watchers);
    }

    /** What was registered, as {@code GET /stories/{id}}. */
    public List<String> described() {
        return routes.stream().map(route -> route.method() + " " + route.path()).toList();
    }

    /** Answers GET and HEAD. */
    public Routes get(String path, Role role, Handler handler) {
        return on("GET", path, role, handler);
    }

    /** Answers POST. */
    public Routes post(String path, Role role, Handler handler) {
        return on("POST", path, role, handler);
    }

    /** Answers another method. */
    public Routes on(String method, String path, Role role, Handler handler) {
        routes.add(new Route(method, path, role, guard.apply(handler)));
        return this;
    }

    List<Route> all() {
        return List.copyOf(routes);
    }
}
