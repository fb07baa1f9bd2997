package isnad.web;

import isnad.http.Call;
import isnad.http.Role;
import isnad.http.Visitor;
import isnad.model.Participant;
import isnad.story.Entity;
import isnad.view.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What every page needs: language, who reads it, where it is.
 *
 * @param address path behind the language, and query, as the browser has them
 * @param nav the key of the entry of the menu that is lit, or empty
 */
public record Frame(
        Words words, Visitor visitor, Preferences preferences, String address, String nav) {

    /** Of a request under {@code /ar} or {@code /en}. */
    static Frame of(Call call, Visitor visitor, String nav) {
        Preferences preferences = Preferences.of(call);
        Language language = call.path().startsWith("/ar") ? Language.AR : Language.EN;
        return new Frame(new Words(language, preferences), visitor, preferences, behind(call), nav);
    }

    private static String behind(Call call) {
        String address = call.address();
        boolean told = address.startsWith("/ar") || address.startsWith("/en");
        return told ? address.substring(Math.min(3, address.length())) : "/";
    }

    /** A path of ours in the language of the page. */
    public String to(String path) {
        return "/" + words.lang() + path;
    }

    /** This page, in the other language. */
    public String inOtherLanguage() {
        return "/" + otherLanguage() + address;
    }

    /** BCP 47. */
    public String otherLanguage() {
        return words.language() == Language.AR ? "en" : "ar";
    }

    /** This page. */
    public String here() {
        return to(address);
    }

    /** Whether who reads may correct and add. */
    public boolean mayEdit() {
        return visitor.role().may(Role.EDITOR);
    }

    /** What stands under a key of {@code words.tsv}. */
    public String say(String key) {
        return words.of(key);
    }

    /** The same, with values. */
    public String say(String key, Object... values) {
        return words.of(key, values);
    }

    /** Where the page of a participant is. */
    public String entity(Participant party) {
        return entity(party.id());
    }

    /** Where the page of an entity is, by its key. */
    public String entity(String key) {
        return to("/entity?key=" + encoded(key));
    }

    /** The name of an entity in the language of the page. */
    public String name(Entity entity) {
        return words.wording().name(entity.name(), entity.nameEn());
    }

    /** Where the relation of two is. */
    public String relation(Entity one, Entity other) {
        return to("/relation?a=" + encoded(one.key()) + "&b=" + encoded(other.key()));
    }

    /** A path of ours that somebody sent back; the root where it is none. */
    public static String own(String path) {
        return path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0
                ? path
                : "/";
    }

    /** A value fit for one part of a path. */
    public static String segment(String value) {
        return encoded(value).replace("+", "%20");
    }

    /** A value fit for the query of an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
