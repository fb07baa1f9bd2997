package isnad.text;

import isnad.lexicon.Gazetteer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The phrases of one sentence that were looked up before: each stage asks for them again. */
final class FoundPhrases {
    private final int size;
    private final Map<Gazetteer, List<@Nullable List<Phrases.Match>>> found =
            new IdentityHashMap<>(2);

    FoundPhrases(int size) {
        this.size = size;
    }

    List<Phrases.Match> at(Gazetteer gazetteer, int token, Supplier<List<Phrases.Match>> look) {
        List<@Nullable List<Phrases.Match>> known =
                found.computeIfAbsent(gazetteer, _ -> unknown());
        @Nullable List<Phrases.Match> matches = known.get(token);
        if (matches == null) {
            matches = look.get();
            known.set(token, matches);
        }
        return matches;
    }

    /** A token has other bases now. */
    void forget(int token) {
        found.values().forEach(known -> known.set(token, null));
    }

    private List<@Nullable List<Phrases.Match>> unknown() {
        return new ArrayList<>(Collections.nCopies(size, null));
    }
}
