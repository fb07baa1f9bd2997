package isnad.time;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.World;
import isnad.text.Phrases;
import isnad.text.Phrases.Match;
import isnad.text.Sentence;
import isnad.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who is said to hold which office: the article falls into the holder's terms. */
final class OfficeClues {
    private static final int REACH = 4;
    private static final int AROUND = 2;
    private static final int BEFORE = 3;

    /** Terms are written down by hand, and a minister is called so a little before and after. */
    private static final int SLACK = 3;

    private final Lexicon lexicon;
    private final Map<String, List<World.Term>> terms = new HashMap<>();

    OfficeClues(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (World.Term term : lexicon.terms()) {
            terms.computeIfAbsent(term.person().id(), _ -> new ArrayList<>()).add(term);
        }
    }

    /**
     * The clues of a sentence.
     *
     * @param back how many days before publication the sentence may speak of
     */
    List<Clue> read(Line line, String page, int back) {
        List<Clue> out = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Match title = title(line.sentence(), at);
            Clue clue = title == null ? null : holder(line, page, title, back);
            if (clue != null) {
                out.add(clue);
            }
            at = title == null ? at + 1 : title.to();
        }
        return out;
    }

    private @Nullable Match title(Sentence sentence, int at) {
        for (Match match : Phrases.at(lexicon.names(), sentence, at)) {
            if (!offices(match).isEmpty()) {
                return match;
            }
        }
        return null;
    }

    private static Set<String> offices(Match match) {
        Set<String> out = new LinkedHashSet<>();
        for (Sense sense : match.senses()) {
            if (sense instanceof Sense.TitleName(World.Title title, Number number)
                    && number == Number.SINGULAR
                    && !title.kind().equals("honorific")) {
                out.add(title.office());
            }
        }
        return out;
    }

    private @Nullable Clue holder(Line line, String page, Match title, int back) {
        Set<String> states = new LinkedHashSet<>();
        int at = title.to();
        while (at < line.size() && at <= title.to() + REACH) {
            Match name = person(line.sentence(), at);
            if (name != null) {
                return clue(line, page, title, name, states, back);
            }
            int next = between(line, at, states);
            if (next == at) {
                return null;
            }
            at = next;
        }
        return null;
    }

    /** Behind a word that may stand between title and name, or where it was. */
    private int between(Line line, int at, Set<String> states) {
        int to = at;
        for (Match match : Phrases.at(lexicon.names(), line.sentence(), at)) {
            if (!match.clitics().isBare() || match.clitics().hasConjunction()) {
                continue;
            }
            match.senses().forEach(sense -> addState(sense, states));
            to = Math.max(to, match.to());
        }
        boolean adjective = line.text(at).startsWith("\u0627\u0644") && line.text(at).length() > 3;
        return to > at ? to : adjective || line.isMark(at, "\u060C") ? at + 1 : at;
    }

    private static void addState(Sense sense, Set<String> states) {
        switch (sense) {
            case Sense.Nisba nisba -> states.add(nisba.state().id());
            case Sense.StateName name -> states.add(name.state().id());
            default -> {}
        }
    }

    private @Nullable Match person(Sentence sentence, int at) {
        for (Match match : Phrases.at(lexicon.names(), sentence, at)) {
            boolean named = match.senses().stream().anyMatch(s -> personOf(s) != null);
            if (named && match.clitics().length() == 0) {
                return match;
            }
        }
        return null;
    }

    private static World.@Nullable Person personOf(Sense sense) {
        return switch (sense) {
            case Sense.PersonName(World.Person person) -> person;
            case Sense.ShortName(World.Person person) -> person;
            default -> null;
        };
    }

    private @Nullable Clue clue(
            Line line, String page, Match title, Match name, Set<String> states, int back) {
        if (!isInOffice(line, title, name)) {
            return null;
        }
        DaySet days = new DaySet(List.of());
        for (Sense sense : name.senses()) {
            World.Person person = personOf(sense);
            for (World.Term term : person == null ? List.<World.Term>of() : of(person)) {
                boolean here = states.isEmpty() || states.contains(term.state());
                if (here && offices(title).contains(term.office())) {
                    days = days.or(days(term, back));
                }
            }
        }
        String words = line.sentence().span(title.from(), name.to()).of(page);
        return days.isEmpty() ? null : Clue.firm(days, words);
    }

    private List<World.Term> of(World.Person person) {
        return terms.getOrDefault(person.id(), List.of());
    }

    private static DaySet days(World.Term term, int back) {
        String to = term.to();
        var from = DaySet.start(term.from()).minusDays(SLACK);
        return to == null
                ? DaySet.from(from)
                : DaySet.of(from, DaySet.end(to).plusDays(SLACK + (long) back));
    }

    private static boolean isInOffice(Line line, Match title, Match name) {
        for (int i = title.to(); i < Math.min(line.size(), name.to() + AROUND); i++) {
            if (line.isHead(i, Kind.FORMER)) {
                return false;
            }
        }
        for (int i = Math.max(0, title.from() - BEFORE); i < title.from(); i++) {
            if (line.isHead(i, Kind.ERA_CUE) || line.isHead(i, Kind.FORMER)) {
                return false;
            }
        }
        return line.text(title.from()).charAt(0) != Letters.KAF;
    }
}
