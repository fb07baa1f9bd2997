package isnad.model;

/**
 * Lines of a page of which its structure tells what they are.
 *
 * @param span in the page's text, whole lines
 * @param reason why it is no part of the body, in the words that {@link Dropped} uses; empty for
 *     headline and body
 */
public record Region(Span span, Role role, String reason) {
    /** What lines are. */
    public enum Role {
        /** The headline; one a piece. */
        HEADLINE,
        /** A standfirst or second headline. */
        DECK,
        /** Who wrote it. */
        BYLINE,
        /** When it was published or updated. */
        DATELINE,
        /** Paragraphs, sub-headings, lists and quotations of the article. */
        BODY,
        /** What stands under a picture. */
        CAPTION,
        /** Anything else: menus, related stories, comments, buttons. */
        FURNITURE
    }
}
