package isnad.page;

import isnad.page.Block.Kind;
import isnad.page.Furniture.Form;
import isnad.page.Furniture.Match;
import isnad.page.LineReader.Label;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a line as furniture by its words. */
final class FurnitureReader {
    private static final int LONGEST = 48;
    private static final int LONGEST_BYLINE = 9;
    private static final int LONGEST_TEASER = 20;
    private static final int LONGEST_SOURCE = 7;
    private static final int LONGEST_NAMES = 7;
    private static final int TICKER = 3;
    private static final int LONGEST_PATH = 12;
    private static final String COPYRIGHT = "\u00A9";
    private static final String ANGLES = ">\u203A";
    private static final String PATHS = ANGLES + "/\u00BB|-\u2013\u2014\u2190";
    private static final String DASHES = "-\u2013\u2014";
    private static final String BARS = "|>\u00BB\u203A\u2190\u2192\u00B7\u2022/\\";
    private static final Set<Furniture.Kind> TILES =
            EnumSet.of(
                    Furniture.Kind.LINE,
                    Furniture.Kind.PART,
                    Furniture.Kind.SECTION,
                    Furniture.Kind.LIST);
    private static final Set<Furniture.Kind> OPENERS =
            EnumSet.of(
                    Furniture.Kind.LABEL,
                    Furniture.Kind.BYLINE,
                    Furniture.Kind.TEASER,
                    Furniture.Kind.START,
                    Furniture.Kind.SHORT,
                    Furniture.Kind.CAPTION,
                    Furniture.Kind.LIST);

    private final Furniture furniture;

    FurnitureReader(Furniture furniture) {
        this.furniture = furniture;
    }

    /** Whether the name of a section stands before a number: «عرب وعالم 3-3-2022». */
    boolean opensSection(Words words) {
        Match match = furniture.match(words, 0, TILES);
        return match != null && words.isNumber(words.skipMarks(match.end()));
    }

    /** What furniture the line is, or null. */
    @Nullable Label read(Words words, boolean tail) {
        if (words.count() == 0) {
            return marks(words);
        }
        if (isTime(words)) {
            return new Label(Kind.FURNITURE, "clock");
        }
        if (isHashtags(words)) {
            return new Label(Kind.FURNITURE, "tags");
        }
        if (words.count() <= LONGEST_TEASER && has(words, COPYRIGHT) && !words.isMark(0)) {
            return new Label(Kind.FURNITURE, "copyright");
        }
        Label label = words.count() > LONGEST ? null : tiles(words, tail);
        label = label == null && words.count() <= LONGEST ? opener(words, tail) : label;
        label = label == null && words.count() <= LONGEST ? ending(words, tail) : label;
        return label == null ? rate(words) : label;
    }

    /** A bar of sections, a row of headlines, the page's own name; or null. */
    @Nullable Label bar(String text, Words words) {
        if (isTicker(text, words) || isBar(words)) {
            return new Label(Kind.FURNITURE, "section bar");
        }
        if (isBreadcrumb(words)) {
            return new Label(Kind.FURNITURE, "navigation");
        }
        return isMasthead(words) || isService(words) ? new Label(Kind.FURNITURE, "masthead") : null;
    }

    /** A page's name in two languages, or beside its section: few words and one bar. */
    private static boolean isMasthead(Words words) {
        int bars = 0;
        for (int i = 1; i < words.size() - 1; i++) {
            bars += words.isMark(i, "|\u00B7\u2022") ? 1 : 0;
        }
        return bars > 0 && words.count() <= 5;
    }

    /** «الرئيسية / أخبار»، «العالم > آسيا»: no headline has an angle in it. */
    private boolean isBreadcrumb(Words words) {
        return words.count() <= LONGEST_PATH
                && (opensPath(words) || has(words, ANGLES) && !hasStop(words));
    }

