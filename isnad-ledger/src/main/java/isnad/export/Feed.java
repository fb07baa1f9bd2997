package isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An Atom 1.0 document (RFC 4287) under construction. */
final class Feed {
    private final Markup xml;
    private final FeedHead head;
    private long entries;

    /**
     * An entry.
     *
     * @param updated null where nothing is dated: the feed's own time is put then
     * @param link null where there is none
     * @param author who tells it; empty where nobody is known
     */
    record Entry(
            String id,
            String title,
            @Nullable Instant updated,
            @Nullable String link,
            String author,
            String summary,
            List<String> categories) {}

    Feed(FeedHead head, OutputStream out) throws IOException {
        this.head = head;
        this.xml = Markup.xml(out);
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language()).newLine();
        element("id", head.namespace().name("feed", head.id()));
        element("title", Shown.line(head.title()));
        element("updated", head.updated().toString());
        element("generator", "Isnad");
        if (head.self() != null) {
            xml.empty("link", "rel", "self", "href", head.self()).newLine();
        }
    }

    void add(Entry entry) throws IOException {
        Instant updated = entry.updated() == null ? head.updated() : entry.updated();
        xml.open("entry").newLine();
        element("id", entry.id());
        element("title", entry.title());
        element("updated", updated.toString());
        xml.open("author").element("name", entry.author()).close().newLine();
        if (entry.link() != null) {
            xml.empty("link", "rel", "alternate", "href", entry.link()).newLine();
        }
        for (String category : entry.categories()) {
            xml.empty("category", "term", category).newLine();
        }
        element("summary", entry.summary());
        xml.close().newLine();
        entries++;
    }

    /** Ends the document and says how many entries it has. */
    Tally end() throws IOException {
        xml.end();
        return new Tally(entries, entries);
    }

    private void element(String name, String text) throws IOException {
        xml.element(name, text).newLine();
    }

    private String language() {
        return Labels.in(head.language()).language();
    }
}
