package isnad.export;

/** Text of pages in Markdown: every sign that could mean something gets a backslash. */
final class MarkdownText {
    private static final String SIGNS = "\\`*_{}[]<>()#+-!|~&=:@.$^\"'";
    private static final int LETTERS_BEFORE_DOT = 3;

    private MarkdownText() {}

    /** In one line, without meaning anywhere in it. */
    static String of(String text) {
        String line = Shown.line(text);
        var escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            if (means(line, i)) {
                escaped.append('\\');
            }
            escaped.append(line.charAt(i));
        }
        return escaped.toString();
    }

    private static boolean means(String line, int at) {
        return switch (line.charAt(at)) {
            case '.', ')' ->
                    endsNumber(line, at) || line.startsWith("www", at - LETTERS_BEFORE_DOT);
            case '-', '+', '=' -> at == 0;
            case ':' -> line.startsWith("//", at + 1);
            case '(', '"', '\'', '^', '{', '}' -> false;
            default -> SIGNS.indexOf(line.charAt(at)) >= 0;
        };
    }

    /** Whether all before it is a number at the start, which would begin a list. */
    private static boolean endsNumber(String line, int at) {
        for (int i = 0; i < at; i++) {
            if (!Character.isDigit(line.charAt(i))) {
                return false;
            }
        }
        return at > 0;
    }
}
