package isnad.actor;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Analysis;
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

    /** صحفي، صحافي، إعلامي. */
    private static final Set<String> PRESS =
            Set.of(
                    "\u0635\u062D\u0641\u064A",
                    "\u0635\u062D\u0627\u0641\u064A",
                    "\u0627\u0639\u0644\u0627\u0645\u064A");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Wording wording;
    private final PersonMentions persons;
    private final NamedSides sides;
    private final MediumMentions media;
    private final CrowdReader crowds;
    private final GuessedNames guesses;

    MentionReader(Lexicon lexicon, Cast cast, String page) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.wording = new Wording(page);
        this.sides = new NamedSides(lexicon, cast, wording);
        this.persons = new PersonMentions(lexicon, cast, wording, this::read);
        this.media = new MediumMentions(cast, wording);
        this.crowds = new CrowdReader(this::read);
        this.guesses = new GuessedNames(lexicon, cast, wording);
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
        @Nullable Mention owned = persons.owned(scan, at);
        if (owned != null && (best == null || owned.to() >= best.to())) {
            return owned;
        }
        best = best != null ? best : unlisted(scan, at, depth);
        return best == null ? null : Blessings.with(scan.sentence(), sameCapital(scan, best));
    }

    /**
     * في العاصمة الأرجنتينية، [بوينس آيرس]: a capital's name behind the comma is the same place.
     */
    private static Mention sameCapital(Scan scan, Mention place) {
        @Nullable String country = place.entity().state();
        int at = place.to() + 1;
        if (place.kind() != Mention.Kind.PLACE || country == null || !scan.isComma(place.to())) {
            return place;
        }
        Scan.@Nullable Found<Sense.Metonym> capital = scan.find(at, Sense.Metonym.class, true);
        return capital != null && capital.sense().state().id().equals(country)
                ? place.until(capital.to())
                : place;
    }

    /** مؤتمر [صحفي]، لقاء [إعلامي]: behind a noun without the article an adjective, nobody. */
    private static boolean isOfPress(Scan scan, Phrases.Match match) {
        return match.from() > 0
                && match.clitics().length() == 0
                && match.to() == match.from() + 1
                && PRESS.contains(scan.token(match.from()).folded())
                && scan.token(match.from() - 1).asNominal() instanceof Analysis before
                && !before.clitics().article()
                && scan.token(match.from() - 1).asClosed() == null
                && scan.token(match.from() - 1).asVerb() == null;
    }

    private @Nullable Mention unlisted(Scan scan, int at, int depth) {
        @Nullable Mention medium = media.shown(scan, at);
        if (medium != null) {
            return medium;
        }
        @Nullable Mention name = persons.plainName(scan, at);
        name = name != null ? name : media.strange(scan, at);
        return name != null || depth > 0 ? name : guesses.read(scan, at);
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
            case Sense.StateName(World.State state) ->
                    isAccusative(scan.token(match.from())) && isCounted(scan, match)
                            ? null
                            : state(match, state);
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
            case Sense.TitleName title ->
                    sides.leaders(scan, persons.titled(scan, match, title, depth));
            case Sense.CrowdName crowd -> crowd(scan, match, crowd, depth);
            case Sense.Nisba nisba -> people(scan, match, nisba);
            case Sense.Pointer(World.Anaphor anaphor) -> pointer(scan, match, anaphor);
            case Sense.BlocNisba _, Sense.CueName _ -> null;
        };
    }

    /** 19 [روسيا]: behind a number the accusative of a nisba, not the state. */
    private static boolean isCounted(Scan scan, Phrases.Match match) {
        return match.from() > 0
                && match.clitics().length() == 0
                && match.to() == match.from() + 1
                && isNumber(scan.token(match.from() - 1));
    }

    /** تنظيما متشددا: an accusative whose bare form is only an adjective counts behind a number. */
    private boolean isEpithet(Scan scan, Phrases.Match match, World.Crowd crowd) {
        String folded = scan.token(match.from()).folded();
        return crowd.number() == Number.SINGULAR
                && folded.endsWith("\u0627")
                && match.clitics().length() == 0
                && !isCounted(scan, match)
                && !isCrowd(folded.substring(0, folded.length() - 1));
    }

    private boolean isCrowd(String word) {
        int node = lexicon.names().next(Gazetteer.ROOT, lexicon.names().word(word));
        return node != Gazetteer.NONE
                && lexicon.names().senses(node).stream()
                        .anyMatch(Sense.CrowdName.class::isInstance);
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.as(Pos.NUMERAL) != null;
    }

    private static boolean isAccusative(Token token) {
        return token.folded().endsWith("\u064A\u0627");
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
        Gender gender = headGender(scan, match.from(), to);
        return new Mention(
                match.from(),
                to,
                Mention.Kind.BLOC,
                entity,
                match.clitics(),
                Number.PLURAL,
                gender == Gender.ANY ? Gender.FEMININE : gender,
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
                headGender(scan, match.from(), to),
                null);
    }

    /** مجلس الأمن takes a masculine verb, حركة النهضة a feminine one; a bare name (حماس) either. */
    private static Gender headGender(Scan scan, int from, int to) {
        @Nullable Analysis head = scan.token(from).asNominal();
        boolean named = to == from + 1 && (head == null || !head.clitics().article());
        return head == null || named || head.form().number() != Number.SINGULAR
                ? Gender.ANY
                : head.form().gender();
    }

    private Mention place(Phrases.Match match, World.Place place) {
        return mention(match, Mention.Kind.PLACE, cast.place(place), Gender.FEMININE);
    }

    /** هيئة البث الرسمية: the whole phrase is the name of a medium. */
    private static boolean isMedium(Scan scan, CrowdReader.Draft draft) {
        return draft.to - draft.from > 2
                && scan.find(draft.from, Sense.MediumName.class, false)
                        instanceof Scan.Found<Sense.MediumName> found
                && found.to() >= draft.to;
    }

    private @Nullable Mention crowd(
            Scan scan, Phrases.Match match, Sense.CrowdName sense, int depth) {
        World.Crowd crowd = sense.crowd();
        if (crowd.kind().equals("medium")) {
            return media.headed(scan, match);
        }
        if (isKnownGroup(scan, match) || isOfPress(scan, match)) {
            return null;
        }
        CrowdReader.Draft draft =
                crowds.read(
                        scan,
                        new Scan.Found<>(match.from(), match.to(), match.clitics(), sense),
                        depth);
        if (CrowdReader.isCounting(scan, draft)
                || isMedium(scan, draft)
                || isEpithet(scan, match, crowd)) {
            return null;
        }
        boolean side = crowd.kind().equals("side");
        if ((side || crowd.kind().equals("government"))
                && draft.state != null
                && !isChaired(match)) {
            return government(scan, draft, match.clitics(), draft.state);
        }
        if (side) {
            return null;
        }
        if (isNobody(scan, match, crowd, draft)) {
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
                headGender(scan, draft.from, draft.to),
                null);
    }

    /** A chair, states without a name, an adjective: words that only look like a crowd or body. */
    private static boolean isNobody(
            Scan scan, Phrases.Match match, World.Crowd crowd, CrowdReader.Draft draft) {
        boolean behind = draft.from > 0;
        boolean counted = behind && QUANTIFIERS.contains(scan.token(draft.from - 1).folded());
        boolean adjective =
                behind
                        && scan.isDefiniteAdjective(draft.from)
                        && scan.isDefiniteNoun(draft.from - 1, false);
        boolean lone = draft.to == draft.from + 1;
        return switch (kind(crowd)) {
            case SOURCE -> adjective && match.clitics().length() == 0;
            case BODY ->
                    crowd.kind().equals("government") && isChaired(match)
                            || lone && adjective
                            || !draft.isNamed(scan);
            case BLOC -> !draft.complete && draft.to == match.to() && !counted;
            default -> false;
        };
    }

    /** جبهة البوليساريو: a group of the lexicon needs no further words. */
    private static boolean isKnownGroup(Scan scan, Phrases.Match head) {
        return scan.matches(head.from()).stream()
                .filter(m -> m.to() > head.to())
                .flatMap(m -> m.senses().stream())
                .anyMatch(s -> s instanceof Sense.BodyName(World.Body body) && body.group());
    }

    /** برئاسة فلان، بقيادة مصر: somebody leads; no government is meant. */
    private static boolean isChaired(Phrases.Match match) {
        return match.clitics().hasPreposition() && match.clitics().preposition() == '\u0628';
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
            case "people", "members" -> Mention.Kind.CROWD;
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
        next = next == null ? persons.nextCounterpart(scan, match, nisba) : next;
        if (next != null) {
            return next;
        }
        boolean adjective =
                match.from() > 0
                        && scan.token(match.from() - 1).asNominal() != null
                        && scan.token(match.from() - 1).asClosed() == null
                        && !match.clitics().hasPreposition();
        boolean counted = isCounted(scan, match);
        if (nisba.number() == Number.SINGULAR && !nisba.people() && !counted
                || adjective && !nisba.people()) {
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

    /** عدد من المسؤولين: behind من the plural, not the dual. */
    private static boolean isMany(Scan scan, Phrases.Match match, World.Anaphor anaphor) {
        String before = match.from() == 0 ? "" : scan.token(match.from() - 1).folded();
        return anaphor.number() == Number.DUAL
                && !anaphor.refers().equals("states")
                && scan.token(match.from()).folded().endsWith("\u064A\u0646")
                && (before.equals("\u0645\u0646")
                        || QUANTIFIERS.contains(before)
                        || before.equals("\u0643\u0628\u0627\u0631"));
    }

    /** الاتفاق [الموقع] عام 2015: behind a definite noun an adjective, no medium. */
    private static boolean qualifies(Scan scan, Phrases.Match match, World.Anaphor anaphor) {
        return anaphor.refers().equals("medium")
                && match.from() > 0
                && match.clitics().length() == 0
                && (scan.isDefiniteNoun(match.from() - 1, false)
                        || scan.isDefiniteAdjective(match.from() - 1))
                && scan.isDefiniteAdjective(match.from());
    }

    private @Nullable Mention pointer(Scan scan, Phrases.Match match, World.Anaphor anaphor) {
        if (isMany(scan, match, anaphor) || qualifies(scan, match, anaphor)) {
            return null;
        }
        @Nullable Mention told = sides.told(scan, match, anaphor);
        if (told != null || anaphor.refers().equals(NamedSides.ONLY_NAMED)) {
            return told;
        }
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
