package isnad.lexicon;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import java.util.function.BiConsumer;

/**
 * Writes out the forms of a verb from its perfect and imperfect, as unvocalised news text has them.
 *
 * <p>Works on folded letters. Hollow verbs (middle weak letter) lose it before consonant endings and
 * in the jussive, defective ones (last weak letter) before vowel endings; passives differ in
 * writing only where a weak letter shows.
 */
final class Conjugation {
    private final String lemma;
    private final String perfect;
    private final String imperfect;
    private final BiConsumer<String, WordForm> out;

    Conjugation(String lemma, String imperfect, BiConsumer<String, WordForm> out) {
        this.lemma = lemma;
        this.perfect = Letters.fold(lemma);
        this.imperfect = Letters.fold(imperfect);
        this.out = out;
    }

    void write() {
        writePerfect();
        if (imperfect.length() > 2) {
            writeImperfect(imperfect.substring(1));
            writePassive();
        }
    }

    private void writePerfect() {
        boolean defective = endsWeak(perfect);
        String body = defective ? chop(perfect) : perfect;
        boolean waw = imperfect.endsWith("\u0648");
        put(perfect, Pos.PERFECT, Number.SINGULAR, Gender.MASCULINE, 3);
        put(body + "\u062A", Pos.PERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        put(body + "\u062A\u0627", Pos.PERFECT, Number.DUAL, Gender.FEMININE, 3);
        String dual = defective ? body + (waw ? "\u0648" : "\u064A") : body;
        put(dual + "\u0627", Pos.PERFECT, Number.DUAL, Gender.MASCULINE, 3);
        put(body + "\u0648\u0627", Pos.PERFECT, Number.PLURAL, Gender.MASCULINE, 3);
        put(body + "\u0648", Pos.PERFECT, Number.PLURAL, Gender.MASCULINE, 3);
        String closed = defective ? dual : isHollow(perfect) ? dropMiddle(perfect) : perfect;
        put(closed + "\u0646\u0627", Pos.PERFECT, Number.PLURAL, Gender.ANY, 1);
        put(closed + "\u062A", Pos.PERFECT, Number.SINGULAR, Gender.ANY, 1);
        put(closed + "\u0646", Pos.PERFECT, Number.PLURAL, Gender.FEMININE, 3);
    }

    private void writeImperfect(String stem) {
        boolean defective = endsWeak(stem);
        String body = defective ? chop(stem) : stem;
        writePersons(stem);
        if (defective) {
            writePersons(body);
        } else if (isHollow(stem)) {
            writePersons(dropMiddle(stem));
        }
        boolean alef = imperfect.endsWith("\u064A") && !perfect.endsWith("\u064A");
        String dual = defective ? body + (stem.endsWith("\u0648") && !alef ? "\u0648" : "\u064A") : stem;
        for (String prefix : new String[] {"\u064A", "\u062A"}) {
            Gender gender = prefix.equals("\u064A") ? Gender.MASCULINE : Gender.FEMININE;
            put(prefix + dual + "\u0627\u0646", Pos.IMPERFECT, Number.DUAL, gender, 3);
            put(prefix + dual + "\u0627", Pos.IMPERFECT, Number.DUAL, gender, 3);
            put(prefix + body + "\u0648\u0646", Pos.IMPERFECT, Number.PLURAL, Gender.MASCULINE, 3);
            put(prefix + body + "\u0648\u0627", Pos.IMPERFECT, Number.PLURAL, Gender.MASCULINE, 3);
        }
    }

    private void writePersons(String stem) {
        put("\u064A" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.MASCULINE, 3);
        put("\u062A" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        put("\u0646" + stem, Pos.IMPERFECT, Number.PLURAL, Gender.ANY, 1);
        put("\u0627" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.ANY, 1);
    }

    /** Passives whose letters differ: أجري، قيل، يقال، يجرى (the last folds to the active). */
    private void writePassive() {
        if (perfect.length() > 3 && perfect.endsWith("\u064A")) {
            String body = chop(perfect);
            put(body + "\u064A\u062A", Pos.PERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        }
        if (isHollow(perfect)) {
            int at = perfect.length() - 2;
            String passive = perfect.substring(0, at) + "\u064A" + perfect.substring(at + 1);
            put(passive, Pos.PERFECT, Number.SINGULAR, Gender.MASCULINE, 3);
            put(passive + "\u062A", Pos.PERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        }
        if (isHollow(imperfect)) {
            int at = imperfect.length() - 2;
            String stem = imperfect.substring(1, at) + "\u0627" + imperfect.substring(at + 1);
            put("\u064A" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.MASCULINE, 3);
            put("\u062A" + stem, Pos.IMPERFECT, Number.SINGULAR, Gender.FEMININE, 3);
        }
    }

    private void put(String form, Pos pos, Number number, Gender gender, int person) {
        out.accept(form, new WordForm(lemma, perfect, pos, number, gender, person, 0, false));
    }

    private static boolean endsWeak(String form) {
        char last = form.charAt(form.length() - 1);
        return form.length() > 2 && (last == Letters.YEH || last == Letters.ALEF || last == Letters.WAW);
    }

    private static boolean isHollow(String form) {
        if (form.length() < 3) {
            return false;
        }
        char middle = form.charAt(form.length() - 2);
        return middle == Letters.ALEF || middle == Letters.YEH || middle == Letters.WAW;
    }

    private static String dropMiddle(String form) {
        return form.substring(0, form.length() - 2) + form.charAt(form.length() - 1);
    }

    private static String chop(String form) {
        return form.substring(0, form.length() - 1);
    }
}
