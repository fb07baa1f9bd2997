package isnad.record;

import java.util.HexFormat;

/** Halves of surrogate pairs, which UTF-8 cannot carry and a hostile page may hold. */
public final class Surrogates {
    private static final HexFormat HEX = HexFormat.of();

    private Surrogates() {}

    /** The JSON text with every half that stands alone written as an escape. */
    public static String escaped(String json) {
        int at = firstLone(json, 0);
        if (at < 0) {
            return json;
        }
        var escaped = new StringBuilder(json.length() + 16);
        int from = 0;
        for (; at >= 0; at = firstLone(json, from)) {
            escaped.append(json, from, at).append("\\u").append(HEX.toHexDigits(json.charAt(at)));
            from = at + 1;
        }
        return escaped.append(json, from, json.length()).toString();
    }

    private static int firstLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            boolean pair =
                    i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
            if (!pair) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
