package isnad.charset;

/**
 * Arabic whose letters stand in the order in which they are seen, the last one first, as some PDF
 * readers and old systems leave it.
 */
final class VisualOrder {
    private static final int SAMPLE = 600;

    /** By so many bits the text must be likelier from its end than from its beginning. */
    private static final double CLEARLY = 0.5;

    /** A line of fewer letters may look so by chance. */
    private static final int ENOUGH = 24;

    private VisualOrder() {}

    static boolean isIn(String text) {
        int from = 0;
        while (from < text.length() && !isArabic(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return false;
        }
        String sample = Shapes.unfold(text.substring(from, Math.min(text.length(), from + SAMPLE)));
        Likelihood backwards = Likelihood.of(new StringBuilder(sample).reverse());
        return backwards.isArabic() && backwards.bits() > Likelihood.of(sample).bits() + CLEARLY;
    }

    private static boolean isArabic(char c) {
        return c >= '\u0621' && c <= '\u06FF' || c >= '\uFB50' && c <= '\uFEFC';
    }
}
