package isnad.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what bytes are by what they hold, whatever their name and declared type. */
final class Sniffer {
    /** So many bytes are looked at. */
    static final int HEAD = 1 << 14;

    private static final int EXPECTED_ROOT = 1 << 12;

    private static final Pattern ROOT =
            Pattern.compile(
                    "<(?:[a-z0-9]+:)?(rss|feed|rdf|urlset|sitemapindex|opml)\\b|<[a-z!/]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE =
            Pattern.compile("(?s)<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(\\[.*?\\])?[^>]*>");
    private static final Pattern JSON = Pattern.compile("(?s)\\s*(\\{\\s*[\"}]|\\[\\s*[{\\]]).*");
    private static final Pattern MIME = Pattern.compile("(?s)[A-Za-z-]{2,40}: .*");

    private Sniffer() {}

    static Kind kind(byte[] head) {
        if (begins(head, 0x1F, 0x8B, 8)) {
            return Kind.GZIP;
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return Kind.ZIP;
        }
        return Foreign.of(head) != null ? Kind.FOREIGN : kind(letters(head));
    }

    private static Kind kind(String head) {
        if (head.startsWith("WARC/")) {
            return Kind.WARC;
        }
        if (JSON.matcher(head).matches()) {
            return Kind.JSON;
        }
        if (MIME.matcher(head).matches() && head.contains("multipart/related")) {
            return Kind.MHTML;
        }
        return markup(head.substring(0, Math.min(head.length(), EXPECTED_ROOT)));
    }

    private static Kind markup(String head) {
        Matcher root = ROOT.matcher(ASIDE.matcher(head).replaceAll(""));
        if (!root.find() || root.group(1) == null) {
            return Kind.PAGE;
        }
        return switch (root.group(1).toLowerCase(Locale.ROOT)) {
            case "urlset", "sitemapindex" -> Kind.SITEMAP;
            case "opml" -> Kind.OPML;
            default -> Kind.FEED;
        };
    }

    private static boolean begins(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || head[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The letters of the formats' own words, which are ASCII; others may come out wrong. */
    static String letters(byte[] head) {
        String text = new String(head, encoding(head));
        String bare = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        return bare.startsWith("\uFEFF") ? bare.substring(1) : bare;
    }

    private static Charset encoding(byte[] head) {
        if (begins(head, 0xFF, 0xFE) || head.length > 1 && head[0] != 0 && head[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(head, 0xFE, 0xFF) || head.length > 1 && head[0] == 0 && head[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.ISO_8859_1;
    }
}
