package isnad.story.difference;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Sense;
import isnad.text.Phrases;
import isnad.text.Sentence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence, with all that it may mean.
 *
 * @param sort what it names, where all its meanings agree on that
 * @param ids of all its meanings
 * @param from first word
 */
record Named(Sort sort, Set<String> ids, int from, int to) {
    /** How far before a word a name may begin that the word belongs to. */
    private static final int LONGEST = 5;

    private static final char KIND = '/';

    /** What can stand in one's place. */
    enum Sort {
        STATES,
        BODY,
        PERSON,
        PLACE
    }

    /** The longest name that begins before {@code to} and reaches over {@code from}; or null. */
    static @Nullable Named over(Gazetteer names, Sentence words, int from, int to) {
        Named best = null;
        int longest = 0;
        for (int at = Math.max(0, from - LONGEST); at < to; at++) {
            for (Phrases.Match match : Phrases.at(names, words, at)) {
                int length = match.to() > from ? match.to() - match.from() : 0;
                Named named = length > longest ? of(match) : null;
                if (named != null || length > longest && isMedium(match)) {
                    best = named;
                    longest = length;
                }
            }
        }
        return best;
    }

    private static boolean isMedium(Phrases.Match match) {
        return match.senses().stream().anyMatch(Sense.MediumName.class::isInstance);
    }

    /** What a match names; null for titles, media and words that point back. */
    static @Nullable Named of(Phrases.Match match) {
        Set<String> ids = new HashSet<>();
        Sort sort = null;
        for (Sense sense : match.senses()) {
            Sort next = sort(sense);
            if (next != null) {
                ids.add(id(sense));
                sort = sort == null ? next : sort;
            }
        }
        return sort == null ? null : new Named(sort, Set.copyOf(ids), match.from(), match.to());
    }

    private static @Nullable Sort sort(Sense sense) {
        return switch (sense) {
            case Sense.StateName _, Sense.Metonym _, Sense.Nisba _ -> Sort.STATES;
            case Sense.BlocName _, Sense.BlocNisba _ -> Sort.STATES;
            case Sense.BodyName _ -> Sort.BODY;
            case Sense.PersonName _, Sense.ShortName _ -> Sort.PERSON;
            case Sense.PlaceName _ -> Sort.PLACE;
            default -> null;
        };
    }

    private static String id(Sense sense) {
        return switch (sense) {
            case Sense.StateName(var state) -> state.id();
            case Sense.Metonym(var state) -> state.id();
            case Sense.Nisba nisba -> nisba.state().id();
            case Sense.BlocName(var bloc) -> bloc.name();
            case Sense.BlocNisba nisba -> nisba.bloc().name();
            case Sense.BodyName(var body) -> body.id();
            case Sense.PersonName(var person) -> person.id();
            case Sense.ShortName(var person) -> person.id();
            case Sense.PlaceName(var place) -> place.kind() + KIND + place.id();
            default -> "";
        };
    }

    /** Whether both name things of one sort that cannot be the same. */
    boolean differsFrom(Named other) {
        return sort == other.sort
                && ids.stream().noneMatch(other.ids::contains)
                && (sort != Sort.PLACE || kind().equals(other.kind()));
    }

    /** A town and its region do not differ. */
    private String kind() {
        String id = ids.iterator().next();
        return id.substring(0, id.indexOf(KIND) + 1);
    }
}