    private boolean opensPath(Words words) {
        Match match = furniture.match(words, words.skipMarks(0), Furniture.Kind.LINE);
        return match != null
                && match.form().reason().equals("navigation")
                && words.isMark(match.end(), PATHS);
    }

    /** An agency's own line: its name, its service and what it sends, between dashes. */
    private boolean isService(Words words) {
        int parts = 0;
        for (int i = 1; i < words.size() - 1; i++) {
            parts += words.isMark(i, "-\u2013\u2014|") ? 1 : 0;
        }
        return parts >= 2
                && words.count() <= LONGEST_PATH
                && furniture.match(words, 0, Furniture.Kind.MEDIUM) != null;
    }

    private static boolean has(Words words, String marks) {
        for (int i = 0; i < words.size() - 1; i++) {
            if (words.isMark(i, marks)) {
                return true;
            }
        }
        return false;
    }

    /** «11:10» or «11:10 م», and nothing else. */
    private static boolean isTime(Words words) {
        boolean colon = words.isNumber(0) && words.isMark(1, ":") && words.isNumber(2);
        return colon && (words.size() == 3 || words.size() == 4 && words.at(3).length() == 1);
    }

    /** «#حدود #سلام_دائم», and nothing else. */
    private static boolean isHashtags(Words words) {
        if (!words.isMark(0, "#")) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.isMark(i) && !words.isMark(i - 1, "#_")) {
                return false;
            }
        }
        return true;
    }

    private static Label marks(Words words) {
        // Four marks and more part articles; fewer are a stray bullet or a button.
        return words.size() >= 4
                ? new Label(Kind.RULE, "rule")
                : new Label(Kind.FURNITURE, "marks");
    }

    /** A line that such words make up from end to end. */
    private @Nullable Label tiles(Words words, boolean tail) {
        Form first = null;
        int forms = 0;
        boolean section = false;
        for (int at = words.skipMarks(0); at < words.size(); at = words.skipMarks(at)) {
            Match match = tile(words, at, tail);
            if (match == null && !isFiller(words, at)) {
                return null;
            }
            boolean counts = match != null && match.form().kind() != Furniture.Kind.PART;
            first = first == null && match != null && counts ? match.form() : first;
            forms += counts ? 1 : 0;
            section |= match != null && match.form().kind() == Furniture.Kind.SECTION;
            at = match == null ? at + 1 : match.end();
        }
        return first == null ? null : tiled(first, forms, section);
    }

    private @Nullable Match tile(Words words, int at, boolean tail) {
        Match match = furniture.match(words, at, TILES);
        return match != null && match.form().tail() && !tail ? null : match;
    }

    private static boolean isFiller(Words words, int at) {
        return words.isNumber(at) || words.at(at).length() == 1;
    }

    private static Label tiled(Form first, int forms, boolean section) {
        boolean list = first.kind() == Furniture.Kind.LIST;
        return new Label(
                list && forms == 1 ? Kind.LIST : Kind.FURNITURE,
                (list || section) && forms > 1 ? "section bar" : first.reason());
    }

    private @Nullable Label opener(Words words, boolean tail) {
        int first = words.skipMarks(0);
        for (Furniture.Kind kind : OPENERS) {
            Match match = furniture.match(words, first, kind);
            if (match != null && (tail || !match.form().tail()) && fits(words, match)) {
                boolean caption = kind == Furniture.Kind.CAPTION;
                return new Label(caption ? Kind.CAPTION : Kind.FURNITURE, match.form().reason());
            }
        }
        return null;
    }

    private static boolean fits(Words words, Match match) {
        return switch (match.form().kind()) {
            case LABEL -> isMarked(words, match.end()) && !isTold(words, match.form());
            case LIST -> isMarked(words, match.end()) && isHeading(match.form());
            case TEASER -> isTeaser(words);
            case BYLINE -> isByline(words, match.end());
            case SHORT -> words.count() <= LONGEST_BYLINE;
            case CAPTION -> words.count() <= 30 && !hasStop(words);
            default -> true;
        };
    }

    /** «مصدر: الوزير يصل غدا …» tells what a source said. */
    private static boolean isTold(Words words, Form form) {
        return form.reason().equals("source credit") && words.count() > LONGEST_SOURCE;
    }

    private static boolean isTeaser(Words words) {
        return words.count() <= LONGEST_TEASER && !words.isMark(words.size() - 1, ".");
    }

    private static boolean isHeading(Form form) {
        return form.words().size() > 1 || form.reason().equals("tags");
    }

    private static boolean isByline(Words words, int behind) {
        return words.count() <= LONGEST_NAMES
                && !hasStop(words)
                && (isMarked(words, behind) || words.isMark(words.size() - 1, ":"));
    }

    private static boolean isMarked(Words words, int behind) {
        return behind >= words.size()
                || words.isMark(behind, ":|-\u2013\u2014/\u00BB*.#(\u2026\uFF1A");
    }

    private static boolean hasStop(Words words) {
        int last = words.size() - 1;
        return words.isMark(last, ".")
                && words.isWord(last - 1)
                && words.at(last - 1).length() > 2
                && words.count() > 12;
    }

    private @Nullable Label ending(Words words, boolean tail) {
        for (int back = 1; back <= 8; back++) {
            int at = words.size() - back;
            Match match =
                    at < 0 || words.isMark(at)
                            ? null
                            : furniture.match(words, at, Furniture.Kind.END);
            boolean ends = match != null && words.skipMarks(match.end()) >= words.size();
            if (match != null && ends && (tail || !match.form().tail())) {
                return new Label(Kind.FURNITURE, match.form().reason());
            }
        }
        return null;
    }

    private @Nullable Label rate(Words words) {
        boolean fraction = false;
        String reason = "";
        for (int at = words.skipMarks(0); at < words.size(); at = words.skipMarks(at)) {
            Match match = furniture.match(words, at, Furniture.Kind.RATE);
            if (match == null && !isFiller(words, at)) {
                return null;
            }
            fraction |= words.isNumber(at) && words.isNumber(at + 2) && words.isMark(at + 1, ".,");
            reason = match == null ? reason : match.form().reason();
            at = match == null ? at + 1 : match.end();
        }
        return fraction && !reason.isEmpty() ? new Label(Kind.FURNITURE, reason) : null;
    }

    /** Short parts between bars, one of them a word of navigation. */
    private boolean isBar(Words words) {
        int parts = 1;
        int length = 0;
        boolean known = false;
        String bars = has(words, "\u00AB") ? BARS.replace("\u00BB", "") : BARS;
        boolean dashes = looseDashes(words) >= TICKER;
        for (int i = 0; i < words.size(); i++) {
            boolean bar = words.isMark(i, bars) || dashes && isLooseDash(words, i);
            parts += bar ? 1 : 0;
            length = bar ? 0 : length + 1;
            known |= length == 1 && furniture.match(words, i, TILES) != null;
            if (length > 5) {
                return false;
            }
        }
        return parts >= 3 && known || parts >= 5;
    }

    private static int looseDashes(Words words) {
        int dashes = 0;
        for (int i = 1; i < words.size() - 1; i++) {
            dashes += isLooseDash(words, i) ? 1 : 0;
        }
        return dashes;
    }

    /** A dash with blanks on both sides. */
    private static boolean isLooseDash(Words words, int at) {
        return words.isMark(at, DASHES)
                && at > 0
                && at + 1 < words.size()
                && words.span(at - 1).end() < words.span(at).start()
                && words.span(at).end() < words.span(at + 1).start();
    }

    /** Whether wide gaps part the line into many pieces: headlines in a row. */
    boolean isTicker(String text, Words words) {
        int gaps = 0;
        for (int i = 1; i < words.size(); i++) {
            int from = words.span(i - 1).end();
            gaps += words.span(i).start() - from >= 3 && isBlank(text, from, from + 3) ? 1 : 0;
        }
        return gaps >= TICKER;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }
}
