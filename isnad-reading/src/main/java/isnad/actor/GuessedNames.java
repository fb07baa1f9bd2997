package isnad.actor;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Number;
import isnad.text.Clitics;
import isnad.text.Entity;
import isnad.text.FoundName;
import isnad.text.Mention;
import isnad.text.NameKind;
import isnad.text.Phrases;
import isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes mentions of persons whom only the statistical reader found: where it is sure of them, and
 * no word of theirs means something else. Its places and organisations stay unused: without a row
 * in the lexicon they have no state, and the figures fell with them.
 */
final class GuessedNames {
    private static final double SURE = 0.9;

    private final Lexicon lexicon;
    private final Cast cast;
    private final Wording wording;

    GuessedNames(Lexicon lexicon, Cast cast, Wording wording) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.wording = wording;
    }

    /** The mention of the name that was found at a token, or null. */
    @Nullable Mention read(Scan scan, int at) {
        @Nullable FoundName name = scan.guess(at);
        if (name == null || name.kind() != NameKind.PERSON || name.probability() < SURE) {
            return null;
        }
        @Nullable Clitics clitics = clitics(scan.token(at));
        return clitics != null && isStrange(scan, name) ? mention(scan, name, clitics) : null;
    }

    /** Whether all are words, none has another sense, and one is not in the vocabulary. */
    private boolean isStrange(Scan scan, FoundName name) {
        boolean strange = false;
        for (int i = name.from(); i < name.to(); i++) {
            Token token = scan.token(i);
            if (token.kind() != Token.Kind.ARABIC || !scan.isFree(i) || meansMore(scan, i)) {
                return false;
            }
            strange |= token.isUnknown();
        }
        return strange;
    }

    private static boolean meansMore(Scan scan, int at) {
        for (Phrases.Match match : scan.matches(at)) {
            for (Sense sense : match.senses()) {
                if (!(sense instanceof Sense.PersonName || sense instanceof Sense.ShortName)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands before the name; null where a first letter may belong to it or not. */
    private @Nullable Clitics clitics(Token token) {
        for (Token.Base base : token.bases()) {
            if (lexicon.isGivenName(base.word())) {
                return base.clitics();
            }
        }
        return token.bases().size() == 1 ? Clitics.NONE : null;
    }

    private Mention mention(Scan scan, FoundName name, Clitics clitics) {
        Entity entity = cast.person(wording.of(scan.sentence(), name.from(), name.to(), clitics));
        return new Mention(
                name.from(),
                name.to(),
                Mention.Kind.PERSON,
                entity,
                clitics,
                Number.SINGULAR,
                entity.gender(),
                null);
    }
}
