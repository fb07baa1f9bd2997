package isnad.html;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page's elements and texts as arrays in document order, so that any question about an element is
 * one about a range. Elements whose text nobody reads (scripts, styles) are left out.
 */
final class Tree {
    private static final Set<String> UNREAD =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "iframe",
                    "svg",
                    "canvas",
                    "object",
                    "embed",
                    "select",
                    "datalist",
                    "textarea",
                    "input",
                    "audio",
                    "video",
                    "map",
                    "head",
                    "noscript",
                    "noframes",
                    "math",
                    "img",
                    "source",
                    "progress",
                    "meter");

    private static final Set<String> INLINE =
            Set.of(
                    "a",
                    "abbr",
                    "acronym",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "cite",
                    "code",
                    "data",
                    "del",
                    "dfn",
                    "em",
                    "font",
                    "i",
                    "ins",
                    "kbd",
                    "label",
                    "mark",
                    "nobr",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "time",
                    "tt",
                    "u",
                    "var",
                    "wbr",
                    "output",
                    "center-inline",
                    "picture");

    final Document document;
    int size;
    Element[] element = new Element[512];
    int[] parent = new int[512];
    int[] end = new int[512];
    int[] firstText = new int[512];
    int[] endText = new int[512];
    long[] marks = new long[512];
    boolean[] block = new boolean[512];

    /** Whether the element is a link or lies in one. */
    boolean[] link = new boolean[512];

    int texts;
    TextNode[] text = new TextNode[1024];
    int[] owner = new int[1024];

    /** Whether a block begins or ends, or a line is broken, before the text. */
    byte[] broken = new byte[1024];

    static final byte LINE = 1;
    static final byte BLOCK = 2;

    private Tree(Document document) {
        this.document = document;
    }

    /**
     * The page as arrays.
     *
     * @param scripted whether what stands there for readers without scripts is left out
     */
    static Tree of(Document document, Marks marks, boolean scripted) {
        var tree = new Tree(document);
        document.filter(tree.new Walk(marks.ofPage(), scripted));
        return tree;
    }

    /** Whether an element lies in another or is it. */
    boolean within(int inner, int outer) {
        return inner >= outer && inner < end[outer];
    }

    /** Whether line ends in the source are line ends on the page. */
    boolean isPreformatted(int index) {
        for (int e = index; e > 0; e = parent[e]) {
            if (tag(e).equals("pre")) {
                return true;
            }
        }
        return false;
    }

    String tag(int index) {
        return element[index].normalName();
    }

    private final class Walk implements NodeFilter {
        private final Marks.OfPage names;
        private final boolean scripted;
        private int current = -1;
        private byte pending = BLOCK;

        Walk(Marks.OfPage names, boolean scripted) {
            this.names = names;
            this.scripted = scripted;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode leaf) {
                add(leaf);
            } else if (node instanceof Element found && !(node instanceof Document)) {
                String tag = found.normalName();
                if (UNREAD.contains(tag) && (scripted || !tag.equals("noscript"))) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                open(found, tag);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element && !(node instanceof Document)) {
                end[current] = size;
                endText[current] = texts;
                if (block[current]) {
                    pending = BLOCK;
                }
                current = parent[current];
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element found, String tag) {
            if (size == parent.length) {
                grow();
            }
            element[size] = found;
            parent[size] = current;
            firstText[size] = texts;
            marks[size] = current < 1 ? 0 : names.of(found);
            link[size] = current >= 0 && link[current] || tag.equals("a") && found.hasAttr("href");
            block[size] = !INLINE.contains(tag) && !tag.equals("br") && isBlock(found, tag);
            pending = tag.equals("br") ? (byte) Math.max(pending, LINE) : pending;
            pending = block[size] ? BLOCK : pending;
            current = size++;
        }

        /**
         * Elements of a site's own make count as inline: blocks inside part lines by themselves.
         */
        private static boolean isBlock(Element found, String tag) {
            return found.isBlock() || found.tag().isKnownTag() || tag.indexOf('-') < 0;
        }

        private void add(TextNode leaf) {
            String letters = leaf.getWholeText();
            boolean blank = isBlank(letters);
            if (blank && pending != 0) {
                return;
            }
            if (texts == owner.length) {
                text = Arrays.copyOf(text, 2 * texts);
                owner = Arrays.copyOf(owner, 2 * texts);
                broken = Arrays.copyOf(broken, 2 * texts);
            }
            text[texts] = leaf;
            owner[texts] = Math.max(0, current);
            broken[texts++] = pending;
            pending = 0;
        }

        private void grow() {
            int more = 2 * size;
            element = Arrays.copyOf(element, more);
            parent = Arrays.copyOf(parent, more);
            end = Arrays.copyOf(end, more);
            firstText = Arrays.copyOf(firstText, more);
            endText = Arrays.copyOf(endText, more);
            marks = Arrays.copyOf(marks, more);
            block = Arrays.copyOf(block, more);
            link = Arrays.copyOf(link, more);
        }
    }

    static boolean isBlank(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (!isBlank(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200B'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF';
    }
}
