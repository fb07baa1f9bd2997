package isnad.story;

import isnad.lexicon.Sense;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A participant as it is compared across pages.
 *
 * @param id the reader's id
 * @param key hash of the id
 * @param state ISO code, or null
 * @param titled whether it is told by its title alone ({@code the Egyptian minister})
 * @param offices known of it, such as {@code foreign_minister}
 * @param words of its name, as sorted term hashes
 */
public record Party(
        String id,
        long key,
        ParticipantKind kind,
        @Nullable String state,
        boolean titled,
        Set<String> offices,
        int[] words) {

    /** The roleEn of a minister of whom the page does not say which one he is. */
    private static final String SOME_MINISTER = "minister";

    private static final int[] NO_WORDS = {};

    private static final String MINISTER = "_minister";

    /** How alike two different people of one state are taken to be who may be the same. */
    private static final double SAME_OFFICE = 0.85;

    private static final double NO_OFFICE = 0.6;
    private static final double OTHER_OFFICE = 0.1;
    private static final double FOR_STATE = 0.9;
    private static final double FOR_OTHER_BODY = 0.4;

    static Party of(Participant told, Offices offices, int[] words) {
        boolean titled = told.kind() == ParticipantKind.PERSON && isTitle(told);
        return new Party(
                told.id(),
                Hashes.of(told.id()),
                told.kind(),
                told.state(),
                titled,
                offices.of(told),
                words);
    }

    /** Somebody or something of the lexicon that stands in the words of an act. */
    static Party of(String id, Sense sense, Offices offices) {
        return switch (sense) {
            case Sense.PersonName name ->
                    of(id, ParticipantKind.PERSON, name.person().state(), offices);
            case Sense.ShortName name ->
                    of(id, ParticipantKind.PERSON, name.person().state(), offices);
            case Sense.BodyName name ->
                    of(id, ParticipantKind.ORGANISATION, name.body().state(), offices);
            case Sense.PlaceName name ->
                    of(id, ParticipantKind.ORGANISATION, name.place().country(), offices);
            default -> of(id, ParticipantKind.STATE, id, offices);
        };
    }

    private static Party of(
            String id, ParticipantKind kind, @Nullable String state, Offices offices) {
        return new Party(id, Hashes.of(id), kind, state, false, offices.of(id), NO_WORDS);
    }

    private static boolean isTitle(Participant told) {
        String role = told.role();
        return role != null && (role.equals(told.name()) || role.startsWith(told.name()));
    }

    /** Whether its id names it, so that two that have it are one. */
    boolean isNamed() {
        return switch (kind) {
            case STATE, ORGANISATION -> true;
            case PERSON -> !titled;
            case GROUP -> id.indexOf('/') < 0 || state != null;
            case UNNAMED -> false;
        };
    }

    /** Whether nothing says who it is: it cannot tell two acts apart. */
    boolean isVague() {
        return state == null && kind != ParticipantKind.PERSON && id.indexOf('/') >= 0
                || kind == ParticipantKind.UNNAMED;
    }

    /** Whether it is the state itself. */
    boolean isState() {
        return kind == ParticipantKind.STATE;
    }

    /** How probable it is, from 0 to 1, that two mentions are of one party or stand for one. */
    double like(Party other) {
        if (key == other.key) {
            return isNamed() || titled ? 1 : NO_OFFICE;
        }
        if (state != null && other.state != null && !state.equals(other.state)) {
            return 0;
        }
        return isPerson() && other.isPerson() ? person(other) : body(other);
    }

    boolean isPerson() {
        return kind == ParticipantKind.PERSON;
    }

    /** The state, or the id of one that belongs to none. */
    String place() {
        return state == null ? id : state;
    }

    private double person(Party other) {
        if (!titled && !other.titled) {
            return Overlap.contained(words, other.words) ? SAME_OFFICE : 0;
        }
        if (state == null || other.state == null) {
            return sharesOffice(other) && !isToldApart(other) ? NO_OFFICE : OTHER_OFFICE;
        }
        if (offices.isEmpty() || other.offices.isEmpty()) {
            return NO_OFFICE;
        }
        return sharesOffice(other) ? SAME_OFFICE : OTHER_OFFICE;
    }

    /** Whether both are told by words that say what they are of, and these differ. */
    private boolean isToldApart(Party other) {
        return words.length > 1 && other.words.length > 1 && !Overlap.contained(words, other.words);
    }

    private boolean sharesOffice(Party other) {
        for (String office : offices) {
            if (other.offices.contains(office)) {
                return true;
            }
        }
        return isSomeMinister() && other.isMinister() || other.isSomeMinister() && isMinister();
    }

    private boolean isSomeMinister() {
        return offices.contains(SOME_MINISTER);
    }

    private boolean isMinister() {
        return offices.stream().anyMatch(office -> office.endsWith(MINISTER))
                || offices.contains(SOME_MINISTER);
    }

    /** A state, a body or a group against anything. */
    private double body(Party other) {
        double named = Overlap.share(words, other.words);
        if (state == null || other.state == null) {
            return 0.8 * named;
        }
        boolean isState = kind == ParticipantKind.STATE || other.kind == ParticipantKind.STATE;
        return Math.max(isState ? FOR_STATE : FOR_OTHER_BODY, named);
    }
}
