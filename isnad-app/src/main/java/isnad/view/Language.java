package isnad.view;

import java.util.Locale;

/** The languages of labels. */
public enum Language {
    AR,
    EN;

    /** Arabic for an Arabic locale, else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("ar") ? AR : EN;
    }

    /** BCP 47. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }
}
