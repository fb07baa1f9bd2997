package isnad.time;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.World;
import isnad.text.Phrases;
import isnad.text.Phrases.Match;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who is spoken of: few write of a minister long before he is one, or long after. */
final class PersonClues {
    private static final double EARLY = 0.3;
    private static final double UNKNOWN = 0.05;
    private static final double LATE = 0.5;
    private static final double GONE = 0.25;
    private static final int MOST = 12;

    private final Lexicon lexicon;
    private final Map<String, List<World.Term>> terms = new HashMap<>();

    PersonClues(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (World.Term term : lexicon.terms()) {
            terms.computeIfAbsent(term.person().id(), _ -> new ArrayList<>()).add(term);
        }
    }

    /** One clue for each of the persons who are named first. */
    List<Clue> read(List<Timed> timed, String page) {
        Map<String, Clue> out = new LinkedHashMap<>();
        for (Timed sentence : timed) {
            for (int at = 0; at < sentence.line().size() && out.size() < MOST; at++) {
                for (Match match : Phrases.at(lexicon.names(), sentence.line().sentence(), at)) {
                    String words = sentence.line().span(match.from(), match.to()).of(page);
                    add(match, words, out);
                }
            }
        }
        return List.copyOf(out.values());
    }

    /** A name that only one known person bears. */
    private void add(Match match, String words, Map<String, Clue> out) {
        if (match.senses().size() != 1) {
            return;
        }
        World.Person person = person(match.senses().getFirst());
        List<World.Term> held = person == null ? null : terms.get(person.id());
        if (person != null && held != null) {
            out.putIfAbsent(person.id(), clue(held, words));
        }
    }

    private static World.@Nullable Person person(Sense sense) {
        return switch (sense) {
            case Sense.PersonName(World.Person person) -> person;
            case Sense.ShortName(World.Person person) -> person;
            default -> null;
        };
    }

    private static Clue clue(List<World.Term> held, String words) {
        DaySet in = new DaySet(List.of());
        for (World.Term term : held) {
            String to = term.to();
            LocalDate from = DaySet.start(term.from());
            in = in.or(to == null ? DaySet.from(from) : DaySet.of(from, DaySet.end(to)));
        }
        var profile = new Clue.Profile();
        if (!in.isEmpty()) {
            profile.add(in.first().minusYears(2), 2 * 366L, EARLY);
        }
        for (DaySet.Run run : in.runs()) {
            long days = run.to().toEpochDay() - run.from().toEpochDay() + 1;
            profile.upTo(run.from(), LATE);
            profile.add(run.from(), days, 1).add(run.to().plusDays(1), 365, LATE);
        }
        profile.upTo(Odds.LAST.plusDays(1), GONE);
        return profile.clue(UNKNOWN, words);
    }
}
