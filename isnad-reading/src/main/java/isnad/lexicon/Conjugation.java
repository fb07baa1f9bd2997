package isnad.lexicon;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import java.util.function.BiConsumer;

/**
 * Writes out the forms of a verb from its perfect and imperfect, as unvocalised news text has them.
 *
 * <p>Works on folded letters. Hollow verbs (middle weak letter) lose it before consonant endings
 * and in the jussive, defective ones (last weak letter) before vowel endings; a hamza at the end
 * changes its seat there. Passives differ in writing only where a weak letter shows.
 */
final class Conjugation {
    private final String lemma;
    private final String perfect;
    private final String imperfect;
    private final boolean hamza;
    private final boolean hollow;
    private final BiConsumer<String, WordForm> out;

    Conjugation(String lemma, String imperfect, BiConsumer<String, WordForm> out) {
        this.lemma = lemma;
        this.perfect = Letters.fold(lemma);
        this.imperfect = Letters.fold(imperfect);
        this.hamza = "\u0623\u0624\u0626".indexOf(lemma.charAt(lemma.length() - 1)) >= 0;
        this.hollow = perfect.length() > 2 && perfect.charAt(perfect.length() - 2) == Letters.ALEF;
        this.out = out;
    }

    void write() {
        writePerfect();
        if (imperfect.length() > 2) {
            writeImperfect(imperfect.substring(1));
            writePassive();
            writeWomen();
        }
    }

    /** يطالبن، يتعرضن: only where the ending is no last letter of another verb. */
    private void writeWomen() {
        String stem = imperfect.substring(1);
        if (stem.length() > 3 && !endsWeak(stem) && !hollow) {
            put("\u064A" + stem + "\u0646", Pos.IMPERFECT, Number.PLURAL, Gender.FEMININE, 3);
        }
    }

