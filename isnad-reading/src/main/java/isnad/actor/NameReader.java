package isnad.actor;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
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

    /** بن، ولد. */
    private static final Set<String> FATHERED = Set.of("\u0628\u0646", "\u0648\u0644\u062F");

    /** بن، ابن، بنت، آل. */
    private static final Set<String> DESCENT =
            Set.of("\u0628\u0646", "\u0627\u0628\u0646", "\u0628\u0646\u062A", "\u0627\u0644");

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
        @Nullable Name known = descended(sentence, known(sentence, from), taken);
        int to = unknownEnd(sentence, from, titled, taken);
        if (known != null && (!known.shortened() || to <= known.to())) {
            return known;
        }
        int words = to - from;
        return words >= 2 || titled && words == 1 ? new Name(to, null, false) : known;
    }

    /**
     * سلمان [بن عبد العزيز]، زايد [آل نهيان]: what names his fathers and house belongs to a name.
     */
    private static @Nullable Name descended(
            Sentence sentence, @Nullable Name known, boolean[] taken) {
        if (known == null) {
            return null;
        }
        int to = known.to();
        while (isDescent(sentence, to, taken)) {
            boolean servant =
                    sentence.token(to + 1).is("\u0639\u0628\u062F") && to + 2 < sentence.size();
            to += servant ? 3 : 2;
        }
        return to == known.to() ? known : new Name(to, known.known(), known.shortened());
    }

    private static boolean isDescent(Sentence sentence, int at, boolean[] taken) {
        return at + 1 < sentence.size()
                && !taken[at + 1]
                && DESCENT.contains(sentence.token(at).folded())
                && sentence.token(at + 1).kind() == Token.Kind.ARABIC;
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
            boolean told =
                    ToldMedia.isTail(sentence, at) || at > from && ToldMedia.follows(sentence, at);
            boolean joined = at > from && isJoined(sentence, at);
            if (token.kind() != Token.Kind.ARABIC || told || joined) {
                break;
            }
            if (at == from && titled && isSon(sentence, at, taken)) {
                at++;
            } else if (at > from && token.is("\u0627\u0644\u0644\u0647")) {
                at++;
            } else if (isJoiner(sentence, at, taken)) {
                at += sentence.token(at + 1).is("\u0639\u0628\u062F") ? 3 : 2;
            } else if (isNameWord(sentence, at)
                    || at == from + 1
                            && (isFamilyNoun(sentence, from, at, titled)
                                    || isOddSurname(sentence, from, at, titled))) {
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

    /** المحادثات، الخطوة are no surnames, العدوان and الراعي may be. */
    private static boolean isSurname(Analysis a) {
        return a.form().number() != WordForm.Number.PLURAL
                && a.form().gender() != WordForm.Gender.FEMININE;
    }

    /** Whether the vocabulary only has the word in a form that news seldom uses without context. */
    private static boolean isWeak(Token token) {
        for (Analysis a : token.analyses()) {
            if (a.clitics().hasPreposition() || a.clitics().hasConjunction()) {
                return false;
            }
            boolean rare =
                    a.hasSuffix() && a.suffix().charAt(0) != Letters.HEH
                            || a.clitics().article() && isSurname(a)
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

    /** السيد [حننه] ولد سيدي: whoever has a father named is no verb. */
    private static boolean isSon(Sentence sentence, int at, boolean[] taken) {
        return at + 2 < sentence.size()
                && !taken[at + 1]
                && FATHERED.contains(sentence.token(at + 1).folded())
                && sentence.token(at).asClosed() == null;
    }

    /** كيم [وترامب]: و and a known name begin another person. */
    private boolean isJoined(Sentence sentence, int at) {
        for (Token.Base base : sentence.token(at).bases()) {
            if (base.clitics().hasConjunction()
                    && sentence.token(at).isUnknown()
                    && (lexicon.isGivenName(base.word()) || isPerson(base.word()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(String word) {
        Gazetteer names = lexicon.names();
        int node = names.next(Gazetteer.ROOT, names.word(word));
        return node != Gazetteer.NONE
                && names.senses(node).stream()
                        .anyMatch(
                                s -> s instanceof Sense.ShortName || s instanceof Sense.PersonName);
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

    /** جاستن [ويلبي]، روبرت [وود]، زوران [زايف]: a word that is hardly ever said in news. */
    private boolean isOddSurname(Sentence sentence, int first, int at, boolean titled) {
        Token token = sentence.token(at);
        return titled
                && isFirstName(sentence.token(first))
                && !isOtherName(sentence, at)
                && token.asClosed() == null
                && !token.isUnknown()
                && token.analyses().stream().allMatch(this::isOdd);
    }

    private boolean isFirstName(Token token) {
        return lexicon.isGivenName(token.folded());
    }

    private boolean isOdd(Analysis a) {
        if (a.clitics().future() || a.clitics().hasPreposition() || a.hasSuffix()) {
            return false;
        }
        return switch (a.form().pos()) {
            case PERFECT -> isUntold(a.form().key());
            case IMPERFECT -> a.clitics().hasConjunction();
            case ADJECTIVE, NOUN, ACTIVE_PARTICIPLE, MASDAR ->
                    !a.clitics().article()
                            && !a.clitics().hasConjunction()
                            && a.form().gender() == WordForm.Gender.MASCULINE
                            && a.form().number() == WordForm.Number.SINGULAR;
            default -> false;
        };
    }

    /** A verb that tells no act, carries none and reports nothing. */
    private boolean isUntold(String verb) {
        return lexicon.verbFrames(verb).isEmpty()
                && lexicon.lightVerbs(verb).isEmpty()
                && lexicon.statusWord(verb) == null
                && lexicon.reportingVerb(verb) == null;
    }
}
