package isnad.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a feed (RSS, Atom), a sitemap or an index of sitemaps leads to. Read leniently: one wrong
 * byte loses nothing but its own entry.
 *
 * @param leadsToLists whether the entries are sitemaps themselves
 * @param entries in their order; of a sitemap with dates the newest first
 * @param timing how often the list wants to be asked
 */
record LinkList(boolean leadsToLists, List<Entry> entries, FeedTiming timing) {
    private static final int HEAD = 4096;
    private static final Pattern ROOT =
            Pattern.compile(
                    "\\A\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>]*>\\s*)*+"
                            + "<(?:[a-z0-9]+:)?(rss|feed|rdf|urlset|sitemapindex)[\\s/>]",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A page that a list leads to, with its title there, which may be empty. */
    record Entry(WebAddress address, String title) {}

    /** Whether a body is such a list, by its first element. */
    static boolean isList(byte[] body) {
        return root(body).isPresent();
    }

    private static Optional<String> root(byte[] body) {
        String head =
                new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1)
                        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
                        .replace("\0", "");
        Matcher root = ROOT.matcher(head);
        return root.find() ? Optional.of(root.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The links of a list; nothing where it is none. */
    static Optional<LinkList> of(Capture capture) {
        return root(capture.body()).map(root -> read(capture, root));
    }

    private static LinkList read(Capture capture, String root) {
        Document list = document(capture);
        return switch (root) {
            case "sitemapindex" ->
                    new LinkList(true, sitemap(capture, list, "sitemap"), FeedTiming.NONE);
            case "urlset" -> new LinkList(false, sitemap(capture, list, "url"), FeedTiming.NONE);
            default ->
                    new LinkList(
                            false,
                            entries(capture, all(list, root.equals("feed") ? "entry" : "item")),
                            FeedTiming.of(list));
        };
    }

    private static Document document(Capture capture) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(capture.body()),
                    capture.charset(),
                    capture.address().toString(),
                    Parser.xmlParser());
        } catch (IOException | RuntimeException _) {
            return new Document("");
        }
    }

    private static List<Element> all(Document list, String name) {
        return list.getAllElements().stream()
                .filter(element -> local(element).equalsIgnoreCase(name))
                .toList();
    }

    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static String text(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equalsIgnoreCase(name))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private static List<Entry> entries(Capture capture, List<Element> items) {
        var entries = new ArrayList<Entry>();
        items.forEach(item -> add(capture, link(item), text(item, "title"), entries));
        return List.copyOf(entries);
    }

    private static void add(Capture capture, String link, String title, List<Entry> entries) {
        if (link.isBlank()) {
            return;
        }
        try {
            entries.add(
                    new Entry(
                            capture.address().resolve(link),
                            Parser.unescapeEntities(title, false)));
        } catch (IllegalArgumentException _) {
            // An entry that leads nowhere on the web; a feed may hold mail addresses and the like.
        }
    }

    /** Of Atom the link to the page itself, of RSS the link, else an identifier that is one. */
    private static String link(Element item) {
        for (Element child : item.children()) {
            String rel = child.attr("rel");
            if (child.tagName().equalsIgnoreCase("link")
                    && child.hasAttr("href")
                    && (rel.isEmpty() || rel.equalsIgnoreCase("alternate"))) {
                return child.attr("href");
            }
        }
        String link = text(item, "link");
        String guid = text(item, "guid");
        return link.isBlank() && guid.startsWith("http") ? guid : link;
    }

    private static List<Entry> sitemap(Capture capture, Document list, String name) {
        var newest = Comparator.comparing((Element url) -> text(url, "lastmod")).reversed();
        var entries = new ArrayList<Entry>();
        all(list, name).stream()
                .sorted(newest)
                .forEach(url -> add(capture, text(url, "loc"), "", entries));
        return List.copyOf(entries);
    }
}
