package isnad.search.analysis;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.search.query.Level;
import isnad.text.Sentence;
import isnad.text.Split;
import isnad.text.Splits;
import isnad.text.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads words, and keeps the first {@value #MOST_KNOWN} that it meets: they are nearly all. */
final class Forms {
    private static final int MOST_KNOWN = 60_000;

    /** Longer ones are no words: of a hostile page's endless one the beginning is looked up. */
    private static final int LONGEST = 64;

    private final Lexicon lexicon;
    private final NameTrie english;
    private final Senses senses;
    private final Splits splits;
    private final Stems stems;
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    Forms(Lexicon lexicon, NameTrie english, Senses senses) {
        this.lexicon = lexicon;
        this.senses = senses;
        this.english = english;
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
        if (token.kind() == Token.Kind.ARABIC) {
            return arabic(token, exact);
        }
        String word = cut(plain(token.folded()));
        return form(token, exact, List.of(word), List.of(word));
    }

    private Form arabic(Token token, String exact) {
        Split split = splits.at(new Sentence(token.span(), List.of(token), 0, true), 0);
        var cut = new Cut(token.folded(), split);
        Set<String> words = new LinkedHashSet<>();
        Set<String> lemmas = new LinkedHashSet<>();
        read(token, cut, words, lemmas);
        Cut other = cut.other(token);
        if (other != null) {
            read(token, other, words, lemmas);
        }
        return form(token, exact, List.copyOf(words), List.copyOf(lemmas));
    }

    private void read(Token token, Cut cut, Set<String> words, Set<String> lemmas) {
        String word = cut(cut.word(lexicon.vocabulary()));
        words.add(word);
        lemmas.addAll(stems.of(word, cut.agreeing(token.analyses())));
    }

    private Form form(Token token, String exact, List<String> words, List<String> lemmas) {
        int id = lexicon.names().word(token.folded());
        boolean begins = english.begins(words.getFirst());
        var terms = new PackedTerms(terms(exact, words, lemmas));
        return new Form(exact, words, lemmas, id, starts(token), begins, terms);
    }

    private static List<Term> terms(String exact, List<String> words, List<String> lemmas) {
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(Level.EXACT, exact));
        if (!words.equals(List.of(exact))) {
            words.forEach(word -> terms.add(Term.of(Level.WORD, word)));
        }
        if (!lemmas.equals(words)) {
            lemmas.forEach(lemma -> terms.add(Term.of(Level.STEM, lemma)));
        }
        return terms;
    }

    private List<Form.Start> starts(Token token) {
        List<Form.Start> starts = new ArrayList<>();
        for (Token.Base base : token.bases()) {
            int node = lexicon.names().next(Gazetteer.ROOT, lexicon.names().word(base.word()));
            if (node != Gazetteer.NONE) {
                boolean preposition = base.clitics().hasPreposition();
                starts.add(new Form.Start(node, preposition, senses.at(node)));
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
