package isnad.fetch;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web as it is asked for: http or https, a host in ASCII letters, no user, no
 * fragment, all letters that may not stand in an address escaped.
 */
public final class WebAddress {
    private static final int MAX_LENGTH = 4096;
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]@]+)(?::([0-9]{0,5}))?");
    private static final String ESCAPED = "\"<>\\^`{|}";
    private static final IDNA NAMES =
            IDNA.getUTS46Instance(
                    IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private final URI uri;

    private WebAddress(URI uri) {
        this.uri = uri;
    }

    /**
     * Reads what a person, a feed or a redirect gives as an address.
     *
     * @throws IllegalArgumentException where it is none that is asked for; the message says why
     */
    public static WebAddress of(String given) {
        String text = given.strip();
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("is longer than an address may be");
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "is no web address; give it whole, such as https://example.org/page");
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException(
                    "is not http or https (" + scheme + "); only these are fetched");
        }
        return new WebAddress(uri(scheme + "://" + authority(form.group(2)), form.group(3)));
    }

    private static String authority(String authority) {
        if (authority.contains("@")) {
            throw new IllegalArgumentException(
                    "holds a user's name; Isnad does not log in, leave it out");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw new IllegalArgumentException("has no host that can be understood");
        }
        String port = parts.group(2);
        return host(parts.group(1)) + (port == null || port.isEmpty() ? "" : ":" + port(port));
    }

    private static String host(String host) {
        if (host.startsWith("[")) {
            return host.toLowerCase(Locale.ROOT);
        }
        String ascii = NAMES.nameToASCII(host, new StringBuilder(), new IDNA.Info()).toString();
        if (ascii.endsWith(".")) {
            ascii = ascii.substring(0, ascii.length() - 1);
        }
        if (!isPlain(ascii)) {
            throw new IllegalArgumentException("has no host that can be understood");
        }
        return ascii;
    }

    /** Looser than the rules for new names: some in use have an underscore or end in a hyphen. */
    private static boolean isPlain(String ascii) {
        return ascii.matches("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*") && ascii.length() < 254;
    }

    private static int port(String digits) {
        int port = Integer.parseInt(digits);
        if (port == 0 || port > 65_535) {
            throw new IllegalArgumentException("has a port that does not exist");
        }
        return port;
    }

    private static URI uri(String site, String rest) {
        String path = escape(rest.startsWith("/") ? rest : "/" + rest);
        try {
            var uri = new URI(site + path);
            return path.contains("/.") ? uri.normalize() : uri;
        } catch (URISyntaxException _) {
            throw new IllegalArgumentException("is no web address that can be understood");
        }
    }

    private static String escape(String rest) {
        var out = new StringBuilder(rest.length());
        rest.codePoints().forEach(letter -> escape(letter, out));
        return escapePercents(out.toString());
    }

    private static void escape(int letter, StringBuilder out) {
        if (letter > ' ' && letter < 0x7F && ESCAPED.indexOf(letter) < 0) {
            out.append((char) letter);
            return;
        }
        HexFormat hex = HexFormat.of().withUpperCase();
        for (byte unit : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(hex.toHexDigits(unit));
        }
    }

    /** A percent sign that escapes nothing stands for itself; brackets may not stand in a path. */
    private static String escapePercents(String path) {
        return path.replaceAll("%(?![0-9A-Fa-f]{2})", "%25")
                .replace("[", "%5B")
                .replace("]", "%5D");
    }

    /**
     * Where a redirect or a link on this page leads.
     *
     * @throws IllegalArgumentException as of {@link #of}
     */
    public WebAddress resolve(String location) {
        String to = location.strip();
        if (to.startsWith("//")) {
            return of(scheme() + ":" + to);
        }
        if (to.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return of(to);
        }
        int fragment = to.indexOf('#');
        String path = fragment < 0 ? to : to.substring(0, fragment);
        return new WebAddress(resolved(path));
    }

    private URI resolved(String path) {
        if (path.isEmpty()) {
            return uri;
        }
        if (path.startsWith("?")) {
            return uri(site(), uri.getRawPath() + path);
        }
        if (path.startsWith("/")) {
            return uri(site(), path);
        }
        String own = uri.getRawPath();
        return uri(site(), own.substring(0, own.lastIndexOf('/') + 1) + path);
    }

    /** {@code http} or {@code https}. */
    public String scheme() {
        return uri.getScheme();
    }

    /** The host in ASCII letters, lower case; brackets stand round an address of IPv6. */
    public String host() {
        return uri.getHost() == null ? bareHost() : uri.getHost();
    }

    /** {@link URI} does not know hosts with an underscore. */
    private String bareHost() {
        String authority = uri.getRawAuthority();
        int colon = authority.lastIndexOf(':');
        return colon < 0 ? authority : authority.substring(0, colon);
    }

    /** The port, also where it is the scheme's own. */
    public int port() {
        String authority = uri.getRawAuthority();
        String behind = authority.substring(authority.lastIndexOf(']') + 1);
        int colon = behind.lastIndexOf(':');
        return colon < 0 ? usualPort() : Integer.parseInt(behind.substring(colon + 1));
    }

    private int usualPort() {
        return scheme().equals("https") ? 443 : 80;
    }

    /** Scheme, host and port. */
    String site() {
        return scheme() + "://" + host() + (port() == usualPort() ? "" : ":" + port());
    }

    /** Path and query, as they stand in a request. */
    String path() {
        String query = uri.getRawQuery();
        return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
    }

    /** This address on the same site with another path. */
    WebAddress at(String path) {
        return new WebAddress(uri(site(), path));
    }

    @Override
    public String toString() {
        return site() + path();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress address && toString().equals(address.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
