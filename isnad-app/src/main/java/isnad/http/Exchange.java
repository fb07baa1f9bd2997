package isnad.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One request on its way to its reply. */
record Exchange(
        Gate gate,
        Doorkeeper door,
        Routes.Route route,
        HttpServer.RefusalPage pages,
        Outside outside,
        List<Watcher> watchers) {
    private static final Logger LOG = System.getLogger(Exchange.class.getName());

    void answer(ServerRequest request, ServerResponse response) throws IOException {
        long began = System.nanoTime();
        Pace.current().busy();
        Reply reply;
        try {
            reply = reply(new Call(request, outside));
            send(reply, request, response);
        } finally {
            Pace.current().waiting(0);
            var took = Duration.ofNanos(System.nanoTime() - began);
            int status = response.status().code();
            watchers.forEach(one -> one.answered(route.method(), route.path(), status, took));
        }
        // Helidon writes the end of a stream when this returns.
        if (isLast(request) && !(reply instanceof Reply.Stream)) {
            throw new CloseConnectionException("the other end asks nothing more");
        }
    }

    /** Helidon would wait for another request all the same. */
    private static boolean isLast(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.CONNECTION)
                .filter(value -> value.equalsIgnoreCase("close"))
                .isPresent();
    }

    private void send(Reply reply, ServerRequest request, ServerResponse response)
            throws IOException {
        if (outside.isSecure()) {
            response.header("Strict-Transport-Security", "max-age=31536000");
        }
        try {
            Sender.send(reply, request, response);
        } catch (CloseConnectionException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw new CloseConnectionException("the other end is gone", e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, route.method() + " " + route.path(), e);
            throw new CloseConnectionException("a fault while it was sent", e);
        }
    }

    private Reply reply(Call call) throws IOException {
        Visitor visitor = Visitor.NOBODY;
        try {
            gate.checkHost(call);
            visitor = door.visitor(call);
            gate.admit(call, visitor, route.role());
            return told(call, visitor, kept(call, visitor, route.handler().answer(call, visitor)));
        } catch (Refusal refusal) {
            return refused(call, visitor, refusal);
        } catch (CloseConnectionException e) {
            throw e;
        } catch (HttpException e) {
            return refused(
                    call, visitor, new Refusal(e.status().code(), "expected well-formed HTTP"));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.ERROR, call.method() + " " + call.address(), e);
            String detail = "a fault in Isnad; the server's log has it";
            return refused(call, visitor, new Refusal(500, detail));
        }
    }

    /** What goes on ends where who asked may not see it any more. */
    private Reply kept(Call call, Visitor visitor, Reply reply) {
        return reply instanceof Reply.Live(Reply.Telling telling)
                ? new Reply.Live(listener -> telling.to(guarded(call, visitor, listener)))
                : reply;
    }

    private Reply.Listener guarded(Call call, Visitor visitor, Reply.Listener listener) {
        return (name, data) -> {
            if (!door.isStill(call, visitor)) {
                throw new CloseConnectionException("who listened may not any more");
            }
            listener.event(name, data);
        };
    }

    /** Tells the doorkeeper of changes, and of those that were refused. */
    private Reply told(Call call, Visitor visitor, Reply reply) {
        if (!Gate.isSafe(call)) {
            door.done(call, visitor, reply instanceof Reply.Whole whole ? whole.status() : 200);
        }
        return reply;
    }

    private Reply refused(Call call, Visitor visitor, Refusal refusal) {
        if (!Gate.isSafe(call)) {
            door.done(call, visitor, refusal.status());
        }
        if (call.isForProgram()) {
            return Problem.reply(refusal);
        }
        return refusal.status() == 401
                ? Reply.to(door.entrance(call))
                : withHeaders(pages.of(call, visitor, refusal), Problem.headers(refusal));
    }

    private static Reply withHeaders(Reply page, Map<String, String> headers) {
        return page instanceof Reply.Whole whole
                ? new Reply.Whole(whole.status(), whole.type(), whole.body(), headers)
                : page;
    }
}
