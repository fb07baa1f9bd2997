package isnad.actor;

import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Clitics;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Makes the mentions of media: by a name that the lexicon has, behind a head word, or in quotation
 * marks. One that the lexicon does not have is worded as the page words it.
 */
final class MediumMentions {
    private final Cast cast;
    private final Wording wording;

    MediumMentions(Cast cast, Wording wording) {
        this.cast = cast;
        this.wording = wording;
    }

    /** A medium by its name; null where the name may be an everyday word. */
    @Nullable Mention known(Scan scan, Phrases.Match match, World.Medium medium) {
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
                : mention(
                        match.from(),
                        match.to(),
                        cast.medium(medium),
                        match.clitics(),
                        Gender.FEMININE);
    }

    /** A medium in quotation marks without a head word: علمت «الشرق الأوسط». */
    @Nullable Mention quoted(Scan scan, int open) {
        MediumReader.@Nullable Draft draft = MediumReader.quoted(scan, open, open);
        boolean told = open > 0 && scan.token(open - 1).is("\u0644");
        if (draft == null || draft.known() == null && !told) {
            return null;
        }
        return mention(open, draft.to(), entity(scan, draft), Clitics.NONE, Gender.FEMININE);
    }

    /** A medium behind a head word; null where no name follows it. */
    @Nullable Mention headed(Scan scan, Phrases.Match match) {
        MediumReader.@Nullable Draft draft =
                MediumReader.behindHead(scan, match.from(), match.to());
        if (draft == null) {
            return null;
        }
        return mention(match.from(), draft.to(), entity(scan, draft), match.clitics(), Gender.ANY);
    }

    /** A medium that its words show to be one: قال لرافد نيوز، قال لموقعنا. */
    @Nullable Mention shown(Scan scan, int at) {
        return unlisted(scan, at, ToldMedia.shown(scan, at));
    }

    /** A strange name to which something is told: قال لكاسبي عربي إن. */
    @Nullable Mention strange(Scan scan, int at) {
        return unlisted(scan, at, ToldMedia.strange(scan, at));
    }

    private @Nullable Mention unlisted(Scan scan, int at, ToldMedia.@Nullable Draft draft) {
        if (draft == null) {
            return null;
        }
        String text = wording.of(scan.sentence(), at, draft.to(), draft.clitics());
        Entity entity = cast.worded(ParticipantKind.ORGANISATION, text, null);
        return mention(at, draft.to(), entity, draft.clitics(), Gender.ANY);
    }

    private Entity entity(Scan scan, MediumReader.Draft draft) {
        World.@Nullable Medium known = draft.known();
        String text = wording.of(scan.sentence(), draft.nameFrom(), draft.nameTo(), Clitics.NONE);
        return known != null
                ? cast.medium(known)
                : cast.worded(ParticipantKind.ORGANISATION, text, null);
    }

    private static Mention mention(
            int from, int to, Entity entity, Clitics clitics, Gender gender) {
        return new Mention(
                from, to, Mention.Kind.MEDIUM, entity, clitics, Number.SINGULAR, gender, null);
    }
}
