package isnad.cli;

import isnad.http.HttpServer.Place;
import isnad.http.Outside;
import isnad.serve.Service;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a ledger is served to others than this machine. */
final class ShareOptions {
    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");

    @Option(
            names = "--address",
            paramLabel = "A",
            description = {
                "Listen at this address, so that others reach it; demands accounts (isnad account).",
                "Without it, this machine alone reaches it, without passwords."
            })
    private @Nullable String address;

    @Option(
            names = "--accounts",
            description = "Demand accounts on this machine too, as a proxy on it needs.")
    private boolean accounts;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A name by which browsers may call it, without port; repeatable.")
    private List<String> hosts = List.of();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "By which browsers call it through a proxy with TLS: https://name[:port].")
    private @Nullable URI url;

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description = {
                "The proxy's address: from it, X-Forwarded-For is believed; repeatable."
            })
    private List<String> proxies = List.of();

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "Speak TLS: the private key, PEM (PKCS #8, no passphrase).")
    private @Nullable Path key;

    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            description = "Speak TLS: the certificates, PEM, the server's own first.")
    private @Nullable Path certificates;

    /** Whether accounts are demanded. */
    boolean isShared() {
        return accounts || address != null || url != null || key != null || certificates != null;
    }

    /** The address at which browsers open it. */
    String open(int port) {
        String outside = origin();
        String scheme = tls() == null ? "http" : "https";
        String host = hosts.isEmpty() ? written(listened()) : hosts.getFirst();
        return outside != null ? outside + "/" : "%s://%s:%d/".formatted(scheme, host, port);
    }

    /** Without the brackets that an address of IPv6 has in URLs. */
    private String listened() {
        boolean bracketed = address != null && address.startsWith("[") && address.endsWith("]");
        return address == null
                ? Service.ADDRESS
                : bracketed ? address.substring(1, address.length() - 1) : address;
    }

    /** As in a URL, where a zone (RFC 6874) is of no use to browsers. */
    private static String written(String host) {
        return host.indexOf(':') < 0 ? host : "[" + host.split("%", 2)[0] + "]";
    }

    Place place(int port) {
        return new Place(
                listened(), port, names(), new Outside(origin(), Set.copyOf(proxies), tls()));
    }

    private Set<String> names() {
        var names = new HashSet<String>(Service.LOOPBACK);
        hosts.forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        if (url != null && url.getHost() != null) {
            names.add(url.getHost().toLowerCase(Locale.ROOT));
        }
        boolean any = ANY.contains(listened());
        if (any && names.equals(Service.LOOPBACK)) {
            throw new UsageException(
                    "--address "
                            + address
                            + ": say by which name it is called: --host NAME, or --public-url URL");
        }
        if (!any) {
            names.add(written(listened()).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private @Nullable String origin() {
        if (url == null) {
            return null;
        }
        String path = url.getRawPath();
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        boolean bare = path == null || path.isEmpty() || path.equals("/");
        if (!web || url.getHost() == null || !bare || url.getRawQuery() != null) {
            throw new UsageException(
                    "--public-url: expected https://NAME or https://NAME:PORT, found " + url);
        }
        return url.getScheme() + "://" + url.getAuthority();
    }

    private Outside.@Nullable TlsFiles tls() {
        if (key == null && certificates == null) {
            return null;
        }
        if (key == null || certificates == null) {
            throw new UsageException("--tls-key, --tls-cert: expected both or none");
        }
        return new Outside.TlsFiles(key, certificates);
    }
}
