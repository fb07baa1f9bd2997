package isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML 1.0 document under construction. Signs that it may not hold become U+FFFD here; how text
 * of pages is shown is the caller's to see to.
 */
final class Xml {
    private final XMLStreamWriter out;

    Xml(OutputStream out) throws IOException {
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            this.out.writeStartDocument("UTF-8", "1.0");
            this.out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    Xml open(String element, String... attributes) throws IOException {
        try {
            out.writeStartElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element without content. */
    Xml empty(String element, String... attributes) throws IOException {
        try {
            out.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element that holds only text. */
    Xml element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    Xml text(String text) throws IOException {
        try {
            out.writeCharacters(legal(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    Xml close() throws IOException {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    Xml newLine() throws IOException {
        return text("\n");
    }

    /** Ends what is open and flushes. */
    void end() throws IOException {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    private static String legal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLegal(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var legal = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isLegal(text, i)) {
                legal.setCharAt(i, Signs.REPLACEMENT);
            }
        }
        return legal.toString();
    }

    private static boolean isLegal(String text, int at) {
        char unit = text.charAt(at);
        return unit == '\n' || unit == '\t' || !Signs.isControl(unit) && !Signs.isLone(text, at);
    }
}
