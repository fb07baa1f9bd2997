package isnad.search.analysis;

import isnad.search.query.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms under which a word of a query is found. A page whose word is written without any clitic
 * has no term for it but the exact one, and so on: a third of the index is saved.
 */
final class Lookup {
    private final TextReader reader;

    Lookup(TextReader reader) {
        this.reader = reader;
    }

    /** For each level but that of entities, the terms that a page may have. */
    List<List<Term>> terms(Form form) {
        Set<Term> words = new LinkedHashSet<>();
        form.words().forEach(word -> words.addAll(word(word)));
        Set<Term> stems = new LinkedHashSet<>(words);
        for (String stem : form.stems()) {
            stems.add(Term.of(Level.STEM, stem));
            stems.addAll(word(stem));
        }
        return List.of(
                List.of(Term.of(Level.EXACT, form.exact())),
                List.copyOf(words),
                List.copyOf(stems));
    }

    private List<Term> word(String word) {
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(Level.WORD, word));
        Passage written = reader.words(word);
        Form form = written.size() == 1 ? written.form(0) : null;
        if (form != null && form.exact().equals(word) && form.words().equals(List.of(word))) {
            terms.add(Term.of(Level.EXACT, word));
        }
        return terms;
    }
}
