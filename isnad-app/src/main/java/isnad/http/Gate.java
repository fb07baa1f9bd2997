package isnad.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in or turns them away before anything is done: by the host that they think they
 * talk to (so that a name that was pointed here by somebody else is refused), by the site that sent
 * them, and by what their sender may do.
 *
 * @param hosts names by which this server is called, in small letters and without ports; empty for
 *     any
 * @param origin by which browsers call it; null where they call it by any of its hosts
 */
record Gate(Set<String> hosts, @Nullable String origin) {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    Gate {
        hosts = Set.copyOf(hosts);
    }

    /** Whether a request asks for no change. */
    static boolean isSafe(Call call) {
        return SAFE.contains(call.method());
    }

    /** Refuses what the visitor may not do, or did not mean to. */
    void admit(Call call, Visitor visitor, Role least) throws IOException {
        if (!visitor.role().may(least)) {
            boolean known = visitor.role() != Role.ANYONE;
            throw known
                    ? new Refusal(
                            403,
                            "needs the role "
                                    + name(least)
                                    + "; "
                                    + visitor.name()
                                    + " is "
                                    + name(visitor.role()))
                    : new Refusal(401, "needs an account, by session or token");
        }
        checkEncoding(call);
        if (!isSafe(call)) {
            checkSite(call);
            checkToken(call, visitor);
        }
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Refuses who calls by a name that is not ours. */
    void checkHost(Call call) {
        String host = call.header("Host");
        if (!hosts.isEmpty() && (host == null || !hosts.contains(name(host)))) {
            throw new Refusal(421, "is not called " + host);
        }
    }

    /** Without its port, in small letters. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean ported = colon > host.lastIndexOf(']');
        return (ported ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }

    /** A body is as long as it says, not a bomb. */
    private static void checkEncoding(Call call) {
        String encoding = call.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(415, "expected a body that is not packed, found " + encoding);
        }
    }

    /** A browser says which site's page sent a form. */
    private void checkSite(Call call) {
        String site = call.header("Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) {
            throw new Refusal(403, "was sent by a page of another site");
        }
        String sender = call.header("Origin");
        if (sender != null && !isOwn(sender, call.header("Host"))) {
            throw new Refusal(403, "was sent by a page of " + sender);
        }
    }

    private boolean isOwn(String sender, @Nullable String host) {
        if (origin != null) {
            return origin.equalsIgnoreCase(sender);
        }
        try {
            return URI.create(sender).getAuthority() instanceof String authority
                    && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void checkToken(Call call, Visitor visitor) throws IOException {
        if (visitor.csrf().isEmpty() || !isBrowser(call)) {
            return;
        }
        byte[] wanted = visitor.csrf().getBytes(StandardCharsets.UTF_8);
        byte[] sent = token(call).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(wanted, sent)) {
            throw new Refusal(403, "lacks the token of its page; load the page again");
        }
    }

    /** A browser names the page's site or brings cookies; other programs send no one's forms. */
    private static boolean isBrowser(Call call) {
        return List.of("Origin", "Sec-Fetch-Site", "Cookie").stream()
                .anyMatch(name -> call.header(name) != null);
    }

    private static String token(Call call) throws IOException {
        String header = call.header("X-CSRF-Token");
        if (header != null) {
            return header;
        }
        String type = call.header("Content-Type");
        boolean isForm = type != null && type.startsWith("application/x-www-form-urlencoded");
        return isForm ? call.form().get("csrf", "") : call.asked("csrf", "");
    }
}
