package isnad.story.origin;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Lexicon;
import isnad.lexicon.World;
import isnad.story.Days;
import isnad.story.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which office a person of the lexicon holds when something is told. */
final class Holders {
    private static final Map<String, String> OFFICES =
            Map.ofEntries(
                    Map.entry("foreign_minister", "foreign"),
                    Map.entry("ambassador", "foreign"),
                    Map.entry("un_ambassador", "foreign"),
                    Map.entry("defence_minister", "defence"),
                    Map.entry("army_chief", "army"),
                    Map.entry("interior_minister", "interior"),
                    Map.entry("head_of_state", "presidency"),
                    Map.entry("crown_prince", "presidency"),
                    Map.entry("vice_president", "presidency"),
                    Map.entry("national_security_adviser", "presidency"),
                    Map.entry("head_of_government", "government"),
                    Map.entry("deputy_head_of_government", "government"),
                    Map.entry("intelligence_chief", "intelligence"),
                    Map.entry("parliament_speaker", "parliament"),
                    Map.entry("finance_minister", "finance"),
                    Map.entry("justice_minister", "justice"),
                    Map.entry("energy_minister", "energy"),
                    Map.entry("oil_minister", "energy"),
                    Map.entry("information_minister", "information"),
                    Map.entry("central_bank_governor", "central bank"));

    /** Length of the code of a state; a body's id is longer. */
    private static final int CODE = 3;

    private final Map<String, World.Person> persons = new HashMap<>();
    private final Map<String, List<World.Term>> terms = new HashMap<>();

    /**
     * What a person is.
     *
     * @param person id of persons.tsv
     * @param office of offices.tsv; null where the terms do not say which
     * @param terms all that are held at the time
     */
    record Held(
            String person,
            @Nullable String state,
            @Nullable String office,
            List<World.Term> terms) {
        /** Keys of all offices of states. */
        List<String> offices() {
            return terms.stream()
                    .filter(term -> OFFICES.containsKey(term.office()))
                    .filter(term -> term.state().length() == CODE)
                    .map(term -> Voices.key(term.state(), OFFICES.get(term.office())))
                    .distinct()
                    .toList();
        }
    }

    Holders(Lexicon lexicon) {
        for (World.Term term : lexicon.terms()) {
            World.Person person = term.person();
            persons.put(fold(person.name()), person);
            person.aliases().forEach(alias -> persons.putIfAbsent(fold(alias), person));
            terms.computeIfAbsent(person.id(), _ -> new ArrayList<>()).add(term);
        }
    }

    /** The person of this name; of several offices held at a time {@code told} decides. */
    @Nullable Held of(String name, Telling telling, @Nullable String told) {
        World.Person person = persons.get(fold(name));
        if (person == null) {
            return null;
        }
        List<World.Term> held = at(terms.getOrDefault(person.id(), List.of()), telling);
        for (World.Term term : held) {
            String office = OFFICES.get(term.office());
            if (office != null && (told == null || office.equals(told))) {
                return new Held(person.id(), term.state(), office, held);
            }
        }
        for (World.Term term : held) {
            String office = OFFICES.get(term.office());
            if (office != null && term.state().length() == CODE) {
                return new Held(person.id(), term.state(), office, held);
            }
        }
        return new Held(person.id(), person.state(), null, held);
    }

    private static List<World.Term> at(List<World.Term> terms, Telling telling) {
        Days days = telling.when() == null ? telling.published() : telling.when();
        if (days == null) {
            return terms;
        }
        return terms.stream().filter(term -> span(term).overlaps(days)).toList();
    }

    private static Days span(World.Term term) {
        Days days = Days.of(term.from() + "/" + (term.to() == null ? ".." : term.to()));
        return days == null ? new Days(Days.EARLIEST, Days.LATEST) : days;
    }

    private static String fold(String name) {
        return String.join(" ", Gazetteer.split(name));
    }
}
