package isnad.input;

import isnad.charset.DecodedText;
import isnad.input.Pages.Refused;
import isnad.language.Languages;
import isnad.lexicon.Letters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets pages through that are in Arabic, or hold an article in Arabic among others. */
final class ArabicGate {
    private static final String NO_ARABIC = "has no Arabic in it; Isnad reads Arabic pages only";
    private static final String FEW =
            "has but a few words in Arabic; Isnad reads Arabic pages only";

    /** Of a text or paragraph: enough that its language is sure. */
    private static final int SURE = 80;

    /** Of all letters: under this a page in another script that has a link or a name in Arabic. */
    private static final int FEW_PERCENT = 10;

    private static final Set<String> ARABIC_SCRIPT =
            Set.of("fa", "ur", "ps", "ku", "ckb", "kmr", "ug", "sd", "ks");

    private ArabicGate() {}

    /** Why a text may not pass, or null where it may. */
    static @Nullable Refused refusal(String text, DecodedText decoded) {
        int arabic = letters(text);
        int replaced = (int) text.chars().filter(c -> c == '\uFFFD').count();
        if (replaced > 0 && replaced >= arabic) {
            return new Refused(
                    "is not UTF-8; convert it, perhaps with iconv -f WINDOWS-1256 -t UTF-8", null);
        }
        return arabic == 0 ? new Refused(NO_ARABIC, "pages without Arabic") : other(text, arabic);
    }

    private static @Nullable Refused other(String text, int arabic) {
        String language = Languages.of(text);
        if (language.equals("ar") || hasArabicParagraph(text)) {
            return null;
        }
        if (ARABIC_SCRIPT.contains(language)) {
            return arabic < SURE ? null : isIn(language);
        }
        long all = text.codePoints().filter(Character::isLetter).count();
        return arabic * 100L < all * FEW_PERCENT
                ? new Refused(FEW, "pages with few words in Arabic")
                : null;
    }

    private static Refused isIn(String language) {
        String name = Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
        return new Refused(
                "is in %s, not in Arabic; Isnad reads Arabic pages only".formatted(name),
                "pages in " + name);
    }

    private static int letters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Letters.isArabic(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether some paragraph, long enough to be sure, is in Arabic. */
    private static boolean hasArabicParagraph(String text) {
        return text.lines()
                .filter(line -> letters(line) >= SURE)
                .anyMatch(line -> Languages.of(line).equals("ar"));
    }
}
