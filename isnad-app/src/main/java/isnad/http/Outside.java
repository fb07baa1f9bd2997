package isnad.http;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a server looks from where browsers are.
 *
 * @param origin by which browsers call it, such as {@code https://news.example}; null where they
 *     call it by any of its hosts
 * @param proxies addresses of proxies whose word is taken for who asks
 * @param tls the key and certificates of TLS; null where the server itself speaks plain HTTP
 */
public record Outside(@Nullable String origin, Set<String> proxies, @Nullable TlsFiles tls) {
    /** As it is. */
    public static final Outside PLAIN = new Outside(null, Set.of(), null);

    /**
     * TLS of one's own.
     *
     * @param key private, in PEM
     * @param certificates in PEM, the server's own first
     */
    public record TlsFiles(Path key, Path certificates) {}

    public Outside {
        proxies = Set.copyOf(proxies);
    }

    /** Whether browsers reach it by TLS alone. */
    public boolean isSecure() {
        return tls != null || origin != null && origin.startsWith("https://");
    }
}
