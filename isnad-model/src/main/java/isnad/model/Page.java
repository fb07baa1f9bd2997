package isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page.
 *
 * @param name where it was read from, as given: a path, a URL or {@code -}
 * @param text what a person reads of it; all offsets of articles, events and quotes point here
 * @param original the page as it was delivered, with its markup, where that is not {@code text};
 *     null where it is
 * @param pieces its articles as the page's structure tells them, in the order of {@code text};
 *     empty for text alone
 */
public record Page(String name, String text, @Nullable Original original, List<Piece> pieces) {
    public Page {
        pieces = List.copyOf(pieces);
    }

    /** A page of plain text. */
    public Page(String name, String text) {
        this(name, text, null, List.of());
    }

    /** A span of the page's text, where it stands in the page as it was delivered. */
    public Span delivered(Span span) {
        return original == null ? span : original.at(span);
    }

    /** The page's decoded text as it was delivered. */
    public String deliveredText() {
        return original == null ? text : original.text();
    }
}
