package isnad.score;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares Arabic names without hamza and alef forms, marks, quotes and spaces. */
final class Folding {
    private static final String FROM = "أإآٱىئؤةگڤ";
    private static final String TO = "ااااييوهكف";
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}|ـ");
    private static final Pattern QUOTES = Pattern.compile("[\"'«»“”‘’()\\[\\]،,.:]");
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Folding() {}

    static String fold(@Nullable String text) {
        String plain =
                Normalizer.normalize(Objects.requireNonNullElse(text, ""), Normalizer.Form.NFKC);
        String letters = letters(MARKS.matcher(plain).replaceAll("")).toLowerCase(Locale.ROOT);
        String words = QUOTES.matcher(letters).replaceAll(" ").replace("عبد ال", "عبدال");
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    private static String letters(String text) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int at = FROM.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, TO.charAt(at));
            }
        }
        return out.toString();
    }

    static boolean contains(String text, String part) {
        return fold(text).contains(fold(part));
    }

    /** Whether any name equals another, or stands in it as whole words. */
    static boolean isSameName(List<String> gold, List<String> found) {
        List<String> others = found.stream().map(Folding::fold).toList();
        return gold.stream().map(Folding::fold).anyMatch(g -> isAny(g, others));
    }

    private static boolean isAny(String gold, List<String> found) {
        return !gold.isEmpty()
                && found.stream()
                        .filter(f -> !f.isEmpty())
                        .anyMatch(f ->
                                gold.equals(f)
                                        || hasWords(f, gold)
                                        || f.length() > 3 && hasWords(gold, f));
    }

    private static boolean hasWords(String text, String words) {
        return text.contains(words)
                && Pattern.compile("(^| )(و|ب|ل|ال)?" + Pattern.quote(words) + "($| )")
                        .matcher(text)
                        .find();
    }
}
