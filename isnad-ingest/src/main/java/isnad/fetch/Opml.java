package isnad.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Lists of feeds as feed readers export them: OPML, outlines within outlines. */
public final class Opml {
    private Opml() {}

    /**
     * A feed of a list.
     *
     * @param url as it stands there
     * @param title perhaps empty
     */
    public record Feed(String url, String title) {}

    /** The feeds of a list, each once, in their order; empty where it holds none. */
    public static List<Feed> read(byte[] opml) throws IOException {
        Document list = Jsoup.parse(new ByteArrayInputStream(opml), null, "", Parser.xmlParser());
        Map<String, Feed> feeds = new LinkedHashMap<>();
        for (Element outline : list.getAllElements()) {
            String url = attribute(outline, "xmlUrl");
            if (!url.isEmpty()) {
                feeds.putIfAbsent(url, new Feed(url, title(outline)));
            }
        }
        return List.copyOf(feeds.values());
    }

    private static String title(Element outline) {
        String title = attribute(outline, "title");
        return title.isEmpty() ? attribute(outline, "text") : title;
    }

    /** Whatever the case of its name, in which the programs that write OPML differ. */
    private static String attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .map(Attribute::getValue)
                .findFirst()
                .orElse("")
                .strip();
    }
}
