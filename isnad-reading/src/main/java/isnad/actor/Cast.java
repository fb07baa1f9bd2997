package isnad.actor;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The entities of one article; joins the ways in which it spells and shortens their names. */
final class Cast {
    /** Shorter names are not joined over a misspelling. */
    private static final int SAFE_LENGTH = 5;

    /** Names of this length stand two differences, if they begin alike: هوكستين، هوكشتاين. */
    private static final int LONG = 7;

    private final Map<String, Entity> known = new HashMap<>();
    private final Map<Entity, List<String>> names = new HashMap<>();
    private final List<Entity> persons = new ArrayList<>();

    Entity state(World.State state) {
        return known(
                "state/" + state.id(),
                () ->
                        new Entity(ParticipantKind.STATE, state.name())
                                .identify(state.id(), state.name(), state.nameEn())
                                .in(state.id())
                                .gender(state.gender()));
    }

    Entity body(World.Body body) {
        var kind = body.group() ? ParticipantKind.GROUP : ParticipantKind.ORGANISATION;
        return known(
                "body/" + body.id(),
                () ->
                        aliases(
                                new Entity(kind, body.name())
                                        .identify(body.id(), body.name(), body.nameEn())
                                        .in(body.state()),
                                body.aliases()));
    }

    Entity medium(World.Medium medium) {
        return known(
                "medium/" + medium.id(),
                () ->
                        aliases(
                                new Entity(ParticipantKind.ORGANISATION, medium.name())
                                        .identify(medium.id(), medium.name(), medium.nameEn())
                                        .in(medium.state())
                                        .medium(medium),
                                medium.aliases()));
    }

    Entity place(World.Place place) {
        return known(
                "place/" + place.id(),
                () ->
                        new Entity(ParticipantKind.ORGANISATION, place.name())
                                .identify(place.id(), place.name(), place.nameEn())
                                .in(place.country())
                                .place(place));
    }

    /** An entity that is known by its wording only. */
    Entity worded(ParticipantKind kind, String wording, @Nullable String state) {
        String key = kind + "/" + Letters.fold(wording) + "/" + state;
        return known(key, () -> new Entity(kind, wording).in(state));
    }

    /** A person of the lexicon. */
    Entity person(World.Person person) {
        return known(
                "person/" + person.id(),
                () -> {
                    Entity entity =
                            aliases(
                                    new Entity(ParticipantKind.PERSON, person.name())
                                            .identify(person.id(), person.name(), person.nameEn())
                                            .in(person.state())
                                            .gender(person.gender()),
                                    person.aliases());
                    person.shortNames().forEach(entity::alias);
                    register(entity, person.name());
                    person.shortNames()
                            .forEach(name ->
                                    names.getOrDefault(entity, new ArrayList<>())
                                            .add(Letters.fold(name)));
                    return entity;
                });
    }

    /** A person who is not in the lexicon, joined to an earlier one of that name. */
    Entity person(String name) {
        List<String> words = Gazetteer.split(name);
        @Nullable Entity earlier =
                words.size() == 1 ? byShortName(words.getFirst()) : byFullName(words);
        if (earlier != null) {
            return earlier.alias(name);
        }
        Entity entity = new Entity(ParticipantKind.PERSON, name);
        register(entity, name);
        if (words.size() > 1) {
            entity.alias(name.substring(name.lastIndexOf(' ') + 1));
        }
        return entity;
    }

    private void register(Entity entity, String name) {
        persons.add(entity);
        names.put(entity, new ArrayList<>(Gazetteer.split(name)));
    }

    /** The person whose last name this is, allowing one wrong letter in a long name; or null. */
    @Nullable Entity byShortName(String word) {
        @Nullable Entity near = null;
        for (int i = persons.size() - 1; i >= 0; i--) {
            List<String> parts = partsOf(persons.get(i));
            String last = parts.getLast();
            if (last.equals(word) || parts.size() > 1 && isFamilyName(parts, word)) {
                return full(persons.get(i), word);
            }
            if (near == null && word.length() >= SAFE_LENGTH && isNear(last, word)) {
                near = persons.get(i);
            }
        }
        return near;
    }

    private static boolean isFamilyName(List<String> parts, String word) {
        return word.length() > 3 && parts.subList(1, parts.size()).contains(word);
    }

    /** Prefers a person with a full name to one who is only known by this word. */
    private Entity full(Entity found, String word) {
        for (Entity person : persons) {
            List<String> parts = partsOf(person);
            if (parts.size() > 1 && parts.subList(1, parts.size()).contains(word)) {
                return person;
            }
        }
        return found;
    }

    private @Nullable Entity byFullName(List<String> words) {
        for (Entity person : persons) {
            if (isSame(partsOf(person), words)) {
                return person;
            }
        }
        return null;
    }

    private static boolean isSame(List<String> a, List<String> b) {
        if (a.size() < 2) {
            return false;
        }
        boolean first = a.getFirst().equals(b.getFirst()) || isNear(a.getFirst(), b.getFirst());
        boolean last = a.getLast().equals(b.getLast()) || isNear(a.getLast(), b.getLast());
        boolean inside = a.containsAll(b) || b.containsAll(a);
        return first && last || inside && first;
    }

    private List<String> partsOf(Entity person) {
        return names.getOrDefault(person, List.of(person.name()));
    }

    private Entity known(String key, Supplier<Entity> made) {
        Entity found = known.get(key);
        if (found == null) {
            found = made.get();
            known.put(key, found);
        }
        return found;
    }

    private static Entity aliases(Entity entity, List<String> others) {
        others.forEach(entity::alias);
        return entity;
    }

    /** Edit distance of Levenshtein. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** Whether two words of at least five letters differ in one letter (more, less or another). */
    static boolean isNear(String a, String b) {
        if (a.length() < SAFE_LENGTH
                || b.length() < SAFE_LENGTH
                || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int apart = Math.max(a.length(), b.length()) - head - tail;
        return apart <= 1
                || apart <= 3
                        && head >= 3
                        && Math.min(a.length(), b.length()) >= LONG
                        && distance(a, b) <= 2;
    }
}
