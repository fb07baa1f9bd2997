package isnad.report;

import isnad.view.Labels;
import isnad.view.Language;
import isnad.view.VisibleText;

/** HTML under construction. Text and attribute values are escaped here and nowhere else. */
final class Markup {
    private final StringBuilder html = new StringBuilder();

    /** Opens an element; {@code attributes} are names and values in turn. */
    Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds only text. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** A label in both languages; the style sheet shows one. */
    Markup label(String group, String value) {
        for (Language language : Language.values()) {
            String label = Labels.in(language).of(group, value);
            element("span", label, "class", language.code(), "lang", language.code());
        }
        return this;
    }

    /** What is HTML already. */
    Markup raw(CharSequence markup) {
        html.append(markup);
        return this;
    }

    Markup newLine() {
        html.append('\n');
        return this;
    }

    private void escape(String text) {
        String visible = VisibleText.of(text);
        for (int i = 0; i < visible.length(); i++) {
            char letter = visible.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\r' -> html.append(' ');
                default -> html.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
