package isnad.report;

import isnad.model.EventType;
import isnad.model.Note;
import isnad.model.Reading;
import isnad.model.Status;
import isnad.view.Labels;
import isnad.view.Language;
import isnad.view.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Writes the report in three parts: {@link #head}, an {@link #article} each, {@link #tail}. A
 * content security policy lets the browser load nothing and run only the script that is written
 * here.
 */
public final class ReportWriter {
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    private final Language language;

    /** A report that opens in that language; a switch shows the other. */
    public ReportWriter(Language language) {
        this.language = language;
    }

    /** All before the first article. */
    public String head() {
        var html = new Markup().raw("<!DOCTYPE html>\n");
        html.open("html", "lang", language.code(), "dir", direction()).newLine().open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "name", "generator", "content", "Isnad");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", Labels.in(language).word("report"));
        html.open("link", "rel", "icon", "href", "data:,");
        html.open("style").raw(STYLE).close("style").close("head").newLine().open("body");
        banner(html);
        return html.open("main", "id", "main").newLine().toString();
    }

    private String direction() {
        return language == Language.AR ? "rtl" : "ltr";
    }

    private static String policy() {
        return "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'"
                .formatted(digest(STYLE), digest(SCRIPT));
    }

    private void banner(Markup html) {
        html.open("a", "class", "skip", "href", "#main").label("word", "skip").close("a");
        html.open("header").open("h1").label("word", "report").close("h1");
        html.open("a", "href", "#contents").label("word", "contents").close("a");
        filter(html);
        languages(html);
        html.close("header").newLine();
    }

    /** Hidden until the script can serve it. */
    private static void filter(Markup html) {
        html.open("div", "id", "filter", "hidden", "", "role", "search");
        choice(html, "type", Arrays.stream(EventType.values()).map(Enum::name).toList());
        choice(html, "status", Arrays.stream(Status.values()).map(ReportWriter::small).toList());
        html.open("span", "class", "keys").label("word", "keys").close("span").close("div");
    }

    private static void choice(Markup html, String name, List<String> values) {
        html.open("label").label("word", name).text(" ").open("select", "data-by", name);
        html.element("option", bilingual("word", "all"), "value", "");
        values.forEach(value -> html.element("option", bilingual(name, value), "value", value));
        html.close("select").close("label");
    }

    private static String bilingual(String group, String value) {
        return Labels.in(Language.EN).of(group, value)
                + " · "
                + Labels.in(Language.AR).of(group, value);
    }

    private void languages(Markup html) {
        html.open("fieldset").open("legend").label("word", "language").close("legend");
        for (Language choice : Language.values()) {
            language(html, choice, Labels.in(choice).word("endonym"));
        }
        html.close("fieldset");
    }

    private void language(Markup html, Language choice, String name) {
        String id = "lang-" + choice.code();
        html.open("label", "for", id, "lang", choice.code());
        if (choice == language) {
            html.open("input", "type", "radio", "name", "lang", "id", id, "checked", "");
        } else {
            html.open("input", "type", "radio", "name", "lang", "id", id);
        }
        html.text(name).close("label");
    }

    /** One article; {@code id} is unique in the report. */
    public String article(String id, Reading reading) {
        return new ArticleSection(id, reading).html();
    }

    /** A note about a page as a whole. */
    public String note(Note note) {
        return new Markup().element("p", "! " + note.message(), "class", "note").toString();
    }

    /** The article's line in the table of contents. */
    public String contents(String id, Reading reading) {
        var published = reading.article().published();
        var html = new Markup().open("li").open("a", "href", "#" + id);
        html.element("bdi", reading.article().headlineText(), "lang", "ar").close("a").text(" ");
        String date = published == null ? "" : new Wording(language).date(published.value());
        html.element("bdi", date, "class", "date").text(" · " + reading.events().size() + " ");
        html.label("word", "events").text(" · " + reading.quotes().size() + " ");
        return html.label("word", "quotes").close("li").newLine().toString();
    }

    /** All behind the last article. */
    public String tail(List<String> contents) {
        var html = new Markup().close("main").newLine();
        html.open("nav", "id", "contents", "aria-labelledby", "contents-title");
        html.open("h2", "id", "contents-title").label("word", "contents").close("h2");
        html.open("ol");
        contents.forEach(html::raw);
        html.close("ol").close("nav").newLine();
        html.open("script").raw(SCRIPT).close("script").newLine();
        return html.close("body").close("html").newLine().toString();
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String digest(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream file = ReportWriter.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
