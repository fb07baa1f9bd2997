package isnad.story.person;

import isnad.lexicon.Letters;
import isnad.lexicon.Tsv;
import java.util.HashSet;
import java.util.Set;

/** Words that are known to be given names. */
final class GivenNames {
    private static final Set<String> FOLDED = load();

    private GivenNames() {}

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (Tsv.Row row : Tsv.read("given-names.tsv")) {
            names.add(Letters.fold(row.get("form")));
        }
        return names;
    }

    static boolean has(String folded) {
        return FOLDED.contains(folded);
    }
}
