package isnad.actor;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.text.Analysis;
import isnad.text.Phrases;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person's name: one of the lexicon, or a run of words that the vocabulary does not know or
 * that are given names, with what joins them (بن، أبو، آل، عبد).
 */
final class NameReader {
    private static final int MAX_WORDS = 6;
    private static final Set<String> JOINERS =
            Set.of(
                    "\u0628\u0646",
                    "\u0627\u0628\u0646",
                    "\u0628\u0646\u062A",
                    "\u0627\u0644",
                    "\u0627\u0628\u0648",
                    "\u0639\u0628\u062F",
                    "\u0648\u0644\u062F",
                    "\u062F\u064A",
                    "\u0641\u0627\u0646",
                    "\u0641\u0648\u0646");

    /** A name found; {@code known} is null for a person outside the lexicon. */
    record Name(int to, World.@Nullable Person known, boolean shortened) {}

    private final Lexicon lexicon;

    NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The name that begins at a token, or null.
     *
     * @param titled whether a title stands before it, so that one word is enough
     * @param taken which tokens belong to time expressions
     */
    @Nullable Name read(Sentence sentence, int from, boolean titled, boolean[] taken) {
        @Nullable Name known = known(sentence, from);
        int to = unknownEnd(sentence, from, titled, taken);
        if (known != null && (!known.shortened() || to <= known.to())) {
            return known;
        }
        int words = to - from;
        return words >= 2 || titled && words == 1 ? new Name(to, null, false) : known;
    }

    private @Nullable Name known(Sentence sentence, int from) {
        @Nullable Name shortened = null;
        for (Phrases.Match match : Phrases.at(lexicon.names(), sentence, from)) {
            if (match.clitics().length() > 0) {
                continue;
            }
            for (Sense sense : match.senses()) {
                if (sense instanceof Sense.PersonName(World.Person person)) {
                    return new Name(match.to(), person, false);
                }
                if (sense instanceof Sense.ShortName(World.Person person) && shortened == null) {
                    shortened = new Name(match.to(), person, true);
                }
            }
        }
        return shortened;
    }

    private int unknownEnd(Sentence sentence, int from, boolean titled, boolean[] taken) {
        int at = from;
        while (at < sentence.size() && at - from < MAX_WORDS && !taken[at]) {
            Token token = sentence.token(at);
            if (token.kind() != Token.Kind.ARABIC) {
                break;
            }
            if (isJoiner(sentence, at, taken)) {
                at += 2;
            } else if (isNameWord(sentence, at)
                    || at == from + 1 && isFamilyNoun(sentence, from, at, titled)) {
                at++;
            } else if (at > from && titled && isWeak(token) && !isOtherName(sentence, at)) {
                at++;
            } else {
                break;
            }
        }
        return Math.min(at, sentence.size());
    }

    /** جورج حداد: an indefinite noun behind a given name that is neither its object nor an act. */
    private boolean isBareSurname(Token token, Analysis nominal) {
        return nominal.form().pos() == Pos.NOUN
                && nominal.form().number() == WordForm.Number.SINGULAR
                && !token.folded().endsWith("\u0627")
                && !token.folded().endsWith("\u0647")
                && token.asVerb() == null
                && token.asClosed() == null
                && lexicon.nounFrames(nominal.form().key()).isEmpty()
                && lexicon.reportingNoun(nominal.form().key()) == null;
    }

    /** Whether the vocabulary only has the word in a form that news seldom uses without context. */
    private static boolean isWeak(Token token) {
        for (Analysis a : token.analyses()) {
            if (a.clitics().hasPreposition() || a.clitics().hasConjunction()) {
                return false;
            }
            boolean rare =
                    a.hasSuffix()
                            || a.clitics().article()
                            || a.form().construct()
                            || a.form().number() == WordForm.Number.DUAL
                            || a.form().person() == 1;
            if (!rare) {
                return false;
            }
        }
        return true;
    }

    private boolean isJoiner(Sentence sentence, int at, boolean[] taken) {
        return JOINERS.contains(sentence.token(at).folded())
                && at + 1 < sentence.size()
                && !taken[at + 1]
                && sentence.token(at + 1).kind() == Token.Kind.ARABIC
                && sentence.token(at + 1).asClosed() == null;
    }

    private boolean isNameWord(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return lexicon.isGivenName(token.folded())
                        && !isTitle(sentence, at)
                        && (token.asClosed() == null
                                || at + 1 < sentence.size() && isStrange(sentence, at + 1))
                || token.isUnknown() && token.folded().length() > 1 && !isOtherName(sentence, at);
    }

    private boolean isTitle(Sentence sentence, int at) {
        for (Phrases.Match match : Phrases.at(lexicon.names(), sentence, at)) {
            boolean title =
                    match.clitics().length() == 0
                            && match.senses().stream().anyMatch(s -> s instanceof Sense.TitleName);
            if (title && match.to() - match.from() > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isStrange(Sentence sentence, int at) {
        return sentence.token(at).isUnknown() && !isOtherName(sentence, at);
    }

    /** States, places, nisbas, titles and bodies are no part of a name. */
    private boolean isOtherName(Sentence sentence, int at) {
        for (Phrases.Match match : Phrases.at(lexicon.names(), sentence, at)) {
            for (Sense sense : match.senses()) {
                if (!(sense instanceof Sense.PersonName || sense instanceof Sense.ShortName)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A known noun with the article may end a name behind a given name: عمر الراعي. */
    private boolean isFamilyNoun(Sentence sentence, int first, int at, boolean titled) {
        Token token = sentence.token(at);
        if (!titled
                || !lexicon.isGivenName(sentence.token(first).folded())
                || isOtherName(sentence, at)) {
            return false;
        }
        @Nullable Analysis nominal = token.asNominal();
        if (nominal == null
                || nominal.clitics().hasConjunction()
                || nominal.clitics().hasPreposition()
                || nominal.hasSuffix()) {
            return false;
        }
        return nominal.clitics().article()
                ? nominal.form().pos() != Pos.ADJECTIVE
                : isBareSurname(token, nominal);
    }
}
