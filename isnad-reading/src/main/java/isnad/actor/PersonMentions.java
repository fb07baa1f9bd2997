package isnad.actor;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Analysis;
import isnad.text.Clitics;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Phrases;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the mentions of persons: by full name, by a short name met before, behind a title, or by
 * office alone. Remembers the latest titled phrase, whose office a counterpart or a joined nisba
 * takes over.
 */
final class PersonMentions {
    private final Lexicon lexicon;
    private final Cast cast;
    private final Wording wording;
    private final NameReader names;
    private final TitledReader titles;
    private final OwnedTitles owned;
    private TitledReader.@Nullable Draft lastTitled;
    private TitledReader.@Nullable Draft counterparts;
    private @Nullable Sentence counterpartsIn;

    PersonMentions(
            Lexicon lexicon, Cast cast, Wording wording, TitledReader.Complement complement) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.wording = wording;
        this.names = new NameReader(lexicon);
        this.titles = new TitledReader(lexicon, complement);
        this.owned = new OwnedTitles(lexicon);
    }

    Mention person(Scan scan, Phrases.Match match, World.Person person) {
        return withOffice(
                scan, personal(match.from(), match.to(), cast.person(person), match.clitics()));
    }

    @Nullable Mention shortName(Scan scan, Phrases.Match match, World.Person person) {
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
    @Nullable Mention plainName(Scan scan, int at) {
        Token token = scan.token(at);
        if (token.kind() != Token.Kind.ARABIC) {
            return null;
        }
        NameReader.@Nullable Name name =
                names.read(scan.sentence(), at, isTold(scan, at), scan.taken());
        if (name != null && name.known() == null && lexicon.isGivenName(token.folded())) {
            Entity entity = cast.person(wording.of(scan.sentence(), at, name.to(), Clitics.NONE));
            return withOffice(scan, personal(at, name.to(), entity, Clitics.NONE));
        }
        if (name != null && name.known() == null && isTold(scan, at)) {
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

    /** وأوضح [باتلر]: an unknown word behind a verb of speech is who speaks. */
    private boolean isTold(Scan scan, int at) {
        if (at == 0 || !scan.token(at).isUnknown() || scan.token(at).folded().length() < 4) {
            return false;
        }
        @Nullable Analysis verb = scan.token(at - 1).as(Pos.PERFECT);
        return verb != null
                && !verb.hasSuffix()
                && lexicon.reportingVerb(verb.form().key()) != null;
    }

    /** An office in apposition behind a name: ناصر بوريطة [وزير خارجية المغرب]. */
    private Mention withOffice(Scan scan, Mention person) {
        int at = scan.isComma(person.to()) ? person.to() + 1 : person.to();
        Scan.@Nullable Found<Sense.TitleName> title = scan.find(at, Sense.TitleName.class, true);
        boolean brief = at == person.to() && person.to() - person.from() == 1;
        if (title == null
                || brief
                || !title.sense().title().kind().equals("office")
                || title.sense().number() != Number.SINGULAR) {
            return person;
        }
        TitledReader.Draft draft = titles.read(scan, title, 1);
        boolean definite =
                at == person.to() || draft.to >= scan.size() || !scan.token(draft.to).isWord();
        if (draft.name != null || !definite) {
            return person;
        }
        describe(scan, person.entity(), draft, Clitics.NONE);
        return personal(person.from(), draft.to, person.entity(), person.clitics());
    }

    @Nullable Mention titled(Scan scan, Phrases.Match match, Sense.TitleName title, int depth) {
        TitledReader.Draft draft =
                titles.read(
                        scan,
                        new Scan.Found<>(match.from(), match.to(), match.clitics(), title),
                        depth);
        Mention mention =
                draft.name == null
                        ? office(scan, draft, match.clitics())
                        : named(scan, draft, match.clitics());
        lastTitled = draft;
        if (draft.name == null && draft.state != null) {
            remember(scan, draft);
        }
        return mention;
    }

    /** قال [مندوبها فلان]، [وزيرة خارجيتها فلانة]: a person by a title that has a pronoun. */
    @Nullable Mention owned(Scan scan, int at) {
        Scan.@Nullable Found<Sense.TitleName> title = owned.find(scan, at);
        if (title == null) {
            return null;
        }
        TitledReader.Draft draft = titles.read(scan, title, 1);
        return draft.name == null ? null : named(scan, draft, title.clitics());
    }

    private Mention named(Scan scan, TitledReader.Draft draft, Clitics clitics) {
        NameReader.Name name = Objects.requireNonNull(draft.name);
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
        Mention mention = personal(draft.from, draft.to, entity, clitics);
        return known != null && fits && !draft.isOffice && isHolder(scan, draft.to, known)
                ? withOffice(scan, mention)
                : mention;
    }

    /** الشيخ فلان [وزير الخارجية]: an office behind the name that he is known to have held. */
    private boolean isHolder(Scan scan, int at, World.Person person) {
        Scan.@Nullable Found<Sense.TitleName> title = scan.find(at, Sense.TitleName.class, true);
        String office = title == null ? "" : title.sense().title().office();
        return !office.isEmpty()
                && lexicon.terms().stream()
                        .anyMatch(t ->
                                t.office().equals(office) && t.person().id().equals(person.id()));
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

    /** الدور [القيادي]: behind a definite noun a title may be an adjective. */
    private static boolean isAdjective(Scan scan, TitledReader.Draft draft) {
        int before = draft.from - 1;
        return before >= 0
                && scan.isFree(draft.from)
                && (scan.isDefiniteAdjective(draft.from) || isNisbaShaped(scan, draft.from))
                && scan.isDefiniteNoun(before, false)
                && scan.find(before, Sense.TitleName.class, false) == null;
    }

    private static boolean isNisbaShaped(Scan scan, int at) {
        return scan.isDefiniteNoun(at, false) && scan.token(at).folded().endsWith("\u064A");
    }

    /** Somebody known by office only; a bare الوزير points back to the latest minister. */
    private @Nullable Mention office(Scan scan, TitledReader.Draft draft, Clitics clitics) {
        if (!draft.isOffice || isAdjective(scan, draft)) {
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

    /** نظيريه العماني فلان، [والإماراتي فلان]: the office goes on, with another state. */
    @Nullable Mention nextOfOffice(Scan scan, Phrases.Match match, Sense.Nisba nisba) {
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

    /** نظيريه الياباني [والكوري الجنوبي]: another of several counterparts without a name. */
    @Nullable Mention nextCounterpart(Scan scan, Phrases.Match match, Sense.Nisba nisba) {
        TitledReader.Draft group = counterparts;
        if (group == null
                || counterpartsIn != scan.sentence()
                || match.from() != group.to
                || !match.clitics().hasConjunction()
                || nisba.number() != Number.SINGULAR) {
            return null;
        }
        group.to = match.to();
        var title = new World.Title(group.head, group.office, group.roleEn, "office", group.gender);
        var draft = new TitledReader.Draft(match.from(), match.to(), title, Number.SINGULAR);
        draft.state = nisba.state().id();
        return office(scan, draft, match.clitics());
    }

    private void remember(Scan scan, TitledReader.Draft draft) {
        counterparts = draft.number == Number.SINGULAR ? null : draft;
        counterpartsIn = scan.sentence();
    }

    /** نظيره + nisba + name: a person with the office of the one before. */
    @Nullable Mention counterpart(Scan scan, Phrases.Match match, World.Anaphor anaphor) {
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
                titles.read(
                        scan,
                        new Scan.Found<>(match.from(), match.to(), match.clitics(), sense),
                        1);
        if (draft.name != null) {
            return named(scan, draft, match.clitics());
        }
        remember(scan, draft);
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
}
