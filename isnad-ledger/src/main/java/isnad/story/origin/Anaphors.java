package isnad.story.origin;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.story.Telling;
import isnad.story.table.Tables;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for a body that has been named before («the organisation»). */
final class Anaphors {
    private static final Set<String> HEADS =
            Tables.read(Anaphors.class, "anaphors.tsv").stream()
                    .map(row -> Letters.fold(row.required("form")))
                    .collect(Collectors.toUnmodifiableSet());

    private Anaphors() {}

    /** Whether it is such a word, with a description or without one. */
    static boolean isShort(String name) {
        List<String> words = Gazetteer.split(name);
        return !words.isEmpty() && words.size() <= 2 && HEADS.contains(words.getFirst());
    }

    /** Whether an article names somebody. */
    static boolean names(Telling telling, String name) {
        return Letters.fold(telling.article().text()).contains(Letters.fold(name));
    }
}
