package isnad.html.meta;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Mends the JSON that pages carry, as far as one pass can: quotation marks and line breaks inside
 * of strings, missing commas and closing brackets, comment and CDATA marks around it, entities or
 * curly quotation marks in the place of straight ones.
 */
final class JsonRepair {
    private static final Pattern WRAPPING =
            Pattern.compile(
                    "<!--|-->|(?://|/\\*)?\\s*<!\\[CDATA\\[\\s*(?:\\*/)?|(?://|/\\*)?\\s*]]>\\s*(?:\\*/)?");
    private static final Pattern ENTITY_QUOTED = Pattern.compile("^[\\s\\[]*\\{\\s*&(?:quot|#34);");
    private static final Pattern CURLY_QUOTED =
            Pattern.compile("^[\\s\\[]*\\{\\s*[\u201C\u201D\u201E]");

    private final String in;
    private final StringBuilder out;
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean value;

    private JsonRepair(String in) {
        this.in = in;
        this.out = new StringBuilder(in.length() + 16);
    }

    /** The text without what wraps it. */
    static String unwrap(String json) {
        boolean wrapped = json.contains("<!") || json.contains("-->") || json.contains("]]>");
        String bare = (wrapped ? WRAPPING.matcher(json).replaceAll(" ") : json).strip();
        if (ENTITY_QUOTED.matcher(bare).find()) {
            return bare.replaceAll("&(?:quot|#34);", "\"").replace("&amp;", "&");
        }
        return CURLY_QUOTED.matcher(bare).find()
                ? bare.replaceAll("[\u201C\u201D\u201E\u2033]", "\"")
                : bare;
    }

    /** Text that is closer to JSON; not certainly JSON. */
    static String mend(String json) {
        return new JsonRepair(json).run();
    }

    private String run() {
        for (int at = 0; at < in.length(); ) {
            at = step(at);
        }
        while (!open.isEmpty()) {
            dropComma();
            out.append(open.pop().charValue());
        }
        return out.toString();
    }

    private int step(int at) {
        char c = in.charAt(at);
        switch (c) {
            case '"' -> {
                parted();
                return string(at + 1);
            }
            case '{', '[' -> {
                parted();
                open.push(c == '{' ? '}' : ']');
                out.append(c);
            }
            case '}', ']' -> close(c);
            case ',' -> comma();
            default -> out.append(c);
        }
        value = c == '}' || c == ']' || value && Character.isWhitespace(c);
        return at + 1;
    }

    /** A comma where two values stand side by side. */
    private void parted() {
        if (value) {
            out.append(',');
        }
        value = false;
    }

    private void comma() {
        if (!endsIn(",{[:")) {
            out.append(',');
        }
    }

    private boolean endsIn(String marks) {
        int last = out.length() - 1;
        while (last >= 0 && Character.isWhitespace(out.charAt(last))) {
            last--;
        }
        return last >= 0 && marks.indexOf(out.charAt(last)) >= 0;
    }

    private void dropComma() {
        int last = out.length() - 1;
        while (last >= 0 && Character.isWhitespace(out.charAt(last))) {
            last--;
        }
        if (last >= 0 && out.charAt(last) == ',') {
            out.setLength(last);
        } else if (last >= 0 && out.charAt(last) == ':') {
            out.append("null");
        }
    }

    /** Closes what is open; a bracket that nothing opened is dropped. */
    private void close(char c) {
        if (!open.contains(c)) {
            return;
        }
        char closed;
        do {
            dropComma();
            closed = open.pop();
            out.append(closed);
        } while (closed != c);
    }

    /** Copies a string from behind its opening mark; answers where to go on. */
    private int string(int from) {
        out.append('"');
        int at = from;
        while (at < in.length() && !(in.charAt(at) == '"' && ends(at))) {
            at = letter(at);
        }
        out.append('"');
        value = true;
        return at + 1;
    }

    private int letter(int at) {
        char c = in.charAt(at);
        if (c == '\\' && at + 1 < in.length()) {
            out.append(c).append(in.charAt(at + 1));
            return at + 2;
        }
        if (c == '"') {
            out.append("\\\"");
        } else {
            out.append(c < ' ' || c == '\\' ? ' ' : c);
        }
        return at + 1;
    }

    /** Whether a mark inside of a string ends it: what follows must go on as JSON does. */
    private boolean ends(int at) {
        int next = skip(at + 1);
        if (next >= in.length()) {
            return true;
        }
        char c = in.charAt(next);
        if (c == ',') {
            int behind = skip(next + 1);
            return behind >= in.length() || "\"{[}]-0123456789tfn".indexOf(in.charAt(behind)) >= 0;
        }
        return c == ':' || c == '}' || c == ']' || c == '"' && isName(next);
    }

    /** Whether a name with its colon stands here, so that only a comma is missing. */
    private boolean isName(int at) {
        int close = in.indexOf('"', at + 1);
        int colon = close < 0 || close - at > 40 ? -1 : skip(close + 1);
        return colon > 0 && colon < in.length() && in.charAt(colon) == ':';
    }

    private int skip(int from) {
        int at = from;
        while (at < in.length() && Character.isWhitespace(in.charAt(at))) {
            at++;
        }
        return at;
    }
}
