package isnad.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import isnad.lexicon.Tsv;
import isnad.view.Labels;
import isnad.view.Language;
import isnad.view.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What the screens say, in one language and one kind of digits. Patterns are ICU's, so that Arabic
 * has its six plural forms. The rows are in {@code words.tsv}.
 */
public final class Words {
    private static final Map<Language, Map<String, String>> ALL = load();

    private final Language language;
    private final ULocale locale;
    private final Wording wording;
    private final Dates dates;

    Words(Language language, Preferences preferences) {
        this.language = language;
        // The bare locale "ar" changes its digits from one version of CLDR to the next.
        String digits = language == Language.AR ? preferences.digits() : "latn";
        this.locale = ULocale.forLanguageTag(language.code() + "-u-nu-" + digits);
        this.wording = new Wording(language);
        this.dates = new Dates(locale, preferences.hijri());
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** BCP 47, of the language alone. */
    public String lang() {
        return language.code();
    }

    /** {@code rtl} or {@code ltr}. */
    public String dir() {
        return language == Language.AR ? "rtl" : "ltr";
    }

    /** Puts parts of a record into words. */
    public Wording wording() {
        return wording;
    }

    /** Labels of types, modes, status and the like. */
    public Labels labels() {
        return wording.labels();
    }

    /** Days and times. */
    public Dates dates() {
        return dates;
    }

    /** A number as people read it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /**
     * What stands under a key.
     *
     * @throws IllegalArgumentException where there is no such row
     */
    public String of(String key) {
        String words = ALL.getOrDefault(language, Map.of()).get(key);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv: no row " + key);
        }
        return words;
    }

    /** What stands under a key, with values in place of {@code {0}} and so on. */
    public String of(String key, Object... values) {
        return new MessageFormat(of(key), locale).format(values);
    }

    /** What was wrong, in this language where that is known, else in English. */
    public Complaint complaint(String english) {
        String arabic = language == Language.AR ? Complaints.arabic(english) : null;
        return arabic == null
                ? new Complaint(english, "en", "ltr")
                : new Complaint(arabic, "ar", "rtl");
    }

    /**
     * What was wrong.
     *
     * @param lang BCP 47
     * @param dir {@code rtl} or {@code ltr}
     */
    public record Complaint(String text, String lang, String dir) {}

    private static Map<Language, Map<String, String>> load() {
        try (InputStream file = Words.class.getResourceAsStream("words.tsv")) {
            if (file == null) {
                throw new IllegalStateException("words.tsv is missing");
            }
            Map<Language, Map<String, String>> all = new HashMap<>();
            for (Tsv.Row row : Tsv.read("words.tsv", file)) {
                for (Language language : Language.values()) {
                    all.computeIfAbsent(language, _ -> new HashMap<>())
                            .put(row.required("key"), row.required(language.code()));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
