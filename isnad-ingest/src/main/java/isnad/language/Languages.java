package isnad.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which language a text is in. The script decides first; within the Arabic script the letters, by
 * threes, tell Arabic from Persian, Urdu, Sorani, Pashto, Sindhi, Uyghur, Kashmiri and Kurmanji.
 */
public final class Languages {
    /** What nobody can tell. */
    public static final String UNKNOWN = "und";

    /** Enough of a text to tell its language. */
    private static final int ENOUGH = 20_000;

    /**
     * Of all letters, those of a page in Arabic that are Arabic at least: names and links in Latin
     * are common in one, Arabic in an English one is rare.
     */
    private static final double SOME = 0.3;

    private static final Map<UnicodeScript, String> CODES =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(UnicodeScript.LATIN, "und-Latn"),
                            Map.entry(UnicodeScript.CYRILLIC, "und-Cyrl"),
                            Map.entry(UnicodeScript.HEBREW, "he"),
                            Map.entry(UnicodeScript.GREEK, "el"),
                            Map.entry(UnicodeScript.ARMENIAN, "hy"),
                            Map.entry(UnicodeScript.GEORGIAN, "ka"),
                            Map.entry(UnicodeScript.ETHIOPIC, "und-Ethi"),
                            Map.entry(UnicodeScript.DEVANAGARI, "und-Deva"),
                            Map.entry(UnicodeScript.SYRIAC, "syr"),
                            Map.entry(UnicodeScript.THAANA, "dv"),
                            Map.entry(UnicodeScript.THAI, "th"),
                            Map.entry(UnicodeScript.HANGUL, "ko"),
                            Map.entry(UnicodeScript.HIRAGANA, "ja"),
                            Map.entry(UnicodeScript.KATAKANA, "ja"),
                            Map.entry(UnicodeScript.HAN, "zh")));

    private static final LetterModel MODEL = LetterModel.load("/isnad/language/letters.bin.gz");

    private Languages() {}

    /**
     * The language of a text as a BCP 47 code: {@code ar}, {@code fa}, {@code ur}, {@code ckb},
     * {@code ps} …; {@code und} with a script, such as {@code und-Latn}, where the script alone is
     * known, and {@code und} for a text without letters.
     */
    public static String of(String text) {
        Map<UnicodeScript, Integer> scripts = scripts(text);
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int arabic = scripts.getOrDefault(UnicodeScript.ARABIC, 0);
        if (arabic > 0 && arabic >= SOME * all) {
            return MODEL.language(text, ENOUGH);
        }
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(script -> CODES.getOrDefault(script.getKey(), UNKNOWN))
                .orElse(UNKNOWN);
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int arabic = 0;
        int latin = 0;
        int end = Math.min(text.length(), ENOUGH);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\u0620' && c <= '\u06D3') {
                arabic++;
            } else if (c >= 'A' && c <= 'z') {
                latin++;
            } else if (c >= 0x80 && Character.isLetter(c)) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        add(scripts, UnicodeScript.ARABIC, arabic);
        add(scripts, UnicodeScript.LATIN, latin);
        return scripts;
    }

    private static void add(Map<UnicodeScript, Integer> scripts, UnicodeScript script, int count) {
        if (count > 0) {
            scripts.merge(script, count, Integer::sum);
        }
    }
}
