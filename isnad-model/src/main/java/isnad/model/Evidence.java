package isnad.model;

/** A span with its letters: {@code text} is the page's text at the span, verbatim. */
public record Evidence(Span span, String text) {
    /** Cuts the letters of {@code span} out of {@code page}. */
    public static Evidence of(String page, Span span) {
        return new Evidence(span, span.of(page));
    }
}
