package isnad.account;

import isnad.account.Deed.What;
import isnad.http.Call;
import isnad.http.Doorkeeper;
import isnad.http.Refusal;
import isnad.http.Role;
import isnad.http.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lets in who is signed in, or has a token; no faster than the limits allow. */
public final class SessionDoor implements Doorkeeper {
    private static final String BEARER = "Bearer ";
    private static final int MOST_SECRET = 128;
    private static final int MOST_BACK = 1000;

    private final Accounts accounts;
    private final Attempts attempts;
    private final Rate known;
    private final Rate unknown;
    private final boolean secure;

    /**
     * Keeps a door.
     *
     * @param secure whether browsers reach it by TLS alone
     */
    public SessionDoor(Accounts accounts, Limits limits, boolean secure) {
        this.accounts = accounts;
        this.attempts = new Attempts(accounts.clock());
        this.known = new Rate(accounts.clock(), limits.known(), limits.knownPerSecond());
        this.unknown = new Rate(accounts.clock(), limits.unknown(), limits.unknownPerSecond());
        this.secure = secure;
    }

    /** The accounts behind it. */
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Visitor visitor(Call call) {
        Visitor visitor = recognised(call);
        boolean stranger = visitor.role() == Role.ANYONE;
        int wait = stranger ? unknown.take(network(call.peer())) : known.take(visitor.name());
        if (wait > 0) {
            throw Refusal.tooMany("more requests than are answered", wait);
        }
        return visitor;
    }

    @Override
    public boolean isStill(Call call, Visitor visitor) {
        return recognised(call).equals(visitor);
    }

    private Visitor recognised(Call call) {
        String authorization = call.header("Authorization");
        if (authorization != null) {
            return program(authorization);
        }
        String id = session(call);
        Sessions.Signed signed = id == null ? null : accounts.sessions().of(id);
        return id == null || signed == null
                ? Visitor.NOBODY
                : new Visitor(signed.account(), signed.role(), Secret.derived("csrf", id), true);
    }

    private Visitor program(String authorization) {
        boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        String secret = bearer ? authorization.substring(BEARER.length()).strip() : "";
        boolean possible = !secret.isEmpty() && secret.length() <= MOST_SECRET;
        Token token = possible ? accounts.tokens().by(secret) : null;
        return token == null
                ? Visitor.NOBODY
                : new Visitor(token.account(), token.role(), "", true);
    }

    /** The id in the cookie; null where there is none. */
    private @Nullable String session(Call call) {
        String id = call.cookie(cookieName());
        return id == null || id.length() > MOST_SECRET ? null : id;
    }

    @Override
    public String entrance(Call call) {
        String language = call.path().startsWith("/ar") ? "ar" : "en";
        String address = call.address();
        boolean back = call.method().equals("GET") && address.length() <= MOST_BACK;
        return "/%s/sign-in".formatted(language)
                + (back ? "?back=" + URLEncoder.encode(address, StandardCharsets.UTF_8) : "");
    }

    @Override
    public void done(Call call, Visitor visitor, int status) {
        What what = status < 400 ? What.CHANGE : What.REFUSED;
        String detail = "%s %s: %d".formatted(call.method(), call.path(), status);
        if (visitor.role() != Role.ANYONE && !tellsItself(call.path())) {
            accounts.audit().write(visitor.name(), call.peer(), what, detail);
        }
    }

    /** What is written down in its own words, and what is not worth it. */
    private static boolean tellsItself(String path) {
        return path.equals("/preferences") || path.matches("/../(sign-(in|out)|accounts?)(/.*)?");
    }

    /**
     * Signs somebody in, with a session id that nobody had before; one that the browser brought is
     * ended.
     *
     * @return the cookie to set; null where account and password do not fit
     * @throws Refusal (429) where too many attempts failed before
     */
    public @Nullable String signIn(Call call, String name, String password) {
        String account = Account.same(name.substring(0, Math.min(MOST_SECRET, name.length())));
        String address = network(call.peer());
        int wait = attempts.delay(account, address);
        if (wait > 0) {
            throw Refusal.tooMany("too many attempts to sign in failed", wait);
        }
        // Counted before the password is looked at, so that many at once gain nothing.
        attempts.failed(account, address);
        if (!accounts.matches(account, password)) {
            accounts.audit().write(account, call.peer(), What.SIGN_IN_FAILED, "");
            return null;
        }
        attempts.passed(account, address);
        endSession(call);
        accounts.audit().write(account, call.peer(), What.SIGN_IN, "");
        return cookie(accounts.sessions().begin(account), Sessions.LONGEST.toSeconds());
    }

    /**
     * Ends the session.
     *
     * @return the cookie that takes its id from the browser
     */
    public String signOut(Call call, Visitor visitor) {
        endSession(call);
        accounts.audit().write(visitor.name(), call.peer(), What.SIGN_OUT, "");
        return cookie("", 0);
    }

    private void endSession(Call call) {
        String id = session(call);
        if (id != null) {
            accounts.sessions().end(id);
        }
    }

    /**
     * Gives who is signed in another password; the other sessions of the account end.
     *
     * @throws NotPossible where the old password is not the account's, or the new one will not do
     */
    public void changePassword(Call call, Visitor visitor, String old, String password) {
        requirePassword(call, visitor, old);
        accounts.password(visitor.name(), password, session(call));
        accounts.audit().write(visitor.name(), call.peer(), What.PASSWORD, visitor.name());
    }

    /**
     * Makes sure that it is still who signed in.
     *
     * @throws NotPossible where the password is not the account's
     */
    public void requirePassword(Call call, Visitor visitor, String password) {
        String address = network(call.peer());
        int wait = attempts.delay(visitor.name(), address);
        if (wait > 0) {
            throw Refusal.tooMany("too many passwords were wrong", wait);
        }
        attempts.failed(visitor.name(), address);
        if (!accounts.matches(visitor.name(), password)) {
            accounts.audit().write(visitor.name(), call.peer(), What.PASSWORD_WRONG, "");
            throw new NotPossible(NotPossible.Reason.WRONG);
        }
        attempts.passed(visitor.name(), address);
    }

    /** Browsers send a cookie of this prefix only where TLS set it for this very host. */
    private String cookieName() {
        return secure ? "__Host-isnad" : "isnad-session";
    }

    private String cookie(String id, long seconds) {
        return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                .formatted(cookieName(), id, seconds, secure ? "; Secure" : "");
    }

    /** An address; of IPv6 the network, as whoever has one address there has billions. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] parts = address.split("%", 2)[0].split(":", -1);
        int head = Math.min(4, parts.length);
        boolean mapped = address.indexOf('.') > 0;
        return mapped ? address : String.join(":", java.util.Arrays.copyOf(parts, head));
    }
}
