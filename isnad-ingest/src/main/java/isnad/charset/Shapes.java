package isnad.charset;

import isnad.model.Facts;
import isnad.model.Original;
import isnad.model.Page;
import isnad.model.Piece;
import isnad.model.Region;
import isnad.model.Span;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters that were stored in the shape in which they are drawn (U+FB50 to U+FDFF, U+FE70 to
 * U+FEFC), as PDF and old systems do: {@code ﺍﻟﺴﻼﻡ} for {@code السلام}. For reading they become
 * letters, ligatures several; the delivered text stays as it was.
 */
public final class Shapes {
    private static final char FIRST = '\uFB50';
    private static final char LAST = '\uFEFC';

    private Shapes() {}

    /** Whether the text has shapes that stand for letters. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isShape(text.charAt(i)) && !isSame(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(String text, int at) {
        return letters(text.charAt(at)).equals(text.substring(at, at + 1));
    }

    /** The text with letters for shapes. */
    public static String unfold(String text) {
        if (!isIn(text)) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isShape(c)) {
                out.append(letters(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * The page with letters for shapes in what is read of it, each with its way back to the page as
     * it was delivered; the same page if it has none.
     */
    public static Page unfold(Page page) {
        return isIn(page.text()) ? new Unfolding(page).page() : page;
    }

    private static boolean isShape(char c) {
        return c >= FIRST && c <= LAST && (c <= '\uFDFF' || c >= '\uFE70');
    }

    /** The letters of a shape; a vowel sign that was drawn alone is the sign without its blank. */
    private static String letters(char shape) {
        String letters = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
        boolean sign =
                letters.length() > 1 && (letters.charAt(0) == ' ' || letters.charAt(0) == 'ـ');
        return sign ? letters.substring(1) : letters;
    }

    /** One page on its way from shapes to letters. */
    private static final class Unfolding {
        private final Page page;
        private final Original.Builder out;

        /** Where each unit of the page's text begins in the new one. */
        private final int[] moved;

        /** The stretch of the delivered text that is still to be copied. */
        private int from;

        private int to;

        Unfolding(Page page) {
            this.page = page;
            this.out = new Original.Builder(page.deliveredText());
            this.moved = new int[page.text().length() + 1];
        }

        Page page() {
            String text = page.text();
            for (int i = 0; i < text.length(); i++) {
                moved[i] = out.length() + to - from;
                add(text.charAt(i), page.delivered(new Span(i, i + 1)));
            }
            copy();
            moved[text.length()] = out.length();
            return new Page(
                    page.name(),
                    out.text(),
                    out.original(),
                    page.pieces().stream().map(this::moved).toList());
        }

        private void add(char c, Span delivered) {
            boolean same = !isShape(c) && delivered.length() == 1 && isAt(c, delivered.start());
            if (same && delivered.start() == to) {
                to++;
                return;
            }
            copy();
            from = delivered.start();
            to = from;
            if (same) {
                to++;
            } else {
                out.put(isShape(c) ? letters(c) : String.valueOf(c), from, delivered.end());
                from = delivered.end();
                to = from;
            }
        }

        private boolean isAt(char c, int offset) {
            return page.deliveredText().charAt(offset) == c;
        }

        private void copy() {
            out.copy(from, to);
            from = to;
        }

        private Piece moved(Piece piece) {
            List<Region> regions = piece.regions().stream().map(this::moved).toList();
            return new Piece(moved(piece.span()), regions, unfold(piece.facts()));
        }

        private Region moved(Region region) {
            return new Region(moved(region.span()), region.role(), region.reason());
        }

        private Span moved(Span span) {
            return new Span(moved[span.start()], moved[span.end()]);
        }
    }

    private static Facts unfold(Facts facts) {
        return new Facts(
                facts.url(),
                unfoldKnown(facts.title()),
                unfoldKnown(facts.author()),
                unfoldKnown(facts.outlet()),
                facts.published(),
                facts.updated(),
                facts.language());
    }

    private static @Nullable String unfoldKnown(@Nullable String text) {
        return text == null ? null : unfold(text);
    }
}
