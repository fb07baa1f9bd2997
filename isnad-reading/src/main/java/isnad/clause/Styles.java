package isnad.clause;

import isnad.lexicon.Letters;
import isnad.text.Entity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Styles of address: whose title has the words of فخامة الرئيس or سموه. */
final class Styles {
    /** Pronouns behind a style: ه، ها. */
    private static final List<String> OWN = List.of("\u0647\u0627", "\u0647");

    private static final String ARTICLE = "\u0627\u0644";

    private Styles() {}

    /** How many words of a style somebody's title has. */
    static int shared(String style, Entity person) {
        String role = person.role();
        if (role == null) {
            return 0;
        }
        Set<String> words = words(style);
        words.retainAll(words(role));
        return words.size();
    }

    private static Set<String> words(String phrase) {
        Set<String> out = new HashSet<>();
        Arrays.stream(Letters.fold(phrase).split(" ")).map(Styles::stem).forEach(out::add);
        return out;
    }

    /** السمو، سموه: سمو; فخامته، فخامة: فخام. */
    private static String stem(String word) {
        String bare = word.startsWith(ARTICLE) ? word.substring(2) : word;
        for (String own : OWN) {
            if (bare.endsWith(own) && bare.length() > own.length() + 2) {
                String stem = bare.substring(0, bare.length() - own.length());
                return stem.endsWith("\u062A") ? stem.substring(0, stem.length() - 1) : stem;
            }
        }
        return bare;
    }
}
