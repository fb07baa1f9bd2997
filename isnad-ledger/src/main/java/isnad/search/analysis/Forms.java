package isnad.search.analysis;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.search.query.Level;
import isnad.text.Analysis;
import isnad.text.Sentence;
import isnad.text.Split;
import isnad.text.Splits;
import isnad.text.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads words, and keeps the first {@value #MOST_KNOWN} that it meets: they are nearly all. */
final class Forms {
    private static final int MOST_KNOWN = 60_000;

    /** Longer ones are no words: of a hostile page's endless one the beginning is looked up. */
    private static final int LONGEST = 64;

    private final Lexicon lexicon;
    private final Splits splits;
    private final Stems stems;
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    Forms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.splits = new Splits(lexicon);
        this.stems = new Stems(lexicon);
    }

    /** What is known of a word or number. */
    Form of(Token token) {
        Form found = known.get(token.letters());
        if (found != null) {
            return found;
        }
        Form form = read(token);
        if (known.size() < MOST_KNOWN && token.letters().length() <= LONGEST) {
            known.put(token.letters(), form);
        }
        return form;
    }

    private Form read(Token token) {
        String exact = cut(exact(token.letters()));
        return token.kind() == Token.Kind.ARABIC
                ? arabic(token, exact)
                : form(token, exact, cut(plain(token.folded())), List.of());
    }

    private Form arabic(Token token, String exact) {
        Split split = splits.at(new Sentence(token.span(), List.of(token), 0, true), 0);
        var cut = new Cut(token.folded(), split);
        String word = cut(cut.word(lexicon.vocabulary()));
        return form(token, exact, word, cut.agreeing(token.analyses()));
    }

    private Form form(Token token, String exact, String word, List<Analysis> readings) {
        List<String> lemmas = stems.of(word, readings);
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(Level.EXACT, exact));
        terms.add(Term.of(Level.WORD, word));
        lemmas.forEach(lemma -> terms.add(Term.of(Level.STEM, lemma)));
        int id = lexicon.names().word(token.folded());
        return new Form(exact, word, lemmas, id, starts(token), List.copyOf(terms));
    }

    private List<Form.Start> starts(Token token) {
        List<Form.Start> starts = new ArrayList<>();
        for (Token.Base base : token.bases()) {
            int node = lexicon.names().next(Gazetteer.ROOT, lexicon.names().word(base.word()));
            if (node != Gazetteer.NONE) {
                starts.add(new Form.Start(node, base.clitics().hasPreposition()));
            }
        }
        return List.copyOf(starts);
    }

    private static String exact(String letters) {
        boolean plain = letters.chars().allMatch(c -> c > 0x0600 && c < 0x0670 || c < 0x80);
        String normal =
                plain
                        ? letters
                        : Letters.strip(Normalizer.normalize(letters, Normalizer.Form.NFKC));
        return normal.toLowerCase(Locale.ROOT);
    }

    /** Latin letters small and without accents. */
    static String plain(String folded) {
        if (folded.chars().allMatch(c -> c < 0x80)) {
            return folded;
        }
        String apart = Normalizer.normalize(folded, Normalizer.Form.NFKD);
        var plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
