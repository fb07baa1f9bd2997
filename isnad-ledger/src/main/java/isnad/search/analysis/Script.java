package isnad.search.analysis;

import java.lang.Character.UnicodeScript;

/** Tells in which letters a name is written. */
public final class Script {
    private Script() {}

    /** Whether all letters are Latin, and there are some. */
    public static boolean isLatin(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().filter(Character::isLetter).allMatch(Script::isLatin);
    }

    private static boolean isLatin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }
}
