package isnad.search.analysis;

import isnad.model.Event;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Quote;
import isnad.model.Where;
import isnad.record.ArticleRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the record of an article knows of the names in its text. */
final class OwnNames {
    /** Begins the key of a name, where ids begin with a letter. */
    private static final String NAME = "~";

    private static final int MOST_ALIASES = 8;
    private static final int MOST_KNOWN = 10_000;
    private static final int MOST_PARTICIPANTS = 200;

    private final TextReader reader;
    private final Map<Called, List<List<String>>> known = new ConcurrentHashMap<>();

    OwnNames(TextReader reader) {
        this.reader = reader;
    }

    /** The key under which somebody is found by a name that no table has. */
    static String key(List<String> words) {
        return NAME + String.join(" ", words);
    }

    /** Ids and states of all who take part. */
    static Set<String> known(ArticleRecord record) {
        Set<String> known = new HashSet<>();
        for (Event event : record.events()) {
            event.who().forEach(participant -> add(known, participant));
            event.whom().forEach(participant -> add(known, participant));
            Where where = event.where();
            if (where != null && where.country() != null) {
                known.add(where.country());
            }
        }
        return known;
    }

    private static void add(Set<String> known, Participant participant) {
        known.add(participant.id());
        String state = participant.state();
        if (state != null) {
            known.add(state);
        }
    }

    /** The names of participants that no table has, each under its id and under every name. */
    NameTrie of(ArticleRecord record) {
        Map<String, Participant> strangers = new HashMap<>();
        for (Event event : record.events()) {
            event.who().forEach(participant -> stranger(strangers, participant));
            event.whom().forEach(participant -> stranger(strangers, participant));
        }
        for (Quote quote : record.quotes()) {
            stranger(strangers, quote.speaker());
        }
        var trie = new NameTrie();
        strangers.values().forEach(participant -> add(trie, participant));
        return trie;
    }

    private static void stranger(Map<String, Participant> out, @Nullable Participant participant) {
        if (participant != null
                && participant.kind() != ParticipantKind.UNNAMED
                && participant.id().indexOf('/') >= 0
                && out.size() < MOST_PARTICIPANTS) {
            out.putIfAbsent(participant.id(), participant);
        }
    }

    private void add(NameTrie trie, Participant participant) {
        var key = new Called(participant.name(), participant.aliases());
        List<List<String>> names = known.get(key);
        if (names == null) {
            names = names(participant);
            if (known.size() < MOST_KNOWN) {
                known.put(key, names);
            }
        }
        for (List<String> name : names) {
            trie.add(name, participant.id());
            for (List<String> other : names) {
                trie.add(name, key(other));
            }
        }
    }

    /** What somebody is called. */
    private record Called(String name, List<String> aliases) {}

    private List<List<String>> names(Participant participant) {
        List<List<String>> names = new ArrayList<>();
        addName(names, participant.name());
        participant.aliases().stream().limit(MOST_ALIASES).forEach(alias -> addName(names, alias));
        return names;
    }

    /** A single word that the vocabulary has may mean anything. */
    private void addName(List<List<String>> names, String name) {
        Passage words = reader.words(name);
        if (words.size() > 1 || words.size() == 1 && words.token(0).isUnknown()) {
            List<String> key = words.keys();
            if (!key.isEmpty() && !names.contains(key)) {
                names.add(key);
            }
        }
    }
}
