package isnad.actor;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.text.Analysis;
import isnad.text.Clitics;
import isnad.text.FoundName;
import isnad.text.Phrases;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the noun phrase readers ask of the tokens of one sentence. */
final class Scan {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final boolean[] taken;
    private List<FoundName> guesses = List.of();

    Scan(Lexicon lexicon, Sentence sentence, boolean[] taken) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.taken = taken;
    }

    /** Takes what the statistical reader found. */
    void guess(List<FoundName> names) {
        guesses = names;
    }

    /** The name that the statistical reader found at a token, or null. */
    @Nullable FoundName guess(int at) {
        for (FoundName name : guesses) {
            if (name.from() == at) {
                return name;
            }
        }
        return null;
    }

    Sentence sentence() {
        return sentence;
    }

    boolean[] taken() {
        return taken;
    }

    int size() {
        return sentence.size();
    }

    Token token(int at) {
        return sentence.token(at);
    }

    /** Whether there is a token that no time expression has. */
    boolean isFree(int at) {
        return at < sentence.size() && !taken[at];
    }

    boolean isComma(int at) {
        return at < sentence.size() && token(at).isMark("\u060C,");
    }

    /** The longest match of one sense at a token, or null. */
    @Nullable <S extends Sense> Found<S> find(int at, Class<S> type, boolean bare) {
        if (!isFree(at) || token(at).bases().isEmpty()) {
            return null;
        }
        for (Phrases.Match match : Phrases.at(lexicon.names(), sentence, at)) {
            if (bare && match.clitics().length() > 0) {
                continue;
            }
            for (Sense sense : match.senses()) {
                if (type.isInstance(sense)) {
                    return new Found<>(match.from(), match.to(), match.clitics(), type.cast(sense));
                }
            }
        }
        return null;
    }

    /** A sense with the tokens that carry it. */
    record Found<S extends Sense>(int from, int to, Clitics clitics, S sense) {}

    /** The state whose nisba stands at a token without clitics, or null. */
    @Nullable Found<Sense.Nisba> nisba(int at) {
        @Nullable Found<Sense.Nisba> found = find(at, Sense.Nisba.class, true);
        return found == null || found.sense().people() || isStateRather(at, found.to())
                ? null
                : found;
    }

    /** تركيا، ليبيا: without the article the state, not the accusative of its nisba. */
    private boolean isStateRather(int at, int to) {
        @Nullable Found<Sense.StateName> state = find(at, Sense.StateName.class, true);
        return state != null && state.to() == to && !token(at).folded().startsWith("\u0627\u0644");
    }

    /** Whether a token can only be an adjective that goes with a definite noun: الجديد، السابق. */
    boolean isDefiniteAdjective(int at) {
        if (!isFree(at) || token(at).kind() != Token.Kind.ARABIC || token(at).asClosed() != null) {
            return false;
        }
        for (Analysis a : token(at).analyses()) {
            boolean adjective =
                    switch (a.form().pos()) {
                        case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> true;
                        default -> false;
                    };
            if (adjective
                    && a.clitics().article()
                    && !a.clitics().hasConjunction()
                    && !a.clitics().hasPreposition()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is an adjective without article or clitics. */
    boolean isBareAdjective(int at) {
        if (!isFree(at) || token(at).asClosed() != null) {
            return false;
        }
        for (Analysis a : token(at).analyses()) {
            boolean adjective =
                    switch (a.form().pos()) {
                        case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> true;
                        default -> false;
                    };
            if (adjective && a.clitics().length() == 0 && !a.hasSuffix()) {
                return token(at).asVerb() == null;
            }
        }
        return false;
    }

    /** Whether a token may describe the person before it: مصدر [أمني]، مسؤول [سابق]. */
    boolean isDescription(int at) {
        if (isBareAdjective(at)) {
            return true;
        }
        return isFree(at)
                && token(at).asClosed() == null
                && token(at).analyses().stream().anyMatch(a -> isRather(token(at), a));
    }

    /** عسكري، سابق: spelled as the adjective, and a verb by chance only. */
    private static boolean isRather(Token token, Analysis adjective) {
        boolean nisba = token.folded().endsWith("\u064A") && token.folded().length() > 3;
        return adjective.form().pos() == Pos.ADJECTIVE
                && adjective.clitics().length() == 0
                && (nisba || token.isSpelled(adjective));
    }

    /** Whether a token is a noun with the article and nothing before it but, if allowed, و. */
    boolean isDefiniteNoun(int at, boolean joined) {
        if (!isFree(at)) {
            return false;
        }
        for (Analysis a : token(at).analyses()) {
            if (a.form().pos().isNominal()
                    && a.clitics().article()
                    && !a.clitics().hasPreposition()
                    && a.clitics().hasConjunction() == joined) {
                return true;
            }
        }
        return false;
    }

    /** The state that a place, metonym or name at a token belongs to, or null. */
    @Nullable Found<? extends Sense> home(int at) {
        @Nullable Found<? extends Sense> found = find(at, Sense.StateName.class, true);
        if (found == null) {
            found = find(at, Sense.BodyName.class, true);
        }
        return found == null ? find(at, Sense.PlaceName.class, true) : found;
    }

    static @Nullable String stateOf(Sense sense) {
        return switch (sense) {
            case Sense.StateName(World.State state) -> state.id();
            case Sense.Metonym(World.State state) -> state.id();
            case Sense.Nisba nisba -> nisba.state().id();
            case Sense.PlaceName(World.Place place) -> place.country();
            case Sense.BodyName(World.Body body) -> body.state();
            default -> null;
        };
    }

    List<Phrases.Match> matches(int at) {
        return isFree(at) && !token(at).bases().isEmpty()
                ? Phrases.at(lexicon.names(), sentence, at)
                : List.of();
    }
}
