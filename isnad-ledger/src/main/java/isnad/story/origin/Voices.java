package isnad.story.origin;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Lexicon;
import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.story.Telling;
import isnad.story.origin.Voice.Sort;
import isnad.story.origin.Wording.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes voices of the links of a chain, of parties, and of outlets. */
final class Voices {
    private final Media media;
    private final Wording wording;
    private final Holders holders;
    private final Titles titles;

    Voices(Lexicon lexicon) {
        this.media = new Media(lexicon);
        this.wording = new Wording(lexicon);
        this.holders = new Holders(lexicon);
        this.titles = new Titles(wording);
    }

    Media media() {
        return media;
    }

    static boolean isMedium(Link link) {
        return switch (link.kind()) {
            case AGENCY, NEWSPAPER, BROADCASTER, WEBSITE, OUTLET -> true;
            case SPEAKER, OFFICE, OFFICIAL, DOCUMENT, UNNAMED -> false;
        };
    }

    /** Who the link is; {@code home} is the key of the medium that first had it. */
    Voice of(Link link, Telling telling, String home) {
        if (isMedium(link)) {
            return medium(link.source(), link.kind());
        }
        Voice issuer = issuer(link, telling);
        return issuer == null ? told(link, telling, home) : issuer;
    }

    /** Whose statement it is that «the statement said»; null where it is none. */
    private @Nullable Voice issuer(Link link, Telling telling) {
        Meaning meaning = titles.issuer(link.source(), telling.article().text());
        String state = meaning.state() == null ? publisherState(telling) : meaning.state();
        return meaning.office() == null && meaning.body() == null
                ? null
                : voice(link.source(), SourceKind.OFFICE, true, meaning, state);
    }

    private Voice told(Link link, Telling telling, String home) {
        return switch (link.kind()) {
            case SPEAKER -> person(link.source(), link.aliases(), null, telling);
            case UNNAMED -> unnamed(link, telling, home);
            default -> official(link, telling);
        };
    }

    /** «قال الرئيس» has the name of the president: he speaks as where he is named. */
    private Voice official(Link link, Telling telling) {
        return holders.of(link.source(), telling, null) == null
                ? office(link, telling)
                : person(link.source(), link.aliases(), null, telling);
    }

    Voice medium(String name, SourceKind kind) {
        String key = media.key(name);
        return new Voice(Sort.MEDIUM, "medium:" + key, name, kind, true, media.state(key), null);
    }

    /** Who published the telling, or the page itself where nobody is known to have. */
    Voice publisher(Telling telling) {
        Outlet outlet = telling.article().outlet();
        if (outlet != null) {
            return medium(outlet.name(), SourceKind.OUTLET);
        }
        String page = telling.article().page();
        return new Voice(
                Sort.MEDIUM,
                "page:" + telling.article().id(),
                page,
                SourceKind.OUTLET,
                false,
                null,
                null);
    }

    /** Whoever some words name first: a medium, an office, a body; null for nobody known. */
    @Nullable Voice cited(String words, Telling telling) {
        String medium = wording.medium(words);
        if (medium != null) {
            return medium(medium, SourceKind.WEBSITE);
        }
        Meaning meaning = wording.read(words);
        if (meaning.office() == null && meaning.body() == null) {
            return null;
        }
        String state = meaning.state() == null ? publisherState(telling) : meaning.state();
        return voice(words, SourceKind.OFFICE, true, meaning, state);
    }

    /** A party that speaks for itself; null for one that is no single voice. */
    @Nullable Voice of(Participant who, Telling telling) {
        return switch (who.kind()) {
            case PERSON ->
                    who.nameEn() == null && who.role() == null
                            ? null
                            : person(who.name(), who.aliases(), who, telling);
            case STATE -> state(who.name(), who.state() == null ? who.id() : who.state());
            case ORGANISATION -> body(who.name(), SourceKind.OFFICE, who.state(), telling);
            case GROUP, UNNAMED -> null;
        };
    }

    private static Voice state(String name, String state) {
        return new Voice(Sort.STATE, "state:" + state, name, SourceKind.OFFICE, true, state, null);
    }

