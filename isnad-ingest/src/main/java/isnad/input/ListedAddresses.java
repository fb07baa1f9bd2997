package isnad.input;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Lists of addresses: they hold no page, and nothing is fetched that nobody asked to fetch. */
final class ListedAddresses {
    private static final String SITEMAP =
            "is a sitemap: it names %,d %s and holds none of them; no page is fetched unless you ask for it with isnad fetch";
    private static final String OPML =
            "is a list of %,d feeds (OPML) and holds no page; no feed is fetched unless you ask for it with isnad watch";

    private ListedAddresses() {}

    static Lost sitemap(Document document) {
        byte[] xml = Letterings.decode(document.content()).text().getBytes(StandardCharsets.UTF_8);
        try {
            var parser = new SiteMapParser(false, true);
            AbstractSiteMap map =
                    parser.parseSiteMap(
                            "text/xml",
                            xml,
                            URI.create("https://sitemap.invalid/sitemap.xml").toURL());
            return new Lost(document.name(), count(map));
        } catch (IOException | UnknownFormatException e) {
            return new Lost(
                    document.name(),
                    "is a sitemap that cannot be read: %s; get it again".formatted(e.getMessage()));
        }
    }

    private static String count(AbstractSiteMap map) {
        return map instanceof SiteMapIndex index
                ? SITEMAP.formatted(index.getSitemaps().size(), "other sitemaps")
                : SITEMAP.formatted(((SiteMap) map).getSiteMapUrls().size(), "pages");
    }

    static Lost opml(Document document) {
        String xml = Letterings.decode(document.content()).text();
        int feeds =
                Jsoup.parse(xml, "", Parser.xmlParser())
                        .select("outline[xmlUrl], outline[xmlurl]")
                        .size();
        return new Lost(document.name(), OPML.formatted(feeds));
    }
}
