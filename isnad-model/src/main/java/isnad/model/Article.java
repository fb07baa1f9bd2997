package isnad.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One article of a page.
 *
 * @param id stable: the same page bytes give the same id on every machine
 * @param index 0, 1 … among the articles of one page
 * @param headline the headline, or where there is none the first sentence
 * @param headlineInBody whether the headline is only the body's own first sentence
 * @param paragraphs the clean body, in the order of the page
 * @param outlet the publisher, or null where the page does not show it
 * @param published the publication date, or null where nothing is known
 * @param dropped what was taken for furniture
 * @param language BCP 47 code of the body, {@code ar} or {@code und}
 * @param facts what the page's structure says of the article
 */
public record Article(
        String id,
        Page page,
        int index,
        Span headline,
        boolean headlineInBody,
        List<Span> paragraphs,
        @Nullable Outlet outlet,
        @Nullable Published published,
        List<Dropped> dropped,
        String language,
        Facts facts) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
        dropped = List.copyOf(dropped);
    }

    /** An article of a page without structure. */
    public Article(
            String id,
            Page page,
            int index,
            Span headline,
            boolean headlineInBody,
            List<Span> paragraphs,
            @Nullable Outlet outlet,
            @Nullable Published published,
            List<Dropped> dropped,
            String language) {
        this(
                id,
                page,
                index,
                headline,
                headlineInBody,
                paragraphs,
                outlet,
                published,
                dropped,
                language,
                Facts.NONE);
    }

    /** The clean text: headline (where it is not the body's first sentence), then paragraphs. */
    public String text() {
        var head = headlineInBody ? Stream.<Span>empty() : Stream.of(headline);
        return Stream.concat(head, paragraphs.stream())
                .map(span -> span.of(page.text()))
                .collect(Collectors.joining("\n"));
    }

    public String headlineText() {
        return headline.of(page.text());
    }

    /** This article with another publication date. */
    public Article withPublished(@Nullable Published date) {
        return new Article(
                id,
                page,
                index,
                headline,
                headlineInBody,
                paragraphs,
                outlet,
                date,
                dropped,
                language,
                facts);
    }
}
