package isnad.story.difference;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Tsv;
import isnad.story.table.Tables;
import isnad.text.Analysis;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and phrases of a table, found in sentences with any clitics and in any inflection. */
final class Forms {
    private final Map<String, List<Form>> forms = new HashMap<>();

    private record Form(Tsv.Row row, List<String> words) {}

    /** A form found: its row and its words. */
    record Match(Tsv.Row row, int from, int to) {}

    private final boolean inflected;

    private Forms(boolean inflected) {
        this.inflected = inflected;
    }

    /** The table {@code file}; its column {@code form} lists the forms, single words as lemmas. */
    static Forms of(String file) {
        return of(file, true);
    }

    /** The table {@code file}, whose forms do not inflect. */
    static Forms fixed(String file) {
        return of(file, false);
    }

    private static Forms of(String file, boolean inflected) {
        var out = new Forms(inflected);
        for (Tsv.Row row : Tables.read(Forms.class, file)) {
            for (String form : row.list("form")) {
                List<String> words =
                        Gazetteer.split(form).stream().map(Letters::fold).map(Terms::bare).toList();
                out.forms
                        .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(new Form(row, words));
            }
        }
        return out;
    }

    /** The longest form that begins at a word. */
    @Nullable Match at(Sentence sentence, int at) {
        Match best = null;
        if (at < 0 || at >= sentence.size()) {
            return best;
        }
        for (String key : keys(sentence.token(at))) {
            for (Form form : forms.getOrDefault(key, List.of())) {
                int to = at + form.words.size();
                if (stands(sentence, at, form) && (best == null || to > best.to)) {
                    best = new Match(form.row, at, to);
                }
            }
        }
        return best;
    }

    /** Whether any form stands in a sentence. */
    boolean in(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (at(sentence, at) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(Sentence sentence, int at, Form form) {
        if (at + form.words.size() > sentence.size()) {
            return false;
        }
        for (int i = 1; i < form.words.size(); i++) {
            if (!keys(sentence.token(at + i)).contains(form.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Days of the week have it: without the article «أحد» is somebody. */
    static boolean hasArticle(Token token) {
        return token.folded().contains(Terms.AL);
    }

    private Set<String> keys(Token token) {
        Set<String> out = new HashSet<>();
        for (Token.Base base : token.bases()) {
            out.add(Terms.bare(base.word()));
        }
        for (Analysis analysis : inflected ? token.analyses() : List.<Analysis>of()) {
            out.add(analysis.form().key());
        }
        return out;
    }
}
