package isnad.charset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Letters of a wrong encoding that were then written as {@code &Oslash;} or {@code &#216;}. */
record MisreadReferences(String name) implements Misread {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{3,5}|#[xX][0-9A-Fa-f]{2,4}|[A-Za-z]{2,8}[0-9]{0,2});");

    @Override
    public @Nullable String undo(String line) {
        if (line.indexOf('&') < 0) {
            return null;
        }
        Matcher reference = REFERENCE.matcher(line);
        var out = new StringBuilder(line.length());
        int changed = 0;
        while (reference.find()) {
            String letter = letter(reference.group());
            changed += letter == null ? 0 : 1;
            reference.appendReplacement(
                    out, Matcher.quoteReplacement(letter == null ? reference.group() : letter));
        }
        return changed == 0 ? null : reference.appendTail(out).toString();
    }

    private static @Nullable String letter(String reference) {
        String letter = Parser.unescapeEntities(reference, false);
        return letter.length() == 1 && ByteTable.WESTERN.byteOf(letter.charAt(0)) >= 0x80
                ? letter
                : null;
    }

    /** Whether a reference to an accented letter begins here, of which a page has few. */
    static boolean begins(String text, int at) {
        if (text.charAt(at) != '&' || at + 5 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        char third = text.charAt(at + 2);
        return next >= 'A' && next <= 'Z'
                || next == '#' && (third == 'x' || third == 'X' || isAbove127(text, at + 2));
    }

    private static boolean isAbove127(String text, int at) {
        return (text.charAt(at) == '1' || text.charAt(at) == '2') && text.charAt(at + 3) == ';';
    }
}
