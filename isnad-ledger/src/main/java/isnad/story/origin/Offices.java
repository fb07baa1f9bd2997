package isnad.story.origin;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Tsv;
import isnad.story.table.Tables;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which office words speak of; the words stand in {@code offices.tsv}. */
final class Offices {
    /**
     * An office found.
     *
     * @param state where the words belong to one state alone; else null
     * @param from first token
     */
    record Found(String office, @Nullable String state, int from, int to) {}

    private record Form(String office, @Nullable String state, List<String> words) {}

    private final Map<String, List<Form>> forms = new HashMap<>();

    Offices() {
        Tables.read(Offices.class, "offices.tsv").forEach(this::add);
    }

    private void add(Tsv.Row row) {
        String state = row.get("state");
        for (String form : row.list("form")) {
            List<String> words = Gazetteer.split(form);
            var entry = new Form(row.required("office"), state.isEmpty() ? null : state, words);
            forms.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(entry);
        }
    }

    /**
     * All offices in the order of the words, the longest at each place; forms of one state alone
     * count only where no other state is spoken of.
     */
    List<Found> find(Sentence words, @Nullable String state) {
        List<Found> out = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found found = at(words, at, state);
            if (found != null) {
                out.add(found);
            }
            at = found == null ? at + 1 : found.to();
        }
        return out;
    }

    private @Nullable Found at(Sentence words, int at, @Nullable String state) {
        Form best = null;
        for (Token.Base base : words.token(at).bases()) {
            for (Form form : forms.getOrDefault(base.word(), List.of())) {
                boolean foreign = form.state != null && state != null && !form.state.equals(state);
                boolean longer = best == null || form.words.size() > best.words.size();
                if (!foreign && longer && matches(words, at, form.words)) {
                    best = form;
                }
            }
        }
        return best == null ? null : new Found(best.office, best.state, at, at + best.words.size());
    }

    private static boolean matches(Sentence words, int at, List<String> form) {
        if (at + form.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < form.size(); i++) {
            if (!words.token(at + i).is(form.get(i))) {
                return false;
            }
        }
        return true;
    }
}
