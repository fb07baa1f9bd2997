package isnad.actor;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for two sides that say beside themselves who these are: الجانبان المصري والتركي. */
final class NamedSides {
    /** What such a word refers to that points to nobody by itself: وفدان. */
    static final String ONLY_NAMED = "sides";

    private static final Set<String> SIDES = Set.of("both", "states", ONLY_NAMED);

    private final Lexicon lexicon;
    private final Cast cast;
    private final Wording wording;

    NamedSides(Lexicon lexicon, Cast cast, Wording wording) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.wording = wording;
    }

    /** الجانبان [المصري والتركي]: the two states, or null where fewer are told. */
    @Nullable Mention told(Scan scan, Phrases.Match match, World.Anaphor anaphor) {
        Scan.@Nullable Found<Sense.Nisba> one =
                SIDES.contains(anaphor.refers()) ? scan.nisba(match.to()) : null;
        int next = one == null ? match.to() : isDash(scan, one.to()) ? one.to() + 1 : one.to();
        Scan.@Nullable Found<Sense.Nisba> other =
                one == null ? null : scan.find(next, Sense.Nisba.class, false);
        if (one == null || other == null || other.clitics().hasPreposition()) {
            return null;
        }
        String text = wording.of(scan.sentence(), match.from(), other.to(), match.clitics());
        Entity pair = new Entity(ParticipantKind.GROUP, text);
        add(pair, one.sense().state());
        add(pair, other.sense().state());
        return new Mention(
                match.from(),
                other.to(),
                Mention.Kind.STATE,
                pair,
                match.clitics(),
                Number.DUAL,
                Gender.ANY,
                null);
    }

    private void add(Entity pair, World.State state) {
        World.@Nullable State known = lexicon.state(state.id());
        pair.members().add(cast.state(known == null ? state : known));
    }

    private static boolean isDash(Scan scan, int at) {
        return at < scan.size() && scan.token(at).isMark("-\u2013\u2014");
    }

    /** زعيما [البلدين]: whoever leads the two states stands for them. */
    @Nullable Mention leaders(Scan scan, @Nullable Mention titled) {
        if (titled == null
                || titled.kind() != Mention.Kind.OFFICE
                || titled.number() == Number.SINGULAR
                || titled.entity().state() != null) {
            return titled;
        }
        Scan.@Nullable Found<Sense.Pointer> states =
                scan.find(titled.to(), Sense.Pointer.class, true);
        return states == null || !states.sense().anaphor().refers().equals("states")
                ? titled
                : new Mention(
                        titled.from(),
                        states.to(),
                        Mention.Kind.POINTER,
                        titled.entity(),
                        titled.clitics(),
                        titled.number(),
                        Gender.ANY,
                        states.sense().anaphor());
    }
}
