package isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days of the month in words: الأول، الثاني عشر، الخامس والعشرين. */
final class Ordinals {
    /** Folded, from one to ten. */
    private static final List<String> ONES =
            List.of(
                    "\u0627\u0644\u0627\u0648\u0644",
                    "\u0627\u0644\u062B\u0627\u0646\u064A",
                    "\u0627\u0644\u062B\u0627\u0644\u062B",
                    "\u0627\u0644\u0631\u0627\u0628\u0639",
                    "\u0627\u0644\u062E\u0627\u0645\u0633",
                    "\u0627\u0644\u0633\u0627\u062F\u0633",
                    "\u0627\u0644\u0633\u0627\u0628\u0639",
                    "\u0627\u0644\u062B\u0627\u0645\u0646",
                    "\u0627\u0644\u062A\u0627\u0633\u0639",
                    "\u0627\u0644\u0639\u0627\u0634\u0631");

    private static final String ELEVENTH = "\u0627\u0644\u062D\u0627\u062F\u064A";
    private static final String TEN = "\u0639\u0634\u0631";
    private static final String TWENTY = "\u0627\u0644\u0639\u0634\u0631";
    private static final String THIRTY = "\u0627\u0644\u062B\u0644\u0627\u062B";

    private Ordinals() {}

    /** A day of the month and the token behind it. */
    record Found(int day, int end) {}

    /** The day that begins at token {@code at}, or null. */
    static @Nullable Found at(Words words, int at) {
        int tens = tens(word(words, at), "");
        if (tens > 0) {
            return new Found(tens, at + 1);
        }
        String first = word(words, at);
        int one = first.equals(ELEVENTH) ? 1 : ONES.indexOf(first) + 1;
        if (one == 0) {
            return null;
        }
        if (word(words, at + 1).equals(TEN)) {
            return new Found(one + 10, at + 2);
        }
        int joined = tens(word(words, at + 1), "\u0648");
        return joined > 0 ? new Found(one + joined, at + 2) : new Found(one, at + 1);
    }

    private static String word(Words words, int at) {
        return words.isWord(at) ? words.at(at) : "";
    }

    /** 20 or 30 behind what stands before it, in any case; else 0. */
    private static int tens(String word, String before) {
        boolean plural = word.endsWith("\u064A\u0646") || word.endsWith("\u0648\u0646");
        String stem = plural ? word.substring(0, word.length() - 2) : "";
        return stem.equals(before + TWENTY) ? 20 : stem.equals(before + THIRTY) ? 30 : 0;
    }
}
