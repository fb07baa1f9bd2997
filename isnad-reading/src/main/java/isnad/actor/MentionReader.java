package isnad.actor;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Clitics;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Phrases;
import isnad.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mention that begins at a token: weighs the senses of the words there, and makes the
 * mentions of states, bodies, crowds and pointers. Persons and media have their own classes.
 */
final class MentionReader {
    /** كل، أي، عدة، بعض، جميع. */
    private static final Set<String> QUANTIFIERS =
            Set.of(
                    "\u0643\u0644",
                    "\u0627\u064A",
                    "\u0639\u062F\u0647",
                    "\u0628\u0639\u0636",
                    "\u062C\u0645\u064A\u0639");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Wording wording;
    private final PersonMentions persons;
    private final MediumMentions media;
    private final CrowdReader crowds;

    MentionReader(Lexicon lexicon, Cast cast, String page) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.wording = new Wording(page);
        this.persons = new PersonMentions(lexicon, cast, wording, this::read);
        this.media = new MediumMentions(cast, wording);
        this.crowds = new CrowdReader(this::read);
    }

    /** The mention that begins at {@code at}, or null. */
    @Nullable Mention read(Scan scan, int at, int depth) {
        Token token = scan.token(at);
        if (token.kind() == Token.Kind.QUOTE_OPEN) {
            return media.quoted(scan, at);
        }
        if (!token.isWord() || !scan.isFree(at)) {
            return null;
        }
        @Nullable Mention best = null;
        for (Phrases.Match match : scan.matches(at)) {
            for (Sense sense : match.senses()) {
                @Nullable Mention found = read(scan, match, sense, depth);
                if (found != null && (best == null || isBetter(found, best))) {
                    best = found;
                }
            }
        }
        return best != null ? best : persons.plainName(scan, at);
    }

    private static boolean isBetter(Mention a, Mention b) {
        if (a.to() != b.to()) {
            return a.to() > b.to();
        }
        if (a.clitics().length() != b.clitics().length()) {
            return a.clitics().length() < b.clitics().length();
        }
        return rank(a) < rank(b);
    }

    private static int rank(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> 0;
            case STATE -> 1;
            case BODY -> 2;
            case MEDIUM -> 3;
            case POINTER -> 4;
            case OFFICE -> 5;
            case SOURCE -> 6;
            case CROWD -> 7;
            case BLOC -> 8;
            case PLACE -> 9;
        };
    }

    private @Nullable Mention read(Scan scan, Phrases.Match match, Sense sense, int depth) {
        return switch (sense) {
            case Sense.PersonName(World.Person person) -> persons.person(scan, match, person);
            case Sense.ShortName(World.Person person) -> persons.shortName(scan, match, person);
            case Sense.StateName(World.State state) -> state(match, state);
            case Sense.Metonym(World.State state) ->
                    match.senses().stream().anyMatch(s -> s instanceof Sense.StateName)
                            ? null
                            : metonym(scan, match, state);
            case Sense.BlocName(World.Bloc bloc) -> bloc(scan, match, bloc);
            case Sense.BodyName(World.Body body) ->
                    isVerb(scan, match) ? null : body(scan, match, body);
            case Sense.PlaceName(World.Place place) ->
                    isVerb(scan, match) ? null : place(match, place);
            case Sense.MediumName(World.Medium medium) -> media.known(scan, match, medium);
            case Sense.TitleName title -> persons.titled(scan, match, title, depth);
            case Sense.CrowdName crowd -> crowd(scan, match, crowd, depth);
            case Sense.Nisba nisba -> people(scan, match, nisba);
            case Sense.Pointer(World.Anaphor anaphor) -> pointer(scan, match, anaphor);
            case Sense.BlocNisba _, Sense.CueName _ -> null;
        };
    }

    private Mention state(Phrases.Match match, World.State state) {
        Entity entity = cast.state(state);
        return mention(match, Mention.Kind.STATE, entity, state.gender());
    }

    private Mention metonym(Scan scan, Phrases.Match match, World.State state) {
        String text = wording.of(scan.sentence(), match.from(), match.to(), match.clitics());
        return mention(match, Mention.Kind.STATE, cast.state(state).alias(text), Gender.ANY);
    }

    private Mention bloc(Scan scan, Phrases.Match match, World.Bloc bloc) {
        int to = match.to();
        while (to < scan.size()
                && to - match.to() < 2
                && (scan.find(to, Sense.BlocNisba.class, true) != null
                        || scan.isDefiniteAdjective(to))) {
            to++;
        }
        String text = wording.of(scan.sentence(), match.from(), to, match.clitics());
        Entity entity = cast.worded(ParticipantKind.GROUP, text, null).alias(bloc.name());
        return new Mention(
                match.from(),
                to,
                Mention.Kind.BLOC,
                entity,
                match.clitics(),
                Number.PLURAL,
                Gender.FEMININE,
                null);
    }

    /** أفاد is a verb, though folding makes it the name of an agency. */
    private static boolean isVerb(Scan scan, Phrases.Match match) {
        Token token = scan.token(match.from());
        return match.to() - match.from() == 1
                && token.analyses().stream()
                        .anyMatch(a -> a.form().pos() == Pos.PERFECT && token.isSpelled(a));
    }

    private Mention body(Scan scan, Phrases.Match match, World.Body body) {
        int to = match.to();
        Scan.@Nullable Found<Sense.Nisba> nisba = scan.nisba(to);
        if (nisba != null && nisba.sense().state().id().equals(body.state())) {
            to = nisba.to();
        }
        return new Mention(
                match.from(),
                to,
                Mention.Kind.BODY,
                cast.body(body),
                match.clitics(),
                Number.SINGULAR,
                Gender.ANY,
                null);
    }

    private Mention place(Phrases.Match match, World.Place place) {
        return mention(match, Mention.Kind.PLACE, cast.place(place), Gender.FEMININE);
    }

    private @Nullable Mention crowd(
            Scan scan, Phrases.Match match, Sense.CrowdName sense, int depth) {
        World.Crowd crowd = sense.crowd();
        if (crowd.kind().equals("medium")) {
            return media.headed(scan, match);
        }
        CrowdReader.Draft draft =
                crowds.read(
                        scan,
                        new Scan.Found<>(match.from(), match.to(), match.clitics(), sense),
                        depth);
        if (crowd.kind().equals("government") && draft.state != null) {
            return government(scan, draft, match.clitics(), draft.state);
        }
        boolean counted =
                draft.from > 0 && QUANTIFIERS.contains(scan.token(draft.from - 1).folded());
        if (crowd.kind().equals("states")
                && !draft.complete
                && draft.to == match.to()
                && !counted) {
            return null;
        }
        boolean qualifies =
                draft.from > 0
                        && match.clitics().length() == 0
                        && scan.isDefiniteAdjective(draft.from)
                        && scan.isDefiniteNoun(draft.from - 1, false);
        if (kind(crowd) == Mention.Kind.SOURCE && qualifies) {
            return null;
        }
        boolean adjective =
                draft.to == draft.from + 1
                        && draft.from > 0
                        && scan.isDefiniteAdjective(draft.from)
                        && scan.isDefiniteNoun(draft.from - 1, false);
        if (kind(crowd) == Mention.Kind.BODY && (adjective || !draft.isNamed(scan))) {
            return null;
        }
        String text = wording.of(scan.sentence(), draft.from, draft.to, match.clitics());
        Entity entity = cast.worded(kindOf(crowd), text, draft.state);
        if (kind(crowd) == Mention.Kind.SOURCE) {
            entity.alias(crowd.lemma());
        }
        return new Mention(
                draft.from,
                draft.to,
                kind(crowd),
                entity,
                match.clitics(),
                draft.number(),
                Gender.ANY,
                null);
    }

    private Mention government(Scan scan, CrowdReader.Draft draft, Clitics clitics, String id) {
        String text = wording.of(scan.sentence(), draft.from, draft.to, clitics);
        World.@Nullable State state = lexicon.state(id);
        Entity entity =
                state == null
                        ? cast.worded(ParticipantKind.ORGANISATION, text, id)
                        : cast.state(state).alias(text);
        return new Mention(
                draft.from,
                draft.to,
                Mention.Kind.STATE,
                entity,
                clitics,
                draft.number(),
                Gender.FEMININE,
                null);
    }

    private static Mention.Kind kind(World.Crowd crowd) {
        return switch (crowd.kind()) {
            case "source" -> Mention.Kind.SOURCE;
            case "states" -> Mention.Kind.BLOC;
            case "people" -> Mention.Kind.CROWD;
            default -> Mention.Kind.BODY;
        };
    }

    private static ParticipantKind kindOf(World.Crowd crowd) {
        return switch (crowd.kind()) {
            case "source" -> ParticipantKind.UNNAMED;
            case "organisation", "government" -> ParticipantKind.ORGANISATION;
            default -> ParticipantKind.GROUP;
        };
    }

    /** A nisba that stands as a noun names the people: الفلسطينيون، المغاربة. */
    private @Nullable Mention people(Scan scan, Phrases.Match match, Sense.Nisba nisba) {
        @Nullable Mention next = persons.nextOfOffice(scan, match, nisba);
        if (next != null) {
            return next;
        }
        boolean adjective =
                match.from() > 0
                        && scan.token(match.from() - 1).asNominal() != null
                        && scan.token(match.from() - 1).asClosed() == null
                        && !match.clitics().hasPreposition();
        if (nisba.number() == Number.SINGULAR && !nisba.people() || adjective && !nisba.people()) {
            return null;
        }
        String text = wording.of(scan.sentence(), match.from(), match.to(), match.clitics());
        Entity entity = cast.worded(ParticipantKind.GROUP, text, nisba.state().id());
        return new Mention(
                match.from(),
                match.to(),
                Mention.Kind.CROWD,
                entity,
                match.clitics(),
                nisba.number(),
                Gender.MASCULINE,
                null);
    }

    private Mention pointer(Scan scan, Phrases.Match match, World.Anaphor anaphor) {
        if (anaphor.refers().equals("counterpart")) {
            @Nullable Mention counterpart = persons.counterpart(scan, match, anaphor);
            if (counterpart != null) {
                return counterpart;
            }
        }
        var blank =
                new Entity(
                        ParticipantKind.PERSON,
                        wording.of(scan.sentence(), match.from(), match.to(), match.clitics()));
        return new Mention(
                match.from(),
                match.to(),
                Mention.Kind.POINTER,
                blank,
                match.clitics(),
                anaphor.number(),
                anaphor.gender(),
                anaphor);
    }

    private static Mention mention(
            Phrases.Match match, Mention.Kind kind, Entity entity, Gender gender) {
        return new Mention(
                match.from(),
                match.to(),
                kind,
                entity,
                match.clitics(),
                Number.SINGULAR,
                gender,
                null);
    }
}
