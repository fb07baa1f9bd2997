package isnad.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** HTML or XML under construction. Text and values of attributes are escaped here and only here. */
final class Markup {
    private final Writer out;
    private final UnaryOperator<String> fit;
    private final Deque<String> open = new ArrayDeque<>();

    private Markup(OutputStream out, UnaryOperator<String> fit) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.fit = fit;
    }

    /** HTML in UTF-8, for people: text is {@link Shown}. */
    static Markup html(OutputStream out) throws IOException {
        return new Markup(out, Shown::of).raw("<!doctype html>\n");
    }

    /** XML 1.0 in UTF-8: signs that it may not hold become U+FFFD. */
    static Markup xml(OutputStream out) throws IOException {
        return new Markup(out, Signs::legal).raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    Markup open(String element, String... attributes) throws IOException {
        open.push(element);
        return tag(element, attributes).raw(">");
    }

    /** An element of XML without content. */
    Markup empty(String element, String... attributes) throws IOException {
        return tag(element, attributes).raw("/>");
    }

    /** Closes the element opened last. */
    Markup close() throws IOException {
        return raw("</").raw(open.pop()).raw(">");
    }

    Markup text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    /** An element that holds only text. */
    Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** What is markup already. */
    Markup raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    Markup newLine() throws IOException {
        return raw("\n");
    }

    /** Closes what is open and flushes. */
    void end() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
        newLine();
        out.flush();
    }

    private Markup tag(String element, String... attributes) throws IOException {
        raw("<").raw(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            raw(" ").raw(attributes[i]).raw("=\"");
            escape(attributes[i + 1], true);
            raw("\"");
        }
        return this;
    }

    /** Stretches without a sign to escape are written as they are. */
    private void escape(String text, boolean inAttribute) throws IOException {
        String fitted = fit.apply(text);
        int from = 0;
        for (int i = 0; i < fitted.length(); i++) {
            String escape = escape(fitted.charAt(i), inAttribute);
            if (escape != null) {
                out.write(fitted, from, i - from);
                out.write(escape);
                from = i + 1;
            }
        }
        out.write(fitted, from, fitted.length() - from);
    }

    private static @Nullable String escape(char letter, boolean inAttribute) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n' -> inAttribute ? "&#10;" : null;
            case '\t' -> inAttribute ? "&#9;" : null;
            default -> null;
        };
    }
}
