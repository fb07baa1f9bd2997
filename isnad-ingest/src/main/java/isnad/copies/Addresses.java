package isnad.copies;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that lead to one page are one: without scheme, www, fragment and marks of campaigns.
 */
final class Addresses {
    private Addresses() {}

    /** The plain form, or null for what is no address of a single page. */
    static @Nullable String plain(@Nullable String url) {
        URI uri = parse(url);
        String path = uri == null ? "" : String.valueOf(uri.getPath());
        path = path.replaceAll("/+(?:amp/*)?$", "");
        String query = uri == null ? "" : query(uri.getQuery());
        if (uri == null || path.isEmpty() && query.isEmpty()) {
            return null;
        }
        return plainHost(uri) + path + (query.isEmpty() ? "" : "?" + query);
    }

    /**
     * The registered domain of the address, {@code example.com} of arabic.example.com; the host
     * where its ending is nobody's; null for what is no address.
     */
    static @Nullable String domain(@Nullable String url) {
        URI uri = parse(url);
        return uri == null ? null : domain(uri);
    }

    private static String domain(URI uri) {
        String assigned = EffectiveTldFinder.getAssignedDomain(host(uri), true, false);
        return assigned == null ? plainHost(uri) : assigned;
    }

    private static String plainHost(URI uri) {
        return host(uri).replaceFirst("^(?:www|m|amp|mobile)\\.", "");
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    }

    private static @Nullable URI parse(@Nullable String url) {
        if (url == null || !url.regionMatches(true, 0, "http", 0, 4)) {
            return null;
        }
        try {
            URI uri =
                    new URI(url.strip().replace(' ', '+').replaceAll("[\"<>\\\\^`{|}\\[\\]]", ""));
            return uri.getHost() == null ? null : uri;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private static String query(@Nullable String query) {
        return query == null ? "" : withoutCampaigns(query);
    }

    private static String withoutCampaigns(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !isCampaign(part))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isCampaign(String part) {
        return part.matches(
                "(?i)(?:utm_\\w+|fbclid|gclid|yclid|igshid|mc_[ce]id|at_\\w+|ref|src|source|"
                        + "share|amp|outputtype|spm|xtor)(?:=.*)?");
    }
}
