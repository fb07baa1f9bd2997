package isnad.run;

import isnad.input.Content;
import isnad.input.Document;
import isnad.model.Facts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody typed or pasted, and what is known of it.
 *
 * @param title perhaps empty: then the text's first line is its headline
 * @param outlet as told, or null
 * @param date of publication, ISO 8601, or null
 */
public record TypedText(String title, String text, @Nullable String outlet, @Nullable String date) {
    private static final int LONGEST = 80;

    /** What it is called. */
    public String name() {
        String first = title.isEmpty() ? text.strip().lines().findFirst().orElse("") : title;
        String name = Upload.name(first.replace('/', ' ').replace('\\', ' '));
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    Document document() {
        var facts = new Facts(null, title.isEmpty() ? null : title, null, outlet, null, null, null);
        return new Document("pasted: " + name(), content(), facts, List.of());
    }

    private Content content() {
        String head = text.stripLeading().toLowerCase(Locale.ROOT);
        boolean markup = head.startsWith("<!doctype html") || head.startsWith("<html");
        String whole = title.isEmpty() || markup ? text : title + "\n\n" + text;
        return markup ? new Content.Html(text) : new Content.Text(whole);
    }
}
