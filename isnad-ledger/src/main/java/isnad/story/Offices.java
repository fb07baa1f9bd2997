package isnad.story;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Tsv;
import isnad.lexicon.World;
import isnad.model.Participant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which offices people hold: by the title they are told of with, and by the lexicon's terms. */
final class Offices {
    private final Map<String, String> byRole = new HashMap<>();
    private final Map<String, Set<String>> byPerson = new HashMap<>();

    Offices(Lexicon lexicon) {
        for (Tsv.Row row : Tsv.read("titles.tsv")) {
            if (!row.get("office").isEmpty()) {
                byRole.putIfAbsent(row.get("roleEn"), row.get("office"));
            }
        }
        for (World.Term term : lexicon.terms()) {
            byPerson.computeIfAbsent(term.person().id(), _ -> new HashSet<>()).add(term.office());
        }
    }

    /** The offices that the lexicon knows of a person; empty for none. */
    Set<String> of(String person) {
        return byPerson.getOrDefault(person, Set.of());
    }

    /** All offices that are known of somebody, at any time; empty for none. */
    Set<String> of(Participant participant) {
        Set<String> held = of(participant.id());
        String role = participant.roleEn();
        String told = role == null ? null : byRole.getOrDefault(role, role);
        if (told == null || held.contains(told)) {
            return held;
        }
        var all = new HashSet<>(held);
        all.add(told);
        return all;
    }
}
