package isnad.search.analysis;

import isnad.lexicon.Sense;
import isnad.search.query.Clause.Fact;
import isnad.search.query.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** Reads the value of a field as {@link EventFacts} reads the facts of events. */
public final class FactReader {
    private static final int STATE = 3;

    private final TextReader reader;
    private final NameLookup lookup;

    public FactReader(TextReader reader, NameLookup lookup) {
        this.reader = reader;
        this.lookup = lookup;
    }

    /** For each word of the value the terms of which one must be there. */
    public List<List<BytesRef>> terms(Fact fact) {
        return switch (fact.field()) {
            case TYPE -> List.of(List.of(EventFacts.id(EventFacts.TYPE, fact.value())));
            case STATUS -> List.of(List.of(EventFacts.id(EventFacts.STATUS, fact.value())));
            case WHO -> named(fact, EventFacts.WHO, EventFacts.PARTY);
            case WITH -> named(fact, EventFacts.WITH, EventFacts.PARTY);
            case SOURCE -> named(fact, EventFacts.SOURCE);
            case ORIGIN -> named(fact, EventFacts.ORIGIN);
            case IN -> named(fact, EventFacts.IN);
            default -> throw new IllegalArgumentException(fact.field() + " is no fact of events");
        };
    }

    private List<List<BytesRef>> named(Fact fact, char... fields) {
        Passage passage = reader.words(fact.value());
        Collection<String> whole = ids(fact.value());
        List<List<BytesRef>> out = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        int end = 0;
        for (int at = 0; at < passage.size(); at++) {
            if (at >= end) {
                ids.clear();
                end = name(passage, at, fact.field(), ids);
            }
            Form form = passage.form(at);
            if (form != null) {
                out.add(terms(form.words(), ids, whole, fields));
            }
        }
        return out;
    }

    private static List<BytesRef> terms(
            List<String> words, Set<String> ids, Collection<String> whole, char... fields) {
        List<BytesRef> terms = new ArrayList<>();
        for (char field : fields) {
            words.forEach(word -> terms.add(EventFacts.word(field, word)));
            ids.forEach(id -> terms.add(EventFacts.id(field, id)));
            whole.forEach(id -> terms.add(EventFacts.id(field, id)));
        }
        return terms;
    }

    /** Ids of whoever may be meant; one may be typed as such. */
    public Collection<String> ids(String value) {
        Set<String> ids = new LinkedHashSet<>(lookup.ids(value));
        ids.add(value);
        if (value.length() == STATE) {
            ids.add(value.toUpperCase(Locale.ROOT));
        }
        return ids;
    }

    /** Gathers whom the words from {@code at} name, and returns where they end. */
    private int name(Passage passage, int at, Field field, Set<String> ids) {
        NameFinder.Match match = reader.finder().longest(passage, at);
        NameTrie.Found english = reader.english().at(passage, at);
        int to = match == null ? at : match.to();
        int end = english == null ? to : Math.max(to, english.to());
        if (match != null && match.to() == end) {
            match.named().stream()
                    .filter(named -> field != Field.IN || !isSeat(named, match))
                    .map(Named::id)
                    .forEach(ids::add);
        }
        if (english != null && english.to() == end) {
            ids.addAll(english.ids());
        }
        return end;
    }

    /** A town that stands for its government is the town where places are asked for. */
    private static boolean isSeat(Named seat, NameFinder.Match match) {
        return seat.sense() instanceof Sense.Metonym
                && match.named().stream()
                        .anyMatch(named -> named.sense() instanceof Sense.PlaceName);
    }
}
