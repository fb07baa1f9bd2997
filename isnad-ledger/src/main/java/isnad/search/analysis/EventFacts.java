package isnad.search.analysis;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.model.Participant;
import isnad.model.Quote;
import isnad.model.Status;
import isnad.model.Where;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an event as terms: a letter for the field, {@code =} and an id or {@code ~} and a
 * word.
 */
public final class EventFacts {
    static final char WHO = 'a';
    static final char WITH = 'b';

    /** Takes part in an act that has no order. */
    static final char PARTY = 'c';

    static final char IN = 'i';
    static final char ORIGIN = 'o';
    static final char SOURCE = 's';
    static final char TYPE = 't';
    static final char STATUS = 'u';

    private static final int MOST_KNOWN = 20_000;
    private static final int MOST_ALIASES = 8;
    private static final int MOST_USUAL = 64;

    private final TextReader reader;
    private final Map<Object, List<BytesRef>> known = new ConcurrentHashMap<>();

    public EventFacts(TextReader reader) {
        this.reader = reader;
    }

    /** The term of a type. */
    public static BytesRef type(EventType type) {
        return new BytesRef(TYPE + "=" + type.name());
    }

    /** The term of a status. */
    public static BytesRef status(Status status) {
        return new BytesRef(STATUS + "=" + status.name());
    }

    /** The terms of which one is there where somebody takes part. */
    public static List<BytesRef> participant(String id) {
        return List.of(id(WHO, id), id(WITH, id), id(PARTY, id));
    }

    /** The term of an id in a field. */
    static BytesRef id(char field, String id) {
        return new BytesRef(field + "=" + Term.cut(id));
    }

    /** The term of a word in a field. */
    static BytesRef word(char field, String word) {
        return new BytesRef(field + "~" + Term.cut(word));
    }

    /** The facts of an event; one may come twice. */
    public List<BytesRef> of(Event event) {
        List<BytesRef> facts = new ArrayList<>(MOST_USUAL);
        facts.add(type(event.type()));
        facts.add(status(event.status()));
        boolean symmetric = event.type().isSymmetric();
        event.who().forEach(p -> facts.addAll(participant(symmetric ? PARTY : WHO, p)));
        event.whom().forEach(p -> facts.addAll(participant(symmetric ? PARTY : WITH, p)));
        Where where = event.where();
        if (where != null) {
            facts.addAll(where(where));
        }
        chain(event.attribution(), facts);
        return facts;
    }

    /** The facts of a quote: its sources. */
    public List<BytesRef> of(Quote quote) {
        List<BytesRef> facts = new ArrayList<>();
        chain(quote.attribution(), facts);
        return facts;
    }

    private void chain(List<Link> chain, List<BytesRef> facts) {
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            facts.addAll(link(SOURCE, link));
            if (i == 0) {
                facts.addAll(link(ORIGIN, link));
            }
        }
    }

    private List<BytesRef> kept(Object key, Supplier<List<BytesRef>> facts) {
        List<BytesRef> found = known.get(key);
        if (found != null) {
            return found;
        }
        List<BytesRef> made = facts.get();
        if (known.size() < MOST_KNOWN) {
            known.put(key, made);
        }
        return made;
    }

    private record ParticipantKey(
            char field,
            String id,
            String name,
            @Nullable String role,
            @Nullable String state,
            List<String> aliases) {}

    private List<BytesRef> participant(char field, Participant of) {
        var key =
                new ParticipantKey(field, of.id(), of.name(), of.role(), of.state(), of.aliases());
        return kept(key, () -> readParticipant(field, of));
    }

    private List<BytesRef> readParticipant(char field, Participant of) {
        var facts = new Draft(field);
        facts.id(of.id());
        facts.id(of.state());
        facts.words(of.name());
        facts.words(of.nameEn());
        facts.words(of.role());
        facts.words(of.roleEn());
        facts.named(of.name(), false);
        if (of.id().indexOf('/') >= 0) {
            of.aliases().stream().limit(MOST_ALIASES).forEach(facts::words);
        }
        return facts.terms();
    }

    private record LinkKey(char field, String source, SourceKind kind, boolean named) {}

    private List<BytesRef> link(char field, Link of) {
        var key = new LinkKey(field, of.source(), of.kind(), of.named());
        return kept(key, () -> readLink(field, of));
    }

    private List<BytesRef> readLink(char field, Link of) {
        var facts = new Draft(field);
        facts.words(of.source());
        facts.words(of.sourceEn());
        facts.words(of.kind().name());
        if (!of.named()) {
            facts.words(SourceKind.UNNAMED.name());
        }
        boolean described =
                of.kind() == SourceKind.OFFICE
                        || of.kind() == SourceKind.OFFICIAL
                        || of.kind() == SourceKind.UNNAMED;
        facts.named(of.source(), described);
        return facts.terms();
    }

    private record WhereKey(String name, @Nullable String country) {}

    private List<BytesRef> where(Where of) {
        return kept(new WhereKey(of.name(), of.country()), () -> readWhere(of));
    }

    private List<BytesRef> readWhere(Where of) {
        var facts = new Draft(IN);
        facts.id(of.country());
        facts.words(of.name());
        facts.words(of.nameEn());
        facts.named(of.name(), false);
        return facts.terms();
    }

    /** The terms of one field that a value gives. */
    private final class Draft {
        private final char field;
        private final Set<BytesRef> terms = new LinkedHashSet<>();

        Draft(char field) {
            this.field = field;
        }

        List<BytesRef> terms() {
            return new ArrayList<>(terms);
        }

        void id(@Nullable String id) {
            if (id != null) {
                terms.add(EventFacts.id(field, id));
            }
        }

        void words(@Nullable String text) {
            if (text != null) {
                reader.words(text).keys().forEach(key -> terms.add(word(field, key)));
            }
        }

        /**
         * Whom the whole name names.
         *
         * @param described whether the states in it are meant too: مسؤول إيراني
         */
        void named(String name, boolean described) {
            Passage passage = reader.words(name);
            for (int at = 0; at < passage.size(); at++) {
                NameFinder.Match match = reader.finder().longest(passage, at);
                boolean whole = match != null && at == 0 && match.to() == passage.size();
                if (match != null && (whole || described)) {
                    match.named().forEach(named -> named(named, whole));
                }
            }
        }

        private void named(Named named, boolean whole) {
            id(named.state());
            id(whole || named.isState() ? named.id() : null);
        }
    }
}