    private Voice unnamed(Link link, Telling telling, String home) {
        String state = titles.stateMedia(link.source(), telling.article().text());
        if (state != null) {
            String key = "state-media:" + state;
            return new Voice(Sort.STATE_MEDIA, key, link.source(), link.kind(), false, state, null);
        }
        Meaning meaning = wording.read(link.source());
        if (meaning.office() != null && meaning.state() != null) {
            return official(link.source(), link.kind(), false, meaning.state(), meaning.office());
        }
        List<String> words = Gazetteer.split(link.source());
        return new Voice(
                Sort.UNNAMED,
                "unnamed:" + home + ":" + String.join(" ", words),
                link.source(),
                SourceKind.UNNAMED,
                false,
                null,
                null);
    }

    private Voice office(Link link, Telling telling) {
        Meaning meaning = wording.read(link.source());
        boolean bare = meaning.state() == null && meaning.body() == null;
        if (meaning.office() == null && (bare || link.kind() == SourceKind.OFFICIAL)) {
            meaning = titles.full(link.source(), telling.article().text(), meaning);
        }
        meaning = meaning.of(titles.stateOf(link.source(), telling.article().text(), meaning));
        String state = meaning.state() == null ? publisherState(telling) : meaning.state();
        return meaning.whole() && meaning.office() == null
                ? state(link, meaning)
                : voice(link.source(), link.kind(), link.named(), meaning, state);
    }

    /** A state; where it is spoken of by its palace (البيت الأبيض), that office. */
    private Voice state(Link link, Meaning meaning) {
        String state = meaning.state();
        for (String alias : link.aliases()) {
            Meaning palace = wording.read(alias);
            if (palace.whole() && palace.office() != null && state != null) {
                return official(alias, link.kind(), true, state, palace.office());
            }
        }
        return state(link.source(), state == null ? "" : state);
    }

    private Voice body(String name, SourceKind kind, @Nullable String home, Telling telling) {
        Meaning meaning = wording.read(name);
        String state = meaning.state() == null ? home : meaning.state();
        return voice(name, kind, true, meaning, state == null ? publisherState(telling) : state);
    }

    private static Voice voice(
            String name, SourceKind kind, boolean named, Meaning meaning, @Nullable String state) {
        boolean group = meaning.body() != null && meaning.body().group();
        String office = group ? null : meaning.office();
        if (office != null) {
            return official(name, kind, named, state, office);
        }
        if (meaning.body() != null) {
            String key = "body:" + meaning.body().id();
            return new Voice(Sort.BODY, key, name, kind, true, state, null);
        }
        if (kind == SourceKind.OFFICIAL && state != null) {
            return state(name, state);
        }
        String key = "body:" + String.join(" ", Gazetteer.split(name));
        return new Voice(Sort.BODY, key, name, kind, named, state, null);
    }

    /** The key of a state's office. */
    static String key(String state, @Nullable String office) {
        return "office:" + state + "/" + office;
    }

    private static Voice official(
            String name, SourceKind kind, boolean named, @Nullable String state, String office) {
        String key = key(state == null ? "?" : state, office);
        return new Voice(Sort.OFFICE, key, name, kind, named, state, office);
    }

    private Voice person(
            String name, List<String> aliases, @Nullable Participant who, Telling telling) {
        Meaning told =
                who != null && who.role() != null
                        ? wording.read(who.role())
                        : titles.before(name, aliases, telling.article().text());
        Holders.Held held = holders.of(name, telling, told.office());
        if (held != null && held.office() != null) {
            return official(name, SourceKind.SPEAKER, true, held.state(), held.office())
                    .holding(held.offices());
        }
        Meaning meaning = told;
        if (meaning.office() == null && meaning.body() == null) {
            String key = "person:" + (held == null ? folded(name) : held.person());
            return new Voice(
                    Sort.PERSON, key, name, SourceKind.SPEAKER, true, meaning.state(), null);
        }
        String state = meaning.state() != null || held == null ? meaning.state() : held.state();
        return voice(
                name,
                SourceKind.SPEAKER,
                true,
                meaning,
                state == null ? publisherState(telling) : state);
    }

    private @Nullable String publisherState(Telling telling) {
        Outlet outlet = telling.article().outlet();
        return outlet == null ? null : media.home(media.key(outlet.name()));
    }

    private static String folded(String name) {
        return String.join(" ", Gazetteer.split(name));
    }
}
