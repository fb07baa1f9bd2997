package isnad.alert;

import isnad.export.Namespace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads back which articles a feed of alerts holds, and since when. */
final class FeedEntries {
    private final Namespace namespace;
    private final Map<String, Instant> entries = new LinkedHashMap<>();
    private String feed = "";
    private String entry = "";
    private boolean inEntry;

    private FeedEntries(Namespace namespace) {
        this.namespace = namespace;
    }

    /**
     * Ids of the articles, newest first, each with the time since which it is there.
     *
     * @param id of the feed
     * @throws IOException where the file cannot be read, or holds anything else than this feed
     */
    static Map<String, Instant> read(Path file, Namespace namespace, String id) throws IOException {
        var reading = new FeedEntries(namespace);
        try (InputStream in = Files.newInputStream(file)) {
            reading.read(in);
        } catch (XMLStreamException _) {
            // What is no XML is no feed.
        }
        if (!reading.feed.equals(namespace.name("feed", id))) {
            throw new IOException("holds something else than the feed of this search");
        }
        return reading.entries;
    }

    /** No part of a document may name other files or addresses. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(in);
        while (xml.hasNext() && entries.size() < FeedFile.MOST) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                take(xml);
            }
        }
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "entry" -> inEntry = true;
            case "id" -> id(xml.getElementText());
            case "updated" -> updated(xml.getElementText());
            default -> {
                // Everything else is made anew from the article.
            }
        }
    }

    private void id(String text) {
        if (inEntry) {
            entry = text;
        } else {
            feed = text;
        }
    }

    private void updated(String text) {
        String article = namespace.id("article", entry);
        if (!inEntry || article == null) {
            return;
        }
        try {
            entries.putIfAbsent(article, Instant.parse(text));
        } catch (DateTimeException _) {
            entries.putIfAbsent(article, Instant.EPOCH);
        }
    }
}
