package isnad.html.meta;

import isnad.html.meta.Survey.Mark;
import isnad.lexicon.Letters;
import isnad.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells who wrote an article ({@code bylines.tsv}). */
final class Bylines {
    private static final int LONGEST = 80;
    private static final int MOST = 12;

    private final List<String> before = new ArrayList<>();
    private final Set<String> nobody = new HashSet<>();

    Bylines() {
        for (Tsv.Row row : Tables.read("bylines.tsv")) {
            String form = Letters.fold(row.required("form"));
            if (row.required("kind").equals("before")) {
                before.add(form);
            } else {
                nobody.add(form);
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
    String bare(String told) {
        String name = Titles.clean(told);
        String folded = Letters.fold(name);
        for (String word : before) {
            if (folded.startsWith(word)
                    && folded.length() == name.length()
                    && isSeam(name, word.length())) {
                return name.substring(word.length()).replaceFirst("^[\\s:|\\-\u2013]+", "").strip();
            }
        }
        return name;
    }

    private static boolean isSeam(String name, int at) {
        return at < name.length() && !Character.isLetterOrDigit(name.charAt(at));
    }

    private boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && !Addresses.isWeb(name)
                && name.indexOf('@') < 0
                && name.indexOf('{') < 0
                && name.chars().anyMatch(Character::isLetter)
                && !nobody.contains(Letters.fold(name));
    }

    /** Names that are marked up as the author's, in the page's order. */
    static List<String> marked(Survey survey) {
        List<String> names = new ArrayList<>();
        for (Mark mark : survey.marks()) {
            if (mark.name().equals("author") && names.size() < MOST) {
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
    static List<String> linked(Document page) {
        return page.select("a[rel~=author]").stream().limit(1).map(Element::text).toList();
    }
}
