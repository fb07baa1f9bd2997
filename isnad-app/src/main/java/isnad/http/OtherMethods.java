package isnad.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Answers what is asked by a method that its path has not: with those that it has (405). */
final class OtherMethods {
    private OtherMethods() {}

    /** A route for each path, in the order of the paths. */
    static List<Routes.Route> of(Routes routes) {
        Map<String, TreeSet<String>> methods = new LinkedHashMap<>();
        for (Routes.Route route : routes.all()) {
            var known = methods.computeIfAbsent(route.path(), _ -> new TreeSet<>());
            known.add(route.method());
            if (route.method().equals("GET")) {
                known.add("HEAD");
            }
        }
        List<Routes.Route> refused = new ArrayList<>();
        methods.forEach((path, known) -> refused.add(refusing(path, String.join(", ", known))));
        return refused;
    }

    /** Whoever may not come in is told so first, and not what there is. */
    private static Routes.Route refusing(String path, String allowed) {
        return new Routes.Route(
                "ANY",
                path,
                Role.ANYONE,
                (call, _) -> {
                    throw Refusal.method(call.method(), allowed);
                });
    }
}
