package isnad.lexicon;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;

/** What a run of words may mean in the world. */
public sealed interface Sense {
    /** A state by name. */
    record StateName(World.State state) implements Sense {}

    /** A state by its capital, palace or government. */
    record Metonym(World.State state) implements Sense {}

    /** An adjective of origin, or the people themselves ({@code people}). */
    record Nisba(World.State state, Number number, Gender gender, boolean people)
            implements Sense {}

    /** A group of states. */
    record BlocName(World.Bloc bloc) implements Sense {}

    /** An adjective that belongs to a group of states (خليجي، غربي). */
    record BlocNisba(World.Bloc bloc, Number number, Gender gender) implements Sense {}

    /** A place. */
    record PlaceName(World.Place place) implements Sense {}

    /** An organisation or group. */
    record BodyName(World.Body body) implements Sense {}

    /** A medium; a strict one counts only behind a head word or in quotation marks. */
    record MediumName(World.Medium medium) implements Sense {}

    /** A title or office. */
    record TitleName(World.Title title, Number number) implements Sense {}

    /** A person by full name. */
    record PersonName(World.Person person) implements Sense {}

    /** A person by the name that the press uses alone. */
    record ShortName(World.Person person) implements Sense {}

    /** People without names, or an unnamed source. */
    record CrowdName(World.Crowd crowd) implements Sense {}

    /** A word that points back. */
    record Pointer(World.Anaphor anaphor) implements Sense {}

    /** A phrase that tells how an act is told: a status cue or a reporting phrase. */
    record CueName(Cue cue) implements Sense {}
}
