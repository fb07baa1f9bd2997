package isnad.serve;

import isnad.account.Accounts;
import isnad.account.Limits;
import isnad.http.HttpServer.Place;
import isnad.http.Outside;
import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.serve.Wire.Answer;
import isnad.serve.Wire.Ask;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server with accounts of every role, over a ledger of its own. */
record TeamServer(Service service, Accounts accounts, Wire wire) implements AutoCloseable {
    static final String PASSWORD = "palm grove at dusk";

    private static final Limits WIDE = new Limits(100_000, 1000, 100_000, 1000);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]*)\"");

    static TeamServer start(Path folder) {
        return start(folder, WIDE, Outside.PLAIN, PATIENCE);
    }

    static TeamServer start(Path folder, Limits limits, Outside outside, Duration patience) {
        makeLedger(folder);
        Accounts accounts = Accounts.open(folder);
        accounts.add("root", "admin", PASSWORD);
        accounts.add("edda", "editor", PASSWORD);
        accounts.add("rita", "reader", PASSWORD);
        var place = new Place("127.0.0.1", 0, Service.LOOPBACK, outside, patience);
        Service service = Service.shared(folder, place, accounts, limits);
        return new TeamServer(service, accounts, new Wire(service.port()));
    }

    private static void makeLedger(Path folder) {
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            index.finish();
        }
    }

    /** Who is signed in. */
    record Session(String cookie, String csrf) {
        Ask on(Ask ask) {
            return ask.with("Cookie", cookie);
        }

        /** As the page's own form sends it. */
        Ask post(String path, String... fields) {
            return on(Ask.post(path, fields)).with("X-CSRF-Token", csrf);
        }
    }

    Session signIn(String name) throws IOException {
        Answer answer = wire.ask(Ask.post("/en/sign-in", "name", name, "password", PASSWORD));
        String cookie = answer.header("set-cookie").split(";")[0];
        Answer page = wire.ask(Ask.get("/en/account").with("Cookie", cookie));
        Matcher csrf = CSRF.matcher(page.body());
        return new Session(cookie, csrf.find() ? csrf.group(1) : "");
    }

    Answer ask(Ask ask) throws IOException {
        return wire.ask(ask);
    }

    @Override
    public void close() {
        service.close();
        accounts.close();
    }
}
