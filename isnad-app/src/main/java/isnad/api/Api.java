package isnad.api;

import isnad.desk.Desk;
import isnad.http.Reply;
import isnad.http.Role;
import isnad.http.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The interface for programs, all of it. */
public final class Api {
    private static final String YAML = "application/yaml; charset=utf-8";

    private final Desk desk;

    public Api(Desk desk) {
        this.desk = desk;
    }

    /** Adds its routes. */
    public void register(Routes routes) {
        var paths = new Paths(routes, desk);
        new Articles(desk).register(paths);
        new Events(desk).register(paths);
        new Quotes(desk).register(paths);
        new Stories(desk).register(paths);
        new Entities(desk).register(paths);
        new Relations(desk).register(paths);
        new Discrepancies(desk).register(paths);
        new Sources(desk).register(paths);
        new Search(desk).register(paths);
        new Corrections(desk).register(paths);
        new Saved(desk).register(paths, routes);
        new Download(desk).register(paths);
        Metrics metrics = new Metrics(desk);
        routes.watched(metrics);
        routes.get("/metrics", Role.READER, (_, _) -> metrics.reply());
        byte[] description = description();
        routes.get(
                "/openapi.yaml",
                Role.READER,
                (_, _) -> new Reply.Whole(200, YAML, description, Map.of()));
    }

    private static byte[] description() {
        try (InputStream file = Api.class.getResourceAsStream("openapi.yaml")) {
            return Objects.requireNonNull(file, "openapi.yaml").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
