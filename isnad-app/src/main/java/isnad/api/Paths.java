package isnad.api;

import isnad.ask.Misasked;
import isnad.desk.Desk;
import isnad.http.Call;
import isnad.http.Handler;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.http.Role;
import isnad.http.Routes;
import isnad.http.Visitor;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds the interface's routes: parameters are checked, and what cannot be answered is refused. */
final class Paths {
    static final String ROOT = "/api/v1";

    private final Routes routes;
    private final Kept kept;

    Paths(Routes routes, Desk desk) {
        this.routes = routes;
        this.kept = new Kept(desk);
    }

    /** Answers a question. */
    interface Answer {
        Reply to(Query query) throws IOException;
    }

    /** Answers a question from memory alone. */
    interface Dear {
        Reply to(Query query);
    }

    /** All names of parameters. */
    @SafeVarargs
    static Set<String> names(List<String>... lists) {
        Set<String> names = new HashSet<>();
        for (List<String> list : lists) {
            names.addAll(list);
        }
        return Set.copyOf(names);
    }

    /** Answers GET under the interface's root. */
    void get(String path, Set<String> names, Answer answer) {
        routes.get(
                ROOT + path, Role.READER, guarded((call, _) -> answer.to(Query.of(call, names))));
    }

    /** The same; a reply is kept until the ledger changes. */
    void kept(String path, Set<String> names, Dear answer) {
        get(path, names, query -> kept.reply(query.call().address(), () -> answer.to(query)));
    }

    /** Answers another method of somebody who may correct. */
    void change(String method, String path, Handler handler) {
        routes.on(
                method,
                ROOT + path,
                Role.EDITOR,
                guarded((call, visitor) -> {
                    Query.of(call, Set.of("csrf"));
                    return handler.answer(call, visitor);
                }));
    }

    /** Tells what went wrong in the words of HTTP. */
    static Handler guarded(Handler handler) {
        return (call, visitor) -> answer(handler, call, visitor);
    }

    private static Reply answer(Handler handler, Call call, Visitor visitor) throws IOException {
        try {
            return handler.answer(call, visitor);
        } catch (Misasked e) {
            throw Refusal.bad(String.valueOf(e.getMessage()));
        }
    }
}
