package isnad.html;

/** A run of text between two block borders of the markup: a paragraph, a heading, a cell. */
final class Block {
    /** The nearest element that is a block. */
    final int element;

    final int firstText;
    int endText;

    /** Letters and marks, without blanks. */
    int chars;

    int linkChars;
    int links;
    int words;

    /** Marks that end a sentence. */
    int stops;

    int commas;

    /** Whether the last mark ends a sentence. */
    boolean closed;

    Block(int element, int firstText) {
        this.element = element;
        this.firstText = firstText;
        this.endText = firstText;
    }

    double linkDensity() {
        return chars == 0 ? 1 : (double) linkChars / chars;
    }

    /** Whether it reads like a paragraph: enough words, not all of them links. */
    boolean isProse() {
        return linkDensity() < 0.5 && (words >= 12 || words >= 6 && (stops > 0 || commas > 0));
    }
}
