package isnad.html.meta;

import isnad.lexicon.Letters;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Cleans and compares headlines and names. */
final class Titles {
    /** A headline that two places tell is at least so long, lest «أخبار» match. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 1_000;
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");
    private static final int LEAST_PART = 12;
    private static final String EDGE = "|:-\u2013\u2014\u00BB\u00AB\u2022/";
    private static final int LONGEST_NAME = 40;
    private static final String MARKS = "[|:\\-\u2013\u2014\u00BB\u00AB\u2022]";
    private static final Pattern SEAM = Pattern.compile("\\s+" + MARKS + "{1,3}\\s+|\\s*[|]\\s*");
    private static final Pattern EDGES =
            Pattern.compile("^\\s*" + MARKS + "+\\s*|\\s*" + MARKS + "+\\s*$");

    private Titles() {}

    /** The text without entities, tags and needless blanks. */
    static String clean(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = cut.indexOf('&') < 0 ? cut : entities(cut);
        plain = plain.indexOf('<') < 0 ? plain : TAG.matcher(plain).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** Entities are often written twice. */
    private static String entities(String text) {
        String once = Parser.unescapeEntities(text, false);
        return once.indexOf('&') < 0 ? once : Parser.unescapeEntities(once, false);
    }

    /** Letters and digits alone, folded. */
    static String key(String text) {
        var key = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Letters.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** Whether one is the other, perhaps cut short or with a name behind it. */
    static boolean same(String one, String other) {
        String a = key(one);
        String b = key(other);
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.equals(longer) && !a.isEmpty()
                || shorter.length() >= SHORTEST && longer.startsWith(shorter)
                || shorter.length() >= 2 * SHORTEST && longer.endsWith(shorter);
    }

    /** Whether a part of the title, between its seams, is that text. */
    static boolean holds(String title, String text) {
        String key = key(text);
        return !key.isEmpty() && SEAM.splitAsStream(title).anyMatch(part -> key(part).equals(key));
    }

    /** The title without the outlet's name before or behind it. */
    static String bare(String title, @Nullable String outlet) {
        if (outlet == null || key(outlet).isEmpty()) {
            return title;
        }
        String[] parts = SEAM.split(title);
        String key = key(outlet);
        if (parts.length < 2) {
            return title;
        }
        if (key(parts[parts.length - 1]).equals(key)) {
            return title.substring(0, title.lastIndexOf(parts[parts.length - 1]))
                    .replaceAll("[\\s|\\-\u2013\u2014:\u00BB\u00AB\u2022]+$", "");
        }
        return key(parts[0]).equals(key)
                ? title.substring(title.indexOf(parts[1], parts[0].length()))
                : title;
    }

    /** What stands before or behind the headline in the page's title, if it is short; or null. */
    static @Nullable String rest(String title, List<String> headlines) {
        for (String headline : headlines) {
            boolean before = title.endsWith(headline);
            boolean behind = title.startsWith(headline);
            if (headline.length() >= SHORTEST && before != behind) {
                String rest =
                        before
                                ? title.substring(0, title.length() - headline.length())
                                : title.substring(headline.length());
                String name = outermost(rest, before);
                if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                    return name;
                }
            }
        }
        return null;
    }

    /** The part that is farthest from the headline; empty where no seam parts it from that. */
    private static String outermost(String rest, boolean first) {
        String bare = EDGES.matcher(rest).replaceAll("");
        if (bare.equals(rest.strip())) {
            return "";
        }
        String[] parts = SEAM.split(bare);
        return parts[first ? 0 : parts.length - 1].strip();
    }

    /** Whether a line says the title, or all of it but a name before or behind. */
    static boolean isPart(String line, String title) {
        if (line.length() < LEAST_PART || line.length() > title.length()) {
            return false;
        }
        return title.startsWith(line)
                ? isEdge(title.substring(line.length()), true)
                : title.endsWith(line)
                        && isEdge(title.substring(0, title.length() - line.length()), false);
    }

    private static boolean isEdge(String rest, boolean behind) {
        String bare = rest.strip();
        return bare.isEmpty() || EDGE.indexOf(bare.charAt(behind ? 0 : bare.length() - 1)) >= 0;
    }
}