    private void writePerfect() {
        boolean defective = endsWeak(perfect) && !hamza;
        String body = defective ? chop(perfect) : perfect;
        boolean waw = imperfect.endsWith("\u0648");
        put(perfect, Pos.PERFECT, Number.SINGULAR, Gender.MASCULINE, 3);
        put(body + "\u062A", Pos.PERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        put(body + "\u062A\u0627", Pos.PERFECT, Number.DUAL, Gender.FEMININE, 3);
        String dual = defective ? body + (waw ? "\u0648" : "\u064A") : body;
        put(dual + "\u0627", Pos.PERFECT, Number.DUAL, Gender.MASCULINE, 3);
        put(body + "\u0648\u0627", Pos.PERFECT, Number.PLURAL, Gender.MASCULINE, 3);
        put(body + "\u0648", Pos.PERFECT, Number.PLURAL, Gender.MASCULINE, 3);
        writeClosed(defective ? dual : hollow ? dropMiddle(perfect) : perfect);
        if (isDoubled(perfect)) {
            writeClosed(perfect + perfect.charAt(perfect.length() - 1));
        }
        if (hamza || perfect.endsWith("\u0621")) {
            put(
                    chop(perfect) + "\u0648\u0648\u0627",
                    Pos.PERFECT,
                    Number.PLURAL,
                    Gender.MASCULINE,
                    3);
        }
    }

    /** The forms with consonant endings; an ending ن melts into a last ن. */
    private void writeClosed(String closed) {
        put(closed + "\u0646\u0627", Pos.PERFECT, Number.PLURAL, Gender.ANY, 1);
        put(closed + "\u062A", Pos.PERFECT, Number.SINGULAR, Gender.ANY, 1);
        put(closed + "\u0646", Pos.PERFECT, Number.PLURAL, Gender.FEMININE, 3);
        if (closed.charAt(closed.length() - 1) == Letters.NOON) {
            put(closed + "\u0627", Pos.PERFECT, Number.PLURAL, Gender.ANY, 1);
        }
    }

    /** Whether the last letter may stand for two (تم، استمر): spelling does not tell for sure. */
    private boolean isDoubled(String form) {
        boolean derived = form.charAt(0) == Letters.ALEF && form.length() <= 5;
        return (form.length() == 2 || derived) && !endsWeak(form) && !hollow;
    }

    private void writeImperfect(String stem) {
        boolean defective = endsWeak(stem) && !hamza;
        String body = defective ? chop(stem) : stem;
        writePersons(stem);
        writeShort(stem);
        if (defective) {
            writePersons(body);
        } else if (hollow && isHollow(stem)) {
            writePersons(dropMiddle(stem));
        }
        boolean alef = imperfect.endsWith("\u064A") && !perfect.endsWith("\u064A");
        String dual =
                defective ? body + (stem.endsWith("\u0648") && !alef ? "\u0648" : "\u064A") : stem;
        for (String prefix : new String[] {"\u064A", "\u062A"}) {
            Gender gender = prefix.equals("\u064A") ? Gender.MASCULINE : Gender.FEMININE;
            put(prefix + dual + "\u0627\u0646", Pos.IMPERFECT, Number.DUAL, gender, 3);
            put(prefix + dual + "\u0627", Pos.IMPERFECT, Number.DUAL, gender, 3);
            put(prefix + body + "\u0648\u0646", Pos.IMPERFECT, Number.PLURAL, Gender.MASCULINE, 3);
            put(prefix + body + "\u0648\u0627", Pos.IMPERFECT, Number.PLURAL, Gender.MASCULINE, 3);
        }
    }

    /** Plurals whose stem loses its last letter or changes it: يرون، يبدؤون. */
    private void writeShort(String stem) {
        boolean two = stem.length() == 2 && stem.charAt(1) == Letters.YEH;
        boolean seat = hamza && stem.endsWith("\u0627");
        if (two || seat) {
            String body = seat ? chop(stem) + "\u0648" : chop(stem);
            put(
                    "\u064A" + body + "\u0648\u0646",
                    Pos.IMPERFECT,
                    Number.PLURAL,
                    Gender.MASCULINE,
                    3);
            put(
                    "\u064A" + body + "\u0648\u0627",
                    Pos.IMPERFECT,
                    Number.PLURAL,
                    Gender.MASCULINE,
                    3);
        }
    }

    private void writePersons(String stem) {
        put("\u064A" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.MASCULINE, 3);
        put("\u062A" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        put("\u0646" + stem, Pos.IMPERFECT, Number.PLURAL, Gender.ANY, 1);
        put("\u0627" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.ANY, 1);
    }

    /**
     * Passives whose letters differ: أجري، قيل، حوصر، استؤنف، يقال، يجرى (the last folds to the
     * active).
     */
    private void writePassive() {
        boolean alef = perfect.endsWith("\u0627") && !hamza;
        if (perfect.length() > 3 && perfect.endsWith("\u064A") || alef && perfect.length() > 2) {
            String body = chop(perfect);
            put(body + "\u064A\u062A", Pos.PERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        }
        if (hollow) {
            putPassive(perfect.length() - 2, Letters.YEH);
        } else if (perfect.length() == 4 && perfect.charAt(1) == Letters.ALEF) {
            putPassive(1, Letters.WAW);
        } else if (lemma.startsWith("\u0627\u0633\u062A\u0623")) {
            putPassive(3, Letters.WAW);
        }
        if (perfect.charAt(0) == Letters.WAW && imperfect.length() == perfect.length()) {
            put("\u064A" + perfect, Pos.IMPERFECT, Number.SINGULAR, Gender.MASCULINE, 3);
            put("\u062A" + perfect, Pos.IMPERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        }
        if (hollow && isHollow(imperfect)) {
            int at = imperfect.length() - 2;
            String stem = imperfect.substring(1, at) + "\u0627" + imperfect.substring(at + 1);
            put("\u064A" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.MASCULINE, 3);
            put("\u062A" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        }
    }

    /** The passive that has {@code letter} for the one at {@code at}. */
    private void putPassive(int at, char letter) {
        String passive = perfect.substring(0, at) + letter + perfect.substring(at + 1);
        put(passive, Pos.PERFECT, Number.SINGULAR, Gender.MASCULINE, 3);
        put(passive + "\u062A", Pos.PERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        put(passive + "\u0648\u0627", Pos.PERFECT, Number.PLURAL, Gender.MASCULINE, 3);
    }

    private void put(String form, Pos pos, Number number, Gender gender, int person) {
        out.accept(
                form, new WordForm(lemma, perfect, perfect, pos, number, gender, person, 0, false));
    }

    private static boolean endsWeak(String form) {
        char last = form.charAt(form.length() - 1);
        return form.length() > 2
                && (last == Letters.YEH || last == Letters.ALEF || last == Letters.WAW);
    }

    private static boolean isHollow(String form) {
        char middle = form.length() < 3 ? ' ' : form.charAt(form.length() - 2);
        return middle == Letters.ALEF || middle == Letters.YEH || middle == Letters.WAW;
    }

    private static String dropMiddle(String form) {
        return form.substring(0, form.length() - 2) + form.charAt(form.length() - 1);
    }

    private static String chop(String form) {
        return form.substring(0, form.length() - 1);
    }
}
