package isnad.input;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** XML as it is found, made into XML that a strict parser takes. */
final class XmlText {
    /** Control characters that XML 1.0 forbids, as letters and as references. */
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
                            + "|&#(?:0*(?:[0-8]|1[124-9]|2[0-9]|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]));");

    private static final Pattern LEADING = Pattern.compile("\\A[^<]*");

    /** Declared nowhere, these belong to RSS modules and are no matter here. */
    private static final String UNKNOWN_NAMESPACE = "urn:isnad:undeclared:";

    /** Markup in an entry nests deeper than the parser's own limit of a hundred. */
    private static final String DEEPEST = "1000";

    private XmlText() {}

    /** Without what no XML may have, wherever it came from. */
    static String clean(String xml) {
        return LEADING.matcher(FORBIDDEN.matcher(xml).replaceAll("")).replaceFirst("");
    }

    /**
     * Parses without document types, and so without entities from elsewhere or that grow.
     *
     * @throws JDOMException where it is not well-formed
     */
    static org.jdom2.Document parse(String xml) throws IOException, JDOMException {
        var builder = new SAXBuilder();
        builder.setExpandEntities(false);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        return builder.build(new StringReader(xml));
    }

    /** Well-formed, whatever it was: open tags closed, unknown entities and prefixes made good. */
    static String mended(String xml) {
        var tree = Jsoup.parse(xml, "", Parser.xmlParser());
        tree.outputSettings()
                .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8")
                .prettyPrint(false);
        tree.childNodes().stream()
                .filter(DocumentType.class::isInstance)
                .toList()
                .forEach(Node::remove);
        Element root = tree.firstElementChild();
        if (root == null) {
            return xml;
        }
        declarePrefixes(root);
        completeRoot(root);
        return root.outerHtml();
    }

    private static void declarePrefixes(Element root) {
        for (Element element : root.getAllElements()) {
            declare(root, element.tagName());
            for (Attribute attribute : element.attributes()) {
                declare(root, attribute.getKey());
            }
        }
    }

    private static void declare(Element root, String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        boolean known = prefix.isEmpty() || prefix.equals("xmlns") || prefix.equals("xml");
        if (!known && !root.hasAttr("xmlns:" + prefix)) {
            root.attr("xmlns:" + prefix, namespace(prefix));
        }
    }

    private static String namespace(String prefix) {
        return switch (prefix.toLowerCase(Locale.ROOT)) {
            case "dc" -> "http://purl.org/dc/elements/1.1/";
            case "content" -> "http://purl.org/rss/1.0/modules/content/";
            case "atom" -> "http://www.w3.org/2005/Atom";
            case "rdf" -> "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
            default -> UNKNOWN_NAMESPACE + prefix;
        };
    }

    /** What Rome knows a feed by. */
    private static void completeRoot(Element root) {
        if (root.tagName().equals("rss")
                && !List.of("2.0", "0.91", "0.92").contains(root.attr("version"))) {
            root.attr("version", "2.0");
        }
        if (root.tagName().equals("feed") && !root.hasAttr("xmlns")) {
            root.attr("xmlns", "http://www.w3.org/2005/Atom");
        }
        for (Attribute attribute : new ArrayList<>(root.attributes().asList())) {
            if (attribute.getKey().startsWith("xmlns:") && attribute.getValue().isEmpty()) {
                root.removeAttr(attribute.getKey());
                declare(root, attribute.getKey().substring(6) + ":");
            }
        }
    }
}
