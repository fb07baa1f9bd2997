package isnad.page;

import isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of the page with what it was taken for.
 *
 * @param gap how many blank lines stand before it
 * @param reason why it is no part of the body, for furniture; else empty
 * @param words how many words it has, as far as it was read
 * @param signature a number that lines with the same letters share; 0 for long lines
 * @param dateline the date it tells, or null
 * @param bullet the bullet that opens it, or 0
 * @param colon whether it ends in a colon
 * @param indent how many blanks stand before it
 */
record Block(
        Span span,
        Kind kind,
        String reason,
        int gap,
        int words,
        long signature,
        @Nullable Dateline dateline,
        char bullet,
        boolean colon,
        int indent) {
    /** What a line is. */
    enum Kind {
        /** A paragraph of an article. */
        PROSE,
        /** A short line without a full stop: headline, deck, sub-heading, or a stray. */
        TITLE,
        /** A caption of a picture. */
        CAPTION,
        /** A line that tells when, or where and by whom, an article was written. */
        DATELINE,
        /** A line that names the outlet or the writer. */
        CREDIT,
        /** A heading under which other headlines are listed. */
        LIST,
        /** A line of marks that parts what is above from what is below. */
        RULE,
        /** Any other furniture. */
        FURNITURE
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isProse() {
        return kind == Kind.PROSE;
    }

    boolean isTitle() {
        return kind == Kind.TITLE;
    }

    /** The same line taken for something else. */
    Block as(Kind other, String why) {
        return new Block(span, other, why, gap, words, signature, dateline, bullet, colon, indent);
    }

    /** The same line without its first letters. */
    Block from(int start) {
        return new Block(
                new Span(start, span.end()),
                kind,
                reason,
                gap,
                words,
                signature,
                dateline,
                bullet,
                colon,
                indent);
    }
}
