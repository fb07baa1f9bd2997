package isnad.html.meta;

import isnad.html.meta.Survey.Line;
import isnad.html.meta.Survey.Mark;
import isnad.lexicon.Letters;
import isnad.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells who wrote an article ({@code bylines.tsv}). */
final class Bylines {
    private static final int LONGEST = 80;
    private static final int BEFORE = 3;
    private static final int BEHIND = 8;
    private static final int WORDS = 5;
    private static final int LABEL = 14;
    private static final Pattern MARKS = Pattern.compile("^[\\s:|\\-\u2013]+");

    /** Where a name in a line ends: a mark between columns, a date. */
    private static final Pattern END =
            Pattern.compile("\\s*[|\u2022\u00B7/,\u060C]|\\s[-\u2013]\\s|\\s*\\d");

    private static final int MOST = 12;

    private final List<String> before = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final Set<String> nobody = new HashSet<>();

    Bylines() {
        for (Tsv.Row row : Tables.read("bylines.tsv")) {
            String form = Letters.fold(row.required("form"));
            switch (row.required("kind")) {
                case "before" -> before.add(form);
                case "label" -> labels.add(form);
                case "nobody" -> nobody.add(form);
                default -> throw row.wrong("expected before, label or nobody");
            }
        }
    }

    /** The names, each once, with an Arabic or a Latin comma between; null where none is left. */
    @Nullable String join(List<String> names) {
        Set<String> good = new LinkedHashSet<>();
        for (String name : names) {
            String bare = bare(name);
            if (good.size() < MOST && isName(bare)) {
                good.add(bare);
            }
        }
        if (good.isEmpty()) {
            return null;
        }
        boolean arabic = Letters.isArabic(good.iterator().next().charAt(0));
        return String.join(arabic ? "\u060C " : ", ", good);
    }

    /** The name without a word such as «بقلم» before it. */
    private String bare(String told) {
        String name = Titles.clean(told);
        String behind = behindWord(name);
        return behind == null ? name : behind;
    }

    /** What stands behind a word such as «بقلم»; null where the text begins with none. */
    private @Nullable String behindWord(String text) {
        String folded = Letters.fold(text);
        if (folded.length() != text.length()) {
            return null;
        }
        for (String word : before) {
            if (folded.startsWith(word) && isSeam(text, word.length(), false)) {
                return MARKS.matcher(text.substring(word.length())).replaceFirst("").strip();
            }
        }
        for (String word : labels) {
            if (folded.startsWith(word) && isSeam(text, word.length(), true)) {
                return MARKS.matcher(text.substring(word.length())).replaceFirst("").strip();
            }
        }
        return null;
    }

    /** As {@link #behindWord}, also in the midst of a line where a colon stands behind the word. */
    private @Nullable String behindAny(String line) {
        String behind = behindWord(line);
        for (int at = 1; behind == null && at < line.length(); at++) {
            if (Character.isLetter(line.charAt(at)) && !Character.isLetter(line.charAt(at - 1))) {
                int colon = line.indexOf(':', at);
                String rest = colon < 0 || colon - at > LABEL ? null : line.substring(at);
                behind = rest == null ? null : behindWord(rest);
            }
        }
        return behind;
    }

    private static boolean isSeam(String text, int at, boolean colon) {
        return colon
                ? text.startsWith(":", at) || text.startsWith(" :", at)
                : at < text.length() && !Character.isLetterOrDigit(text.charAt(at));
    }

    /** The name in a line near the headline that begins with a word such as «بقلم». */
    List<String> visible(Survey survey, int heading) {
        for (Line line : survey.lines()) {
            boolean near =
                    heading >= 0 && line.at() > heading - BEFORE && line.at() <= heading + BEHIND;
            String behind = near ? behindAny(line.text()) : null;
            String name = behind == null ? "" : END.split(behind, 2)[0].strip();
            if (!name.isEmpty() && name.split(" ").length <= WORDS && isName(name)) {
                return List.of(name);
            }
        }
        return List.of();
    }

    /** Whether a text may be the name of a person or an outlet. */
    boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && !Addresses.isWeb(name)
                && name.indexOf('@') < 0
                && name.indexOf('{') < 0
                && name.chars().anyMatch(Character::isLetter)
                && !nobody.contains(Letters.fold(name));
    }

    /** Names that the article marks up as the author's or another's, in the page's order. */
    static List<String> marked(Survey survey, String as) {
        List<String> names = new ArrayList<>();
        for (Mark mark : survey.marks()) {
            if (mark.name().equals(as) && mark.own() && names.size() < MOST) {
                Element name = mark.element().selectFirst("[itemprop=name], [property$=name]");
                names.add(name != null ? told(name) : told(mark.element()));
            }
        }
        return names;
    }

    private static String told(Element element) {
        return element.hasAttr("content") ? element.attr("content") : element.text();
    }

    /** Links that say they lead to the author. */
    static List<String> linked(Parts page) {
        Element link = page.link("a", "author");
        return link == null ? List.of() : List.of(link.text());
    }
}
