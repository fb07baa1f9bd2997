package isnad.time;

import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of a token such as {@code 25/08/2020}, {@code 20:44} or {@code 2014-2016}. */
final class Digits {
    private static final int MAX_PARTS = 4;
    private static final int MAX_DIGITS = 6;

    private Digits() {}

    /** The number that a word of ASCII digits only stands for, or -1. */
    static int whole(String word, int maxDigits) {
        if (word.isEmpty() || word.length() > maxDigits) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The numbers between the separators; empty if some part is none. */
    static List<Integer> parts(String word) {
        List<Integer> out = new ArrayList<>(3);
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isSeparator(word.charAt(i))) {
                int part = whole(word.substring(from, i), MAX_DIGITS);
                if (part < 0 || out.size() == MAX_PARTS) {
                    return List.of();
                }
                out.add(part);
                from = i + 1;
            }
        }
        return out;
    }

    /** The separator of a word of numbers, or 0 if it has none or several. */
    static char separator(String word) {
        char found = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isSeparator(c)) {
                if (found != 0 && found != c) {
                    return 0;
                }
                found = c;
            }
        }
        return found;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '-' || c == '.' || c == ':';
    }
}
