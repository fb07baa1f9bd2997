package isnad.search.analysis;

import isnad.lexicon.Sense;
import isnad.search.analysis.Unit.Meaning;
import isnad.search.query.Clause.Word;
import isnad.search.query.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the words of a query as the words of pages are read. */
public final class QueryReader {
    private final TextReader reader;
    private final NameLookup lookup;
    private final Lookup terms;

    public QueryReader(TextReader reader, NameLookup lookup) {
        this.reader = reader;
        this.lookup = lookup;
        this.terms = new Lookup(reader);
    }

    /** The words without clitics and folded that a prefix may begin. */
    public String prefix(String letters, Level level) {
        Passage passage = reader.words(letters);
        Form form = passage.size() == 0 ? null : passage.form(0);
        if (form == null || level == Level.EXACT) {
            return form == null ? letters : form.exact();
        }
        return passage.token(0).folded();
    }

    /** The words of a name without clitics, folded. */
    public List<String> words(String name) {
        return reader.wordsOf(name);
    }

    /** Words that need not stand together; names of several words among them are found. */
    public List<Unit> apart(List<Word> words, Level level) {
        List<Unit> units = new ArrayList<>();
        if (level == Level.ENTITY) {
            Passage passage = reader.words(text(words));
            for (Stretch stretch : stretches(passage, words.size() == 1)) {
                units.add(unit(passage, List.of(stretch)));
            }
        } else {
            words.forEach(word -> add(units, reader.words(word.text())));
        }
        return units;
    }

    private void add(List<Unit> units, Passage passage) {
        List<Stretch> stretches = single(passage);
        if (!stretches.isEmpty()) {
            units.add(unit(passage, stretches));
        }
    }

    /** Words that stand together; null where none is a word. */
    public @Nullable Unit together(List<Word> words, Level level) {
        boolean mixed = words.stream().anyMatch(word -> word.level() != null);
        if (mixed) {
            return mixed(words);
        }
        Passage passage = reader.words(text(words));
        List<Stretch> stretches =
                level == Level.ENTITY ? stretches(passage, true) : single(passage);
        return stretches.isEmpty() ? null : unit(passage, stretches);
    }

    /** A phrase in which words have levels of their own. */
    private @Nullable Unit mixed(List<Word> words) {
        List<Slot> slots = new ArrayList<>();
        for (Word word : words) {
            Passage passage = reader.words(word.text());
            for (Stretch stretch : stretches(passage, true)) {
                slots.add(slot(passage, stretch, List.of()).with(word.level()));
            }
        }
        return slots.isEmpty() ? null : new Unit(text(words), slots, List.of(slots), Meaning.WORDS);
    }

    private static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** Tokens that are one word, or one name. */
    private record Stretch(int from, int to, List<Term> names, Meaning meaning) {
        static Stretch word(int at) {
            return new Stretch(at, at + 1, List.of(), Meaning.WORDS);
        }
    }

    private static List<Stretch> single(Passage passage) {
        List<Stretch> all = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            if (passage.form(at) != null) {
                all.add(Stretch.word(at));
            }
        }
        return all;
    }

    /**
     * Names and other words.
     *
     * @param alone whether the words are a whole: then a medium's everyday name is meant as such
     */
    private List<Stretch> stretches(Passage passage, boolean alone) {
        List<Stretch> all = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            if (passage.form(at) == null) {
                at++;
                continue;
            }
            Stretch name = name(passage, at, alone);
            all.add(name == null ? Stretch.word(at) : name);
            at = name == null ? at + 1 : name.to();
        }
        return all;
    }

    private @Nullable Stretch name(Passage passage, int at, boolean alone) {
        NameFinder.Match match = reader.finder().longest(passage, at);
        NameTrie.Found english = reader.english().at(passage, at);
        if (english != null && (match == null || english.to() >= match.to())) {
            return new Stretch(at, english.to(), terms(english.ids()), Meaning.NAME);
        }
        boolean whole = alone && match != null && match.to() - at == passage.size();
        List<String> ids = match == null ? List.of() : ids(passage, match, whole);
        if (match == null || ids.isEmpty()) {
            return null;
        }
        boolean word = match.to() == at + 1 && !passage.token(at).isUnknown();
        Meaning meaning = word ? Meaning.HOMOGRAPH : Meaning.NAME;
        return new Stretch(at, match.to(), terms(ids), meaning);
    }

    /** A government's seat names its town here: who asks for الرياض does not ask for all else. */
    private static List<String> ids(Passage passage, NameFinder.Match match, boolean whole) {
        boolean headed = match.to() > match.from() + 1;
        List<Named> meant =
                match.named().stream()
                        .filter(named -> !(named.sense() instanceof Sense.Metonym))
                        .filter(named -> whole || headed || !named.isStrict())
                        .filter(named -> NameFinder.isSpelled(passage, match, named.sense()))
                        .toList();
        int best = meant.stream().mapToInt(Named::rank).min().orElse(0);
        return meant.stream()
                .filter(named -> named.rank() == best)
                .map(Named::id)
                .distinct()
                .toList();
    }

    private List<Term> terms(List<String> ids) {
        return ids.stream().map(reader.finder()::term).toList();
    }

    private Unit unit(Passage passage, List<Stretch> stretches) {
        int from = stretches.getFirst().from();
        int to = stretches.getLast().to();
        String text = passage.text(from, to);
        List<Slot> slots = new ArrayList<>();
        for (Stretch word : single(passage)) {
            if (word.from() >= from && word.to() <= to) {
                slots.add(slot(passage, word, List.of()));
            }
        }
        List<Term> whole = whole(passage, from, to, text);
        if (stretches.size() == 1) {
            Stretch name = stretches.getFirst();
            boolean word = name.meaning() == Meaning.WORDS;
            List<Slot> named = List.of(slot(passage, name, word ? whole : List.of()));
            return new Unit(text, slots, List.of(named), name.meaning());
        }
        List<Slot> own = List.of(new Slot(List.of(whole, whole, whole, whole), null));
        if (stretches.stream().allMatch(part -> part.names().isEmpty())) {
            return new Unit(text, slots, List.of(own), Meaning.WORDS);
        }
        List<Slot> named = stretches.stream().map(part -> slot(passage, part, List.of())).toList();
        return new Unit(text, slots, List.of(named, own), Meaning.WORDS);
    }

    /** The terms of somebody whom no table has, by his whole name. */
    private List<Term> whole(Passage passage, int from, int to, String text) {
        List<String> words = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Form form = passage.form(at);
            if (form != null) {
                words.add(form.word());
            }
        }
        List<Term> terms = new ArrayList<>(terms(List.of(OwnNames.key(words))));
        terms.addAll(terms(lookup.ids(text)));
        return terms;
    }

    private Slot slot(Passage passage, Stretch stretch, List<Term> more) {
        Form form = Objects.requireNonNull(passage.form(stretch.from()));
        List<List<Term>> levels = new ArrayList<>(terms.terms(form));
        List<Term> named = new ArrayList<>(stretch.names());
        named.addAll(more);
        if (named.isEmpty()) {
            named.addAll(levels.getLast());
        }
        levels.add(named);
        return new Slot(levels, null);
    }
}
