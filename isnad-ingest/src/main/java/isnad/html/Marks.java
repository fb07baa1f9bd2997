package isnad.html;

import isnad.lexicon.LexiconException;
import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The marks of elements by their tags, roles and names ({@code marks.tsv}). */
final class Marks {
    static final String FILE = "marks.tsv";

    /** Longer values of attributes are not names but data. */
    private static final int LONGEST = 600;

    /** More different names than any page has: a hostile page may not fill the memory. */
    private static final int MOST = 20_000;

    private static final String[] TEST_IDS = {
        "data-testid", "data-test-id", "data-component", "data-qa", "data-module"
    };

    private final Map<String, Map<String, Mark>> exact = new HashMap<>();
    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final List<Form> stems = new ArrayList<>();
    private final Map<String, List<Form>> stemsByStart = new HashMap<>();

    private Marks(List<Tsv.Row> rows) {
        rows.forEach(this::add);
        stems.forEach(form ->
                stemsByStart
                        .computeIfAbsent(start(form.words().getFirst()), _ -> new ArrayList<>())
                        .add(form));
    }

    /** Words that stand in a name one behind the other; the last perhaps only begins so. */
    private record Form(List<String> words, boolean stem, boolean whole, Mark mark) {}

    static Marks load() {
        try (InputStream in = Marks.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + FILE + " on the class path");
            }
            return new Marks(Tsv.read(FILE, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Tsv.Row row) {
        String where = row.required("where");
        String form = row.required("form");
        Mark mark = mark(row);
        switch (where) {
            case "tag", "role", "itemprop" ->
                    exact.computeIfAbsent(where, _ -> new HashMap<>())
                            .put(form.toLowerCase(Locale.ROOT), mark);
            case "first" -> ignored.add(form);
            case "name", "whole" -> add(form, where.equals("whole"), mark);
            default -> throw row.wrong("expected tag, role, itemprop, first, name or whole");
        }
    }

    private void add(String text, boolean whole, Mark mark) {
        boolean stem = text.endsWith("*");
        String plain = stem ? text.substring(0, text.length() - 1) : text;
        Form form = new Form(List.of(plain.split(" ")), stem, whole, mark);
        if (stem && form.words().size() == 1) {
            stems.add(form);
        } else {
            forms.computeIfAbsent(form.words().getFirst(), _ -> new ArrayList<>()).add(form);
        }
    }

    private static Mark mark(Tsv.Row row) throws LexiconException {
        String name = row.required("mark").toUpperCase(Locale.ROOT);
        for (Mark mark : Mark.values()) {
            if (mark.name().equals(name)) {
                return mark;
            }
        }
        throw row.wrong("expected a mark");
    }

    /** A reader of the names of one page. */
    OfPage ofPage() {
        return new OfPage();
    }

    /** Reads the marks of a page's elements; each name once. */
    final class OfPage {
        private final Map<String, Long> known = new HashMap<>();

        /** The marks of an element, one bit each. */
        long of(Element element) {
            long marks = exactly("tag", element.normalName());
            if (element.attributesSize() == 0) {
                return marks;
            }
            marks |= names(element.attr("class")) | names(element.attr("id"));
            marks |= exactly("role", element.attr("role"));
            marks |= exactly("itemprop", element.attr("itemprop"));
            for (String attribute : TEST_IDS) {
                marks |= names(element.attr(attribute));
            }
            if (element.attr("aria-hidden").equals("true")) {
                marks |= Mark.HIDDEN.bit();
            }
            return isHidden(element) ? marks | Mark.INVISIBLE.bit() : marks;
        }

        private long names(String value) {
            if (value.isEmpty() || value.length() > LONGEST) {
                return 0;
            }
            Long found = known.get(value);
            if (found == null) {
                found = 0L;
                for (String name : value.split("\\s+")) {
                    found |= marks(words(name));
                }
                keep(value, found);
            }
            return found;
        }

        private void keep(String value, long marks) {
            if (known.size() < MOST) {
                known.put(value, marks);
            }
        }
    }

    private long exactly(String where, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return 0;
        }
        Mark mark = exact.getOrDefault(where, Map.of()).get(value.toLowerCase(Locale.ROOT));
        return mark == null ? 0 : mark.bit();
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.length() < LONGEST && hides(style);
    }

    private static boolean hides(String style) {
        String packed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return packed.contains("display:none") || packed.contains("visibility:hidden");
    }

    /** A longer form takes its words from the shorter ones inside it. */
    private long marks(List<String> words) {
        long marks = 0;
        if (words.size() > 1 && ignored.contains(words.getFirst())) {
            return first(words);
        }
        boolean[] taken = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            for (Form form : forms.getOrDefault(words.get(i), List.of())) {
                if (form.words().size() > 1 && fits(words, i, form)) {
                    marks |= form.mark().bit();
                    Arrays.fill(taken, i, i + form.words().size(), true);
                }
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i]) {
                marks |= single(words, i, forms.getOrDefault(words.get(i), List.of()));
                String start = start(words.get(i));
                marks |= single(words, i, stemsByStart.getOrDefault(start, List.of()));
            }
        }
        return marks;
    }

    /** Of a name that begins with a word that tells nothing: what its listed beginnings say. */
    private long first(List<String> words) {
        long marks = 0;
        for (Form form : forms.getOrDefault(words.getFirst(), List.of())) {
            if (form.words().size() > 1 && fits(words, 0, form)) {
                marks |= form.mark().bit();
            }
        }
        return marks;
    }

    private static long single(List<String> words, int i, List<Form> candidates) {
        long marks = 0;
        for (Form form : candidates) {
            if (form.words().size() == 1 && fits(words, i, form)) {
                marks |= form.mark().bit();
            }
        }
        return marks;
    }

    private static boolean fits(List<String> words, int from, Form form) {
        int size = form.words().size();
        if (from + size > words.size() || form.whole() && (from > 0 || size != words.size())) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            String word = words.get(from + i);
            String wanted = form.words().get(i);
            boolean last = form.stem() && i == size - 1;
            if (last ? !word.startsWith(wanted) : !word.equals(wanted)) {
                return false;
            }
        }
        return true;
    }

    private static String start(String word) {
        return word.length() < 3 ? word : word.substring(0, 3);
    }

    /** The words of a name in lower case: parted at marks, digits and capitals. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean capital = letter && i > start && isCapital(name, i);
            if (!letter || capital) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = letter ? i : i + 1;
            }
        }
        return words;
    }

    private static boolean isCapital(String name, int i) {
        return Character.isUpperCase(name.charAt(i)) && !Character.isUpperCase(name.charAt(i - 1));
    }
}
