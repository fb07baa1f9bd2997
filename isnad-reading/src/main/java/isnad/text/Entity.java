package isnad.text;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.World;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article speaks of; it gathers what the article says while it is
 * read. Lives as long as the reading of one article and is used by one thread.
 */
public final class Entity {
    private static final int MAX_ALIASES = 60;

    private final ParticipantKind kind;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<Entity> members = new ArrayList<>();
    private String id = "";
    private String name;
    private @Nullable String nameEn;
    private @Nullable String role;
    private @Nullable String roleEn;
    private String office = "";
    private @Nullable String state;
    private Gender gender = Gender.ANY;
    private World.@Nullable Medium medium;
    private World.@Nullable Place place;

    public Entity(ParticipantKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    public ParticipantKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable String nameEn() {
        return nameEn;
    }

    public @Nullable String state() {
        return state;
    }

    public @Nullable String role() {
        return role;
    }

    /** Office id of {@code titles.tsv}, or empty. */
    public String office() {
        return office;
    }

    public Gender gender() {
        return gender;
    }

    public Set<String> aliases() {
        return aliases;
    }

    /** The entities that a joint mention stands for; empty for a single one. */
    public List<Entity> members() {
        return members;
    }

    /** The medium it is, or null. */
    public World.@Nullable Medium medium() {
        return medium;
    }

    /** The place it is (a state is one too, by its name), or null. */
    public World.@Nullable Place place() {
        return place;
    }

    /** Gives it a stable id and a better name; the old name stays as an alias. */
    public Entity identify(String newId, String newName, @Nullable String english) {
        if (!name.equals(newName)) {
            aliases.add(name);
        }
        id = newId;
        name = newName;
        nameEn = english == null || english.isEmpty() ? null : english;
        return this;
    }

    /** Another name for it; of endlessly many the first stay. */
    public Entity alias(String other) {
        if (!other.equals(name) && aliases.size() < MAX_ALIASES) {
            aliases.add(other);
        }
        return this;
    }

    public Entity in(@Nullable String newState) {
        if (newState != null) {
            state = newState;
        }
        return this;
    }

    public Entity gender(Gender newGender) {
        if (newGender != Gender.ANY) {
            gender = newGender;
        }
        return this;
    }

    public Entity medium(World.Medium newMedium) {
        medium = newMedium;
        return this;
    }

    public Entity place(World.Place newPlace) {
        place = newPlace;
        return this;
    }

    /** Sets the office that it is mentioned with; the first stays, for the record's sake. */
    public Entity office(String wording, String english, String officeId) {
        if (role == null) {
            role = wording;
            roleEn = english.isEmpty() ? null : english;
        }
        if (office.isEmpty()) {
            office = officeId;
        }
        return this;
    }

    /** As a participant, mentioned at {@code span}. */
    public Participant participant(Span span) {
        return new Participant(
                id.isEmpty() ? madeId() : id,
                name,
                nameEn,
                List.copyOf(aliases),
                kind,
                role,
                roleEn,
                state,
                span);
    }

    private String madeId() {
        String body = isnad.lexicon.Letters.fold(name).replace(' ', '-');
        String home = state == null ? "" : "@" + state;
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "/" + body + home;
    }

    @Override
    public String toString() {
        return name;
    }
}
