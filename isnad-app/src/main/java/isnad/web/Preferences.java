package isnad.web;

import isnad.http.Call;
import java.util.List;

/**
 * How somebody likes to see things; kept in a cookie, as it says nothing of what is shown.
 *
 * @param digits {@code latn} or {@code arab}
 * @param hijri whether days are told by the calendar of Umm al-Qura as well
 * @param theme {@code auto}, {@code light} or {@code dark}
 */
public record Preferences(String digits, boolean hijri, String theme) {
    /** The cookie's name. */
    static final String COOKIE = "isnad-view";

    private static final List<String> DIGITS = List.of("latn", "arab");
    private static final List<String> THEMES = List.of("auto", "light", "dark");
    private static final int YEAR_SECONDS = 31_536_000;

    public Preferences {
        digits = DIGITS.contains(digits) ? digits : DIGITS.getFirst();
        theme = THEMES.contains(theme) ? theme : THEMES.getFirst();
    }

    static Preferences of(Call call) {
        String cookie = call.cookie(COOKIE);
        String[] parts = (cookie == null ? "" : cookie).split("\\.", -1);
        return parts.length == 3
                ? new Preferences(parts[0], parts[1].equals("hijri"), parts[2])
                : new Preferences("latn", false, "auto");
    }

    /** The cookie that brings them back. */
    String cookie() {
        String value = String.join(".", digits, hijri ? "hijri" : "plain", theme);
        return "%s=%s; Path=/; Max-Age=%d; SameSite=Lax; HttpOnly"
                .formatted(COOKIE, value, YEAR_SECONDS);
    }
}
