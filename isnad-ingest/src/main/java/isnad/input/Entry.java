package isnad.input;

import isnad.input.FieldNames.Field;
import isnad.model.Facts;
import isnad.model.Note;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article as a feed, a table or JSON has it: its fields. Its page is composed: the delivered
 * text is the headline, an empty line and the text, or a heading before the markup.
 */
final class Entry {
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    /** Sets a field, unless there is something in it already or nothing is told. */
    Entry with(Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.putIfAbsent(field, value.strip());
        }
        return this;
    }

    @Nullable String get(Field field) {
        return values.get(field);
    }

    /** Whether there is something to read. */
    boolean hasText() {
        return values.containsKey(Field.TEXT) || values.containsKey(Field.HTML);
    }

    /** As a document; a headline alone is one too. */
    Document document(String name, List<Note> notes) {
        return new Document(name, content(), facts(), notes);
    }

    private Content content() {
        String html = get(Field.HTML);
        String text = get(Field.TEXT);
        if (text == null && html == null) {
            return new Content.Text("");
        }
        if (text != null && (html == null || !Markup.hasTags(text))) {
            return Markup.hasTags(text) ? new Content.Html(headed(text)) : new Content.Text(text);
        }
        return new Content.Html(headed(String.valueOf(html)));
    }

    private String headed(String html) {
        String title = get(Field.TITLE);
        return title == null || Markup.isDocument(html)
                ? html
                : "<h1>%s</h1>\n%s".formatted(Markup.escape(plain(title)), html);
    }

    private Facts facts() {
        return new Facts(
                get(Field.URL),
                plainOrNull(get(Field.TITLE)),
                plainOrNull(get(Field.AUTHOR)),
                plainOrNull(get(Field.OUTLET)),
                WrittenDate.read(get(Field.DATE)),
                WrittenDate.read(get(Field.UPDATED)),
                get(Field.LANGUAGE));
    }

    private static @Nullable String plainOrNull(@Nullable String field) {
        String plain = field == null ? "" : plain(field);
        return plain.isEmpty() ? null : plain;
    }

    /** Headlines come with entities and tags where a site puts markup into them. */
    private static String plain(String field) {
        boolean marked = Markup.hasTags(field) || field.indexOf('&') >= 0;
        return (marked ? org.jsoup.Jsoup.parseBodyFragment(field).text() : field)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
