package isnad.lexicon;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes out the forms of nouns and adjectives on folded letters: accusative alef, dual, regular
 * plurals in both cases and in construct, and the forms of each irregular plural.
 */
final class Declension {
    private static final String REGULAR = "+\u0648\u0646";
    private static final String FEMININE = "+\u0627\u062A";

    private final String lemma;
    private final String key;
    private final boolean marbuta;
    private final String verb;
    private final Pos pos;
    private final int rank;
    private final BiConsumer<String, WordForm> out;

    /** Declines {@code word} as a form of {@code lemma} (a masdar of its verb, say). */
    Declension(String lemma, String word, Pos pos, int rank, BiConsumer<String, WordForm> out) {
        this.lemma = lemma;
        this.key = Letters.fold(word);
        this.verb = Letters.fold(lemma);
        this.marbuta = word.charAt(word.length() - 1) == Letters.TEH_MARBUTA;
        this.pos = pos;
        this.rank = rank;
        this.out = out;
    }

    /** A noun with its plurals, {@code +ون} and {@code +ات} marking regular ones. */
    void noun(Gender gender, List<String> plurals) {
        singular(key, gender);
        dual(key, gender);
        for (String plural : plurals) {
            switch (plural) {
                case REGULAR -> soundMasculine();
                case FEMININE -> soundFeminine();
                default -> broken(Letters.fold(plural));
            }
        }
    }

    /** A masculine adjective: all genders and numbers, and the irregular plurals given. */
    void adjective(List<String> plurals) {
        singular(key, Gender.MASCULINE);
        dual(key, Gender.MASCULINE);
        soundMasculine();
        soundFeminine();
        String feminine = key + "\u0647";
        put(feminine, Number.SINGULAR, Gender.FEMININE, false);
        dual(feminine, Gender.FEMININE);
        plurals.stream().filter(p -> !p.startsWith("+")).map(Letters::fold).forEach(this::broken);
    }

    private void singular(String form, Gender gender) {
        put(form, Number.SINGULAR, gender, false);
        if (!isClosed(form) && !form.endsWith("\u0627")) {
            put(form + "\u0627", Number.SINGULAR, gender, false);
        }
    }

    private void dual(String form, Gender gender) {
        String stem = isClosed(form) ? form.substring(0, form.length() - 1) + "\u062A" : form;
        cases(stem, "\u0627", Number.DUAL, gender);
    }

    private void soundMasculine() {
        String stem = key.endsWith("\u0627") ? stem() : key;
        cases(stem, "\u0648", Number.PLURAL, Gender.MASCULINE);
    }

    /** The endings of dual and sound plural, which lose their noon before a genitive. */
    private void cases(String stem, String nominative, Number number, Gender gender) {
        put(stem + nominative + "\u0646", number, gender, false);
        put(stem + "\u064A\u0646", number, gender, false);
        put(stem + nominative, number, gender, true);
        put(stem + "\u064A", number, gender, true);
    }

    private void soundFeminine() {
        put(stem() + "\u0627\u062A", Number.PLURAL, Gender.FEMININE, false);
    }

    private void broken(String plural) {
        put(plural, Number.PLURAL, Gender.ANY, false);
        if (!plural.endsWith("\u0647") && !plural.endsWith("\u0621")) {
            put(plural + "\u0627", Number.PLURAL, Gender.ANY, false);
        }
        if (plural.endsWith("\u0627\u0621")) {
            String stem = plural.substring(0, plural.length() - 1);
            put(stem + "\u0648", Number.PLURAL, Gender.ANY, true);
            put(stem + "\u064A", Number.PLURAL, Gender.ANY, true);
        }
    }

    private String stem() {
        return marbuta ? key.substring(0, key.length() - 1) : key;
    }

    /** Whether a form ends in ta marbuta, not in a ha of its own (اتجاه). */
    private boolean isClosed(String form) {
        return form.endsWith("\u0647") && (marbuta || !form.equals(key));
    }

    private void put(String form, Number number, Gender gender, boolean construct) {
        out.accept(form, new WordForm(lemma, key, verb, pos, number, gender, 0, rank, construct));
    }
}
