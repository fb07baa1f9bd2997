package isnad.story.difference;

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

/** Finds words that some houses use and others do not, by {@code terms.tsv}. */
final class Terms {
    static final String AL = "\u0627\u0644";

    private final Map<String, List<Form>> forms = new HashMap<>();

    /** Where a term must stand to be compared. */
    enum Slot {
        PARTY,
        ACT,
        PLACE,
        ANY
    }

    /**
     * A term found.
     *
     * @param set of siblings that it belongs to
     * @param alone whether the set names one referent, wherever its terms stand
     * @param term which sibling it is
     * @param from first word
     */
    record Hit(String set, Slot slot, boolean alone, String term, int from, int to) {
        boolean isSiblingOf(Hit other) {
            return set.equals(other.set) && !term.equals(other.term);
        }

        boolean overlaps(int start, int end) {
            return from < end && start < to;
        }
    }

    private record Form(String set, Slot slot, boolean alone, String term, List<String> words) {}

    Terms() {
        Tables.read(Terms.class, "terms.tsv").forEach(this::add);
    }

    private void add(Tsv.Row row) {
        Slot slot = Slot.valueOf(row.required("slot").toUpperCase(java.util.Locale.ROOT));
        boolean alone = row.required("alone").equals("yes");
        for (String form : row.list("form")) {
            List<String> words = Gazetteer.split(form).stream().map(Terms::bare).toList();
            forms.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Form(row.required("set"), slot, alone, row.required("term"), words));
        }
    }

    /** All terms of the words, of each set the longest at a place. */
    List<Hit> find(Sentence words) {
        List<Hit> out = new ArrayList<>(2);
        for (int at = 0; at < words.size(); at++) {
            Map<String, Hit> best = new HashMap<>();
            for (Token.Base base : words.token(at).bases()) {
                for (Form form : forms.getOrDefault(bare(base.word()), List.of())) {
                    Hit hit = hit(words, at, form);
                    if (hit != null) {
                        best.merge(hit.set(), hit, (a, b) -> b.to() > a.to() ? b : a);
                    }
                }
            }
            best.values().stream().filter(hit -> isNew(hit, out)).forEach(out::add);
        }
        return out;
    }

    private static @Nullable Hit hit(Sentence words, int at, Form form) {
        if (at + form.words.size() > words.size()) {
            return null;
        }
        for (int i = 1; i < form.words.size(); i++) {
            if (!bare(words.token(at + i).folded()).equals(form.words.get(i))) {
                return null;
            }
        }
        return new Hit(form.set, form.slot, form.alone, form.term, at, at + form.words.size());
    }

    private static boolean isNew(Hit hit, List<Hit> found) {
        return found.stream()
                .noneMatch(
                        old -> old.set().equals(hit.set()) && old.overlaps(hit.from(), hit.to()));
    }

    /** Without the article. */
    static String bare(String word) {
        return word.startsWith(AL) && word.length() > AL.length() + 1
                ? word.substring(AL.length())
                : word;
    }
}
