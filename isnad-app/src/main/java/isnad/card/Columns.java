package isnad.card;

/** How many columns of a terminal text takes: 0 for marks, 2 for wide letters, else 1. */
final class Columns {
    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    private static boolean isWide(int letter) {
        return Character.isIdeographic(letter)
                || Character.isEmojiPresentation(letter)
                || letter >= 0x3040 && letter <= 0x30FF
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xFF01 && letter <= 0xFF60;
    }
}
