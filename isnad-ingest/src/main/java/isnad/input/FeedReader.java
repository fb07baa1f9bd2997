package isnad.input;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import isnad.charset.DecodedText;
import isnad.input.FieldNames.Field;
import isnad.model.Note;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jspecify.annotations.Nullable;

/**
 * Feeds: RSS, Atom, RDF. Rome reads them; dates are read here, because Rome drops those with
 * errors. A feed that is no well-formed XML is mended and read as far as it goes, with a note.
 */
final class FeedReader {
    private static final String MENDED =
            "the feed is no well-formed XML (%s) and was mended; what stands behind its end is missing";

    private static final Set<String> PUBLISHED =
            Set.of("pubDate", "published", "issued", "date", "created");
    private static final Set<String> UPDATED = Set.of("updated", "modified");

    private FeedReader() {}

    /** A parsed feed: its entries, and beside each its element. */
    private record Feed(SyndFeed rome, List<Element> elements) {}

    static Deliveries read(Document document) {
        DecodedText decoded = Letterings.decode(document.content());
        List<Note> notes = new ArrayList<>(document.notes());
        notes.addAll(decoded.notes());
        String xml = XmlText.clean(decoded.text());
        try {
            return entries(document.name(), feed(xml), notes);
        } catch (IOException | JDOMException | FeedException | IllegalArgumentException e) {
            notes.add(new Note("input.feed", MENDED.formatted(reason(e))));
        }
        try {
            return entries(document.name(), feed(XmlText.mended(xml)), notes);
        } catch (IOException | JDOMException | FeedException | IllegalArgumentException e) {
            String complaint = "is a feed that cannot be read: %s; get it again";
            return Deliveries.of(new Lost(document.name(), complaint.formatted(reason(e))));
        }
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return message.length() > 160 ? message.substring(0, 160) + "…" : message;
    }

    private static Feed feed(String xml) throws IOException, JDOMException, FeedException {
        org.jdom2.Document tree = XmlText.parse(xml);
        var elements = new ArrayList<Element>();
        tree.getDescendants(
                        new org.jdom2.filter.ElementFilter()
                                .refine(org.jdom2.filter.Filters.element()))
                .forEach(element -> {
                    if (isEntry(element)) {
                        elements.add(element);
                    }
                });
        return new Feed(new SyndFeedInput().build(tree), elements);
    }

    private static boolean isEntry(Element element) {
        Element parent = element.getParentElement();
        boolean inFeed =
                parent != null
                        && (parent.isRootElement() || parent.getParentElement().isRootElement());
        return inFeed && (element.getName().equals("item") || element.getName().equals("entry"));
    }

    private static Deliveries entries(String name, Feed feed, List<Note> notes) {
        List<SyndEntry> entries = feed.rome().getEntries();
        if (entries.isEmpty()) {
            return Deliveries.of(new Lost(name, "is a feed without entries; nothing to read"));
        }
        boolean aligned = entries.size() == feed.elements().size();
        int[] next = {0};
        return () -> {
            int i = next[0]++;
            if (i >= entries.size()) {
                return null;
            }
            Element element = aligned ? feed.elements().get(i) : new Element("none");
            String entryName = name + "#" + (i + 1);
            return entry(feed.rome(), entries.get(i), element).document(entryName, notes);
        };
    }

    private static Entry entry(SyndFeed feed, SyndEntry rome, Element element) {
        var entry = new Entry();
        entry.with(Field.TITLE, rome.getTitle())
                .with(Field.URL, address(rome))
                .with(Field.AUTHOR, rome.getAuthor())
                .with(Field.OUTLET, child(element, Set.of("publisher")))
                .with(Field.OUTLET, source(element))
                .with(Field.OUTLET, feed.getTitle())
                .with(Field.LANGUAGE, feed.getLanguage())
                .with(Field.DATE, child(element, PUBLISHED))
                .with(Field.UPDATED, child(element, UPDATED));
        rome.getContents().forEach(content -> text(entry, content));
        text(entry, rome.getDescription());
        return entry;
    }

    private static @Nullable String address(SyndEntry rome) {
        String link = rome.getLink();
        String id = rome.getUri();
        return link != null ? link : id != null && id.startsWith("http") ? id : null;
    }

    private static void text(Entry entry, @Nullable SyndContent content) {
        if (content == null || content.getValue() == null || entry.hasText()) {
            return;
        }
        boolean isPlain =
                "text".equals(content.getType()) || "text/plain".equals(content.getType());
        boolean isMarkup = Markup.hasTags(content.getValue()) || content.getValue().contains("&");
        entry.with(isMarkup && !isPlain ? Field.HTML : Field.TEXT, content.getValue());
    }

    /** The outlet that an aggregator took the entry from. */
    private static @Nullable String source(Element element) {
        for (Element child : element.getChildren()) {
            if (child.getName().equals("source")) {
                String title = child(child, Set.of("title"));
                return title == null ? child.getText() : title;
            }
        }
        return null;
    }

    private static @Nullable String child(Element element, Set<String> names) {
        for (Element child : element.getChildren()) {
            if (names.contains(child.getName()) && !child.getText().isBlank()) {
                return child.getText();
            }
        }
        return null;
    }
}
