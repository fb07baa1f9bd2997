package isnad.serve;

import isnad.account.Accounts;
import isnad.account.Limits;
import isnad.account.SessionDoor;
import isnad.api.Api;
import isnad.desk.Desk;
import isnad.fetch.Manners;
import isnad.http.Doorkeeper;
import isnad.http.HttpServer;
import isnad.http.OpenDoor;
import isnad.http.Reply;
import isnad.http.Role;
import isnad.http.Routes;
import isnad.run.Release;
import isnad.run.Runs;
import isnad.web.Screens;
import java.nio.file.Path;
import java.util.Set;

/** A ledger behind an address: screens for people, an interface for programs. */
public final class Service implements AutoCloseable {
    /** Names of this machine that only programs on it can reach. */
    public static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What only programs on this machine can reach. */
    public static final String ADDRESS = "127.0.0.1";

    private final Desk desk;
    private final Runs runs;
    private final HttpServer server;

    private Service(Desk desk, Runs runs, HttpServer server) {
        this.desk = desk;
        this.runs = runs;
        this.server = server;
    }

    /**
     * Serves a ledger to this machine alone, without passwords.
     *
     * @param port 0 for any that is free
     * @throws isnad.store.StoreException where there is no ledger, or it cannot be read
     * @throws IllegalStateException where the port is taken
     */
    public static Service local(Path folder, int port) {
        return start(folder, new HttpServer.Place(ADDRESS, port, LOOPBACK), new OpenDoor());
    }

    /**
     * Serves a ledger to all who have an account.
     *
     * @throws isnad.store.StoreException where there is no ledger, or it cannot be read
     * @throws IllegalStateException where the port is taken
     */
    public static Service shared(
            Path folder, HttpServer.Place place, Accounts accounts, Limits limits) {
        var door = new SessionDoor(accounts, limits, place.outside().isSecure());
        return start(folder, place, door);
    }

    private static Service start(Path folder, HttpServer.Place place, Doorkeeper door) {
        Desk desk = Desk.open(folder);
        var runs = new Runs(desk, Manners.polite(Release.number()));
        try {
            var screens = new Screens(desk, runs);
            var routes = new Routes(Ready::only);
            screens.register(routes);
            if (door instanceof SessionDoor sessions) {
                screens.register(routes, sessions);
            }
            new Api(desk).register(routes);
            routes.get("/health", Role.ANYONE, (_, _) -> health(desk));
            runs.follow();
            desk.prepareSearch();
            return new Service(desk, runs, HttpServer.start(place, door, routes, screens::refused));
        } catch (RuntimeException e) {
            runs.close();
            desk.close();
            throw e;
        }
    }

    private static Reply health(Desk desk) {
        desk.version();
        return Reply.text(Reply.JSON, "{\"status\":\"UP\"}");
    }

    /** The port it listens at. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        runs.close();
        desk.close();
    }
}
