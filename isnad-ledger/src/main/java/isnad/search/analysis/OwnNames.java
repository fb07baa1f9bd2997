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
import org.jspecify.annotations.Nullable;

/** What the record of an article knows of the names in its text. */
final class OwnNames {
    /** Begins the key of a name, where ids begin with a letter. */
    private static final String NAME = "~";

    private static final int MOST_ALIASES = 8;
    private static final int MOST_PARTICIPANTS = 200;

    private final TextReader reader;

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
        List<List<String>> names = new ArrayList<>();
        addName(names, participant.name());
        participant.aliases().stream().limit(MOST_ALIASES).forEach(alias -> addName(names, alias));
        for (List<String> name : names) {
            trie.add(name, participant.id());
            names.forEach(other -> trie.add(name, key(other)));
        }
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
