package isnad.export;

import java.io.IOException;
import java.io.Writer;

/** HTML under construction. Text and values of attributes are escaped here and nowhere else. */
final class Html {
    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    Html open(String element, String... attributes) throws IOException {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String element) throws IOException {
        out.append("</").append(element).append('>');
        return this;
    }

    Html text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** An element that holds only text. */
    Html element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    /** What is HTML already. */
    Html raw(String html) throws IOException {
        out.append(html);
        return this;
    }

    Html newLine() throws IOException {
        out.append('\n');
        return this;
    }

    private void escape(String text) throws IOException {
        String shown = Shown.of(text);
        for (int i = 0; i < shown.length(); i++) {
            char letter = shown.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(letter);
            }
        }
    }
}
