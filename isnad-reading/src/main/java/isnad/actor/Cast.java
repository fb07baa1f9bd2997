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
    private final Map<String, Entity> known = new HashMap<>();
    private final Persons persons = new Persons();

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
                    List<String> words = new ArrayList<>(Gazetteer.split(person.name()));
                    person.shortNames().forEach(name -> words.add(Letters.fold(name)));
                    persons.add(entity, words);
                    return entity;
                });
    }

    /** A person who is not in the lexicon, joined to an earlier one of that name. */
    Entity person(String name) {
        List<String> words = Gazetteer.split(name);
        @Nullable Entity earlier =
                words.size() == 1
                        ? persons.byShortName(words.getFirst())
                        : persons.byFullName(words);
        if (earlier != null) {
            return earlier.alias(name);
        }
        Entity entity = new Entity(ParticipantKind.PERSON, name);
        persons.add(entity, words);
        if (words.size() > 1) {
            entity.alias(name.substring(name.lastIndexOf(' ') + 1));
        }
        return entity;
    }

    /** The person whose last name this is, allowing for a misspelling of a long name; or null. */
    @Nullable Entity byShortName(String word) {
        return persons.byShortName(word);
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
}
