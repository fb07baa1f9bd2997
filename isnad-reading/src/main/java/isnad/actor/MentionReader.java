package isnad.actor;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Clitics;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Phrases;
import isnad.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the mention that begins at a token; remembers who was named last. */
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
    private final NameReader names;
    private final TitledReader titled;
    private final CrowdReader crowds;
    private TitledReader.@Nullable Draft lastTitled;

    MentionReader(Lexicon lexicon, Cast cast, String page) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.wording = new Wording(page);
        this.names = new NameReader(lexicon);
        this.titled = new TitledReader(lexicon, this::read);
        this.crowds = new CrowdReader(this::read);
    }

    /** The mention that begins at {@code at}, or null. */
    @Nullable Mention read(Scan scan, int at, int depth) {
        Token token = scan.token(at);
        if (token.kind() == Token.Kind.QUOTE_OPEN) {
            return quotedMedium(scan, at);
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
        if (best != null) {
            return best;
        }
        return plainName(scan, at);
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
            case Sense.PersonName(World.Person person) -> person(scan, match, person);
            case Sense.ShortName(World.Person person) -> shortName(scan, match, person);
            case Sense.StateName(World.State state) -> state(match, state);
            case Sense.Metonym(World.State state) ->
                    match.senses().stream().anyMatch(s -> s instanceof Sense.StateName)
                            ? null
                            : metonym(scan, match, state);
            case Sense.BlocName(World.Bloc bloc) -> bloc(scan, match, bloc);
            case Sense.BodyName(World.Body body) -> body(scan, match, body);
            case Sense.PlaceName(World.Place place) -> place(match, place);
            case Sense.MediumName(World.Medium medium) -> medium(scan, match, medium);
            case Sense.TitleName title -> titled(scan, match, title, depth);
            case Sense.CrowdName crowd -> crowd(scan, match, crowd, depth);
            case Sense.Nisba nisba -> people(scan, match, nisba);
            case Sense.Pointer(World.Anaphor anaphor) -> pointer(scan, match, anaphor);
            case Sense.BlocNisba _, Sense.CueName _ -> null;
        };
    }

    private Mention person(Scan scan, Phrases.Match match, World.Person person) {
        return withOffice(
                scan, personal(match.from(), match.to(), cast.person(person), match.clitics()));
    }

    private @Nullable Mention shortName(Scan scan, Phrases.Match match, World.Person person) {
        @Nullable Entity met = cast.byShortName(Letters.fold(person.shortNames().getFirst()));
        Token token = scan.token(match.from());
        boolean other = match.senses().stream().anyMatch(s -> !(s instanceof Sense.ShortName));
        boolean certain = !other && (token.isUnknown() || match.to() - match.from() > 1);
        if (met == null && !certain) {
            return null;
        }
        Entity entity = met == null ? cast.person(person) : met;
        return withOffice(scan, personal(match.from(), match.to(), entity, match.clitics()));
    }

    /**
     * A name without a title: one that the article has introduced, or two unknown words and more.
     */
    private @Nullable Mention plainName(Scan scan, int at) {
        Token token = scan.token(at);
        if (token.kind() != Token.Kind.ARABIC) {
            return null;
        }
        NameReader.@Nullable Name name = names.read(scan.sentence(), at, false, scan.taken());
        if (name != null && name.known() == null && lexicon.isGivenName(token.folded())) {
            Entity entity = cast.person(wording.of(scan.sentence(), at, name.to(), Clitics.NONE));
            return withOffice(scan, personal(at, name.to(), entity, Clitics.NONE));
        }
        for (Token.Base base : token.bases()) {
            boolean strange =
                    token.isUnknown()
                            || base.clitics().length() == 0
                                    && token.asClosed() == null
                                    && token.asVerb() == null;
            @Nullable Entity met =
                    strange && base.word().length() > 2 ? cast.byShortName(base.word()) : null;
            if (met != null) {
                return personal(at, at + 1, met, base.clitics());
            }
        }
        return null;
    }

    /** An office in apposition behind a name: ناصر بوريطة [وزير خارجية المغرب]. */
    private Mention withOffice(Scan scan, Mention person) {
        int at = scan.isComma(person.to()) ? person.to() + 1 : person.to();
        Scan.@Nullable Found<Sense.TitleName> title = scan.find(at, Sense.TitleName.class, true);
        if (title == null
                || !title.sense().title().kind().equals("office")
                || title.sense().number() != Number.SINGULAR) {
            return person;
        }
        TitledReader.Draft draft = titled.read(scan, title, 1);
        boolean definite =
                at == person.to() || draft.to >= scan.size() || !scan.token(draft.to).isWord();
        if (draft.name != null || !definite) {
            return person;
        }
        describe(scan, person.entity(), draft, Clitics.NONE);
        return personal(person.from(), draft.to, person.entity(), person.clitics());
    }

    private @Nullable Mention titled(
            Scan scan, Phrases.Match match, Sense.TitleName title, int depth) {
        TitledReader.Draft draft =
                titled.read(
                        scan,
                        new Scan.Found<>(match.from(), match.to(), match.clitics(), title),
                        depth);
        Mention mention =
                draft.name == null
                        ? office(scan, draft, match.clitics())
                        : named(scan, draft, match.clitics());
        lastTitled = draft;
        return mention;
    }

    private Mention named(Scan scan, TitledReader.Draft draft, Clitics clitics) {
        NameReader.Name name = java.util.Objects.requireNonNull(draft.name);
        World.@Nullable Person known = name.known();
        String text = wording.of(scan.sentence(), draft.nameFrom, name.to(), Clitics.NONE);
        boolean fits =
                known != null
                        && (!name.shortened()
                                || draft.state == null
                                || draft.state.equals(known.state()));
        Entity entity = known != null && fits ? cast.person(known) : cast.person(text);
        entity.alias(text)
                .in(entity.state() == null ? draft.state : entity.state())
                .gender(draft.gender);
        describe(scan, entity, draft, clitics);
        return personal(draft.from, draft.to, entity, clitics);
    }

    private void describe(Scan scan, Entity entity, TitledReader.Draft draft, Clitics clitics) {
        int end = draft.name == null ? draft.to : Math.min(draft.nameFrom, draft.to);
        while (end > draft.from + 1 && !scan.token(end - 1).isWord()) {
            end--;
        }
        String role = wording.of(scan.sentence(), draft.from, end, clitics);
        if (draft.isOffice || !draft.office.isEmpty()) {
            entity.office(role, draft.roleEn, draft.office);
        }
        entity.in(entity.state() == null ? draft.state : entity.state());
        entity.gender(draft.gender);
    }

    /** Somebody known by office only; a bare الوزير points back to the latest minister. */
    private @Nullable Mention office(Scan scan, TitledReader.Draft draft, Clitics clitics) {
        if (!draft.isOffice) {
            return null;
        }
        String text = wording.of(scan.sentence(), draft.from, draft.to, clitics);
        Entity entity =
                cast.worded(
                        draft.number == Number.SINGULAR
                                ? ParticipantKind.PERSON
                                : ParticipantKind.GROUP,
                        text,
                        draft.state);
        entity.office(text, draft.roleEn, draft.office).gender(draft.gender);
        return new Mention(
                draft.from,
                draft.to,
                Mention.Kind.OFFICE,
                entity,
                clitics,
                draft.number,
                draft.gender,
                null);
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

    private @Nullable Mention medium(Scan scan, Phrases.Match match, World.Medium medium) {
        boolean headed =
                match.to() - match.from() > 1
                        && scan.find(match.from(), Sense.CrowdName.class, false) != null;
        boolean strict =
                medium.strict() && !headed
                        || match.clitics().length() > 0
                                && match.from() + 1 == match.to()
                                && !scan.token(match.from()).isUnknown();
        return strict
                ? null
                : mention(match, Mention.Kind.MEDIUM, cast.medium(medium), Gender.FEMININE);
    }

    /** A medium in quotation marks without a head word: علمت «الشرق الأوسط». */
    private @Nullable Mention quotedMedium(Scan scan, int open) {
        MediumReader.@Nullable Draft draft = MediumReader.quoted(scan, open, open);
        boolean told = open > 0 && scan.token(open - 1).is("\u0644");
        if (draft == null || draft.known() == null && !told) {
            return null;
        }
        Clitics clitics = Clitics.NONE;
        World.@Nullable Medium known = draft.known();
        String text = wording.of(scan.sentence(), draft.nameFrom(), draft.nameTo(), Clitics.NONE);
        Entity entity =
                known != null
                        ? cast.medium(known)
                        : cast.worded(ParticipantKind.ORGANISATION, text, null);
        return new Mention(
                open,
                draft.to(),
                Mention.Kind.MEDIUM,
                entity,
                clitics,
                Number.SINGULAR,
                Gender.FEMININE,
                null);
    }

    private @Nullable Mention crowd(
            Scan scan, Phrases.Match match, Sense.CrowdName sense, int depth) {
        World.Crowd crowd = sense.crowd();
        if (crowd.kind().equals("medium")) {
            return headedMedium(scan, match);
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

    private @Nullable Mention headedMedium(Scan scan, Phrases.Match match) {
        MediumReader.@Nullable Draft draft =
                MediumReader.behindHead(scan, match.from(), match.to());
        if (draft == null) {
            return null;
        }
        World.@Nullable Medium known = draft.known();
        String text = wording.of(scan.sentence(), draft.nameFrom(), draft.nameTo(), Clitics.NONE);
        Entity entity =
                known != null
                        ? cast.medium(known)
                        : cast.worded(ParticipantKind.ORGANISATION, text, null);
        return new Mention(
                match.from(),
                draft.to(),
                Mention.Kind.MEDIUM,
                entity,
                match.clitics(),
                Number.SINGULAR,
                Gender.ANY,
                null);
    }

    /** A nisba that stands as a noun names the people: الفلسطينيون، المغاربة. */
    private @Nullable Mention people(Scan scan, Phrases.Match match, Sense.Nisba nisba) {
        @Nullable Mention next = nextOfOffice(scan, match, nisba);
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

    /** نظيريه العماني فلان، [والإماراتي فلان]: the office goes on, with another state. */
    private @Nullable Mention nextOfOffice(Scan scan, Phrases.Match match, Sense.Nisba nisba) {
        TitledReader.@Nullable Draft model = lastTitled;
        boolean goesOn =
                model != null
                        && nisba.number() == Number.SINGULAR
                        && match.clitics().hasConjunction()
                        && scan.isFree(match.to());
        NameReader.@Nullable Name name =
                goesOn ? names.read(scan.sentence(), match.to(), true, scan.taken()) : null;
        if (model == null || name == null || name.known() == null && name.to() - match.to() < 2) {
            return null;
        }
        var title =
                new World.Title(model.head, model.office, model.roleEn, "office", nisba.gender());
        var draft = new TitledReader.Draft(match.from(), match.to(), title, Number.SINGULAR);
        draft.state = nisba.state().id();
        draft.name = name;
        draft.nameFrom = match.to();
        draft.to = name.to();
        return named(scan, draft, match.clitics());
    }

    private Mention pointer(Scan scan, Phrases.Match match, World.Anaphor anaphor) {
        if (anaphor.refers().equals("counterpart")) {
            @Nullable Mention counterpart = counterpart(scan, match, anaphor);
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

    /** نظيره + nisba + name: a person with the office of the one before. */
    private @Nullable Mention counterpart(Scan scan, Phrases.Match match, World.Anaphor anaphor) {
        TitledReader.@Nullable Draft model = lastTitled;
        String office = model == null ? "" : model.office;
        var title =
                new World.Title(
                        anaphor.form(),
                        office,
                        model == null ? "" : model.roleEn,
                        "office",
                        anaphor.gender());
        var sense = new Sense.TitleName(title, anaphor.number());
        TitledReader.Draft draft =
                titled.read(
                        scan,
                        new Scan.Found<>(match.from(), match.to(), match.clitics(), sense),
                        1);
        if (draft.name != null) {
            return named(scan, draft, match.clitics());
        }
        return draft.state == null ? null : office(scan, draft, match.clitics());
    }

    private static Mention personal(int from, int to, Entity entity, Clitics clitics) {
        return new Mention(
                from,
                to,
                Mention.Kind.PERSON,
                entity,
                clitics,
                Number.SINGULAR,
                entity.gender(),
                null);
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
