package isnad.http;

import io.helidon.http.HttpException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** One request on its way to its reply. */
record Exchange(Gate gate, Doorkeeper door, Routes.Route route, HttpServer.RefusalPage pages) {
    private static final Logger LOG = System.getLogger(Exchange.class.getName());

    void answer(ServerRequest request, ServerResponse response) throws IOException {
        var call = new Call(request);
        Reply reply = reply(call);
        try {
            Sender.send(reply, request, response);
        } catch (UncheckedIOException e) {
            throw new CloseConnectionException("the other end is gone", e);
        }
    }

    private Reply reply(Call call) throws IOException {
        Visitor visitor = Visitor.NOBODY;
        try {
            visitor = gate.admit(call, route.role());
            return route.handler().answer(call, visitor);
        } catch (Refusal refusal) {
            return refused(call, visitor, refusal);
        } catch (HttpException e) {
            return refused(
                    call, visitor, new Refusal(e.status().code(), "expected well-formed HTTP"));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.ERROR, call.method() + " " + call.path(), e);
            String detail = "a fault in Isnad; the server's log has it";
            return refused(call, visitor, new Refusal(500, detail));
        }
    }

    private Reply refused(Call call, Visitor visitor, Refusal refusal) {
        if (call.isForProgram()) {
            return Problem.reply(refusal);
        }
        return refusal.status() == 401
                ? Reply.to(door.entrance(call))
                : pages.of(call, visitor, refusal);
    }
}
