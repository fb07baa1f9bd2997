package isnad.clause;

import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Pos;
import isnad.text.Analysis;
import isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Decides between the readings of a token by what stands before and behind it. */
final class Tagger {
    private static final String TANWIN = "\u0627";

    /** مدينة: the participle of أدان is written alike. */
    private static final String CITY = "\u0645\u062F\u064A\u0646\u0647";

    private final Lexicon lexicon;

    Tagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reading as a word of a closed class, where that is the one; else null. */
    @Nullable Analysis closed(Token token) {
        @Nullable Analysis best = null;
        boolean verb = isSpelledVerb(token);
        for (Analysis a : token.analyses()) {
            boolean fits =
                    a.form().pos().isClosed()
                            && !(verb && !token.isSpelled(a))
                            && !isRatherVerb(token, a);
            if (fits && (best == null || closedCost(token, a) < closedCost(token, best))) {
                best = a;
            }
        }
        return best;
    }

    /** فتحت is a verb that rows know before it is ف and تحت. */
    private boolean isRatherVerb(Token token, Analysis closed) {
        return closed.form().pos() == Pos.PREPOSITION
                && closed.clitics().hasConjunction()
                && token.analyses().stream()
                        .anyMatch(a ->
                                a.form().pos() == Pos.PERFECT
                                        && a.clitics().length() == 0
                                        && isKnown(a));
    }

    private static int closedCost(Token token, Analysis a) {
        return a.clitics().length() * 2 + (token.isSpelled(a) ? 0 : 1);
    }

    /** هنأ is a verb, though folding makes it the adverb هنا. */
    private static boolean isSpelledVerb(Token token) {
        for (Analysis a : token.analyses()) {
            if (a.form().pos() == Pos.PERFECT && token.isSpelled(a)) {
                return true;
            }
        }
        return false;
    }

    /** The reading as a finite verb, where that is the one; else null. */
    @Nullable Analysis verb(Token token, Context context) {
        @Nullable Analysis verb = pickVerb(token, context);
        if (verb == null || context.afterPreposition() || isDefinite(token, verb)) {
            return null;
        }
        if (!isAmbiguous(token, verb) || verb.clitics().future()) {
            return verb;
        }
        if (context.afterThat() && verb.form().pos() == Pos.PERFECT) {
            return null;
        }
        if (context.wantsVerb()) {
            return verb;
        }
        if (verb.form().pos() == Pos.IMPERFECT) {
            return context.afterNoun() && !verb.clitics().hasConjunction() && isNominalPrefix(token)
                    ? null
                    : verb;
        }
        boolean carries = context.afterAct() && verb.hasSuffix() && isCarrier(verb);
        if (context.nextIsPronoun() || carries || isPlainly(token, verb)) {
            return verb;
        }
        boolean second = context.hasVerb() && !verb.clitics().hasConjunction();
        return context.startsClause() && !context.nextIsAdjective() && !second ? verb : null;
    }

    /** وأيدته، وعدّتها: a verb that rows know, with an object, where no row knows a noun. */
    private boolean isPlainly(Token token, Analysis verb) {
        return verb.clitics().hasConjunction()
                && verb.hasSuffix()
                && Pronouns.isThird(verb.suffix())
                && isKnown(verb)
                && token.analyses().stream()
                        .noneMatch(a ->
                                a.form().pos().isNominal()
                                        && !lexicon.nounFrames(a.form().key()).isEmpty());
    }

    /**
     * المتهم is no أَلمْتَهم: a word with the article is not a verb of the first or second person.
     */
    private static boolean isDefinite(Token token, Analysis verb) {
        return verb.form().person() != 3
                && token.analyses().stream()
                        .anyMatch(a -> a.form().pos().isNominal() && a.clitics().article());
    }

    private @Nullable Analysis pickVerb(Token token, Context context) {
        @Nullable Analysis best = null;
        for (Analysis a : token.analyses()) {
            boolean fits =
                    a.form().pos().isVerb()
                            && !a.clitics().hasPreposition()
                            && !(a.form().pos() == Pos.IMPERFECT
                                    && a.form().person() == 1
                                    && !context.inQuote());
            if (fits && (best == null || cost(token, a, context) < cost(token, best, context))) {
                best = a;
            }
        }
        return best;
    }

    private int cost(Token token, Analysis a, Context context) {
        int person = a.form().person() == 3 ? 0 : 4;
        boolean perfect = a.form().pos() == Pos.PERFECT;
        int tense = perfect == context.wantsImperfect() ? 1 : 0;
        int strange = isKnown(a) ? 0 : 5;
        boolean speaking =
                context.inQuote()
                        && perfect
                        && token.letters().charAt(0) == '\u0623'
                        && !token.isSpelled(a);
        strange += speaking ? 9 : 0;
        boolean joined =
                a.clitics().length() == 0 && "\u0648\u0641".indexOf(token.folded().charAt(0)) >= 0;
        strange += joined && isPassive(token, a) ? 5 : 0;
        strange += joined && isIdle(a) && !context.nextIsPlace() ? 5 : 0;
        int clash =
                a.form().number() == WordForm.Number.SINGULAR
                                && clashes(a.form().gender(), context.nextGender())
                        ? 3
                        : 0;
        return a.clitics().length() * 4
                + person
                + (a.hasSuffix() ? 2 : 0)
                + tense
                + strange
                + clash;
    }

    private boolean isCarrier(Analysis verb) {
        return Pronouns.isThird(verb.suffix())
                && !lexicon.lightVerbs(WordKeys.verb(verb)).isEmpty();
    }

    /** وردت القوات بقصف: the verb that only looks like و and a verb of acts tells none itself. */
    private boolean isIdle(Analysis a) {
        String key = WordKeys.verb(a);
        return lexicon.verbFrames(key).isEmpty() && lexicon.lightVerbs(key).isEmpty();
    }

    /** بدأ، واصل: verbs that carry an act, though they are auxiliaries elsewhere. */
    boolean isLight(Token token) {
        return token.analyses().stream()
                .anyMatch(a ->
                        a.form().pos().isVerb() && !lexicon.lightVerbs(WordKeys.verb(a)).isEmpty());
    }

    private static boolean clashes(WordForm.Gender verb, WordForm.Gender next) {
        return verb != WordForm.Gender.ANY && next != WordForm.Gender.ANY && verb != next;
    }

    /**
     * A third person singular whose letters are not the lemma's (ووجه for واجه) is a rare passive.
     */
    private static boolean isPassive(Token token, Analysis a) {
        boolean plain =
                a.form().pos() == Pos.PERFECT
                        && a.form().person() == 3
                        && a.form().number() == WordForm.Number.SINGULAR
                        && a.form().gender() == WordForm.Gender.MASCULINE;
        return plain
                && !a.hasSuffix()
                && !token.folded().substring(a.clitics().length()).equals(a.form().key());
    }

    /** Whether some row says what the verb does; of two readings that verb is the likelier. */
    private boolean isKnown(Analysis a) {
        String key = WordKeys.verb(a);
        return !lexicon.verbFrames(key).isEmpty()
                || lexicon.reportingVerb(key) != null
                || !lexicon.lightVerbs(key).isEmpty()
                || lexicon.statusWord(key) != null;
    }

    private static boolean isAmbiguous(Token token, Analysis verb) {
        for (Analysis a : token.analyses()) {
            boolean bound = verb.hasSuffix() && a.clitics().article();
            if (a.form().pos().isNominal()
                    && (bound || a.clitics().length() <= verb.clitics().length())) {
                return true;
            }
        }
        return false;
    }

    /** Masdars in ت… (تعاون، تبادل) look like imperfects of the feminine. */
    private static boolean isNominalPrefix(Token token) {
        return token.asNominal() != null && token.folded().charAt(0) != '\u064A';
    }

    /** The reading as noun, adjective or masdar; a masdar of a framed verb before other nouns. */
    @Nullable Analysis nominal(Token token) {
        @Nullable Analysis best = null;
        for (Analysis a : token.analyses()) {
            if (a.form().pos().isNominal()
                    && (best == null || cost(a, token) < cost(best, token))) {
                best = a;
            }
        }
        return best;
    }

    private int cost(Analysis a, Token token) {
        int pos =
                switch (a.form().pos()) {
                    case NOUN, MASDAR -> lexicon.nounFrames(a.form().key()).isEmpty() ? 500 : 0;
                    case ADJECTIVE -> 500;
                    default -> 1000;
                };
        int strange = a.form().construct() || a.form().number() == WordForm.Number.DUAL ? 700 : 0;
        int spelled =
                token.folded().endsWith(a.form().key())
                                && token.folded().length() - a.clitics().length()
                                        == a.form().key().length()
                        ? 0
                        : 400;
        int clitics = a.clitics().length() * 900 + (a.hasSuffix() ? 1500 : 0);
        return clitics + pos + strange + spelled + Math.min(a.form().rank(), 4000) / 2;
    }

    /** A participle of saying that carries on its main clause: قائلا، معتبرا، متهمة، مطالبين. */
    @Nullable Analysis participle(Token token) {
        if (!lexicon.nounFrames(token.folded()).isEmpty()
                || lexicon.reportingNoun(token.folded()) != null
                || token.is(CITY)) {
            return null;
        }
        for (Analysis a : token.analyses()) {
            boolean accusative =
                    token.folded().endsWith(TANWIN)
                            || token.folded().endsWith("\u0647")
                            || token.folded().endsWith("\u064A\u0646");
            if (a.form().pos() == Pos.ACTIVE_PARTICIPLE
                    && accusative
                    && !a.clitics().article()
                    && !a.clitics().hasPreposition()
                    && !a.hasSuffix()
                    && isSaying(WordKeys.verb(a))) {
                return a;
            }
        }
        return null;
    }

    /**
     * The reading as an adjective of the noun before it, with or without the article like it; else
     * null.
     */
    @Nullable Analysis adjective(Token token, WordForm noun, boolean definite) {
        boolean man =
                noun.gender() == WordForm.Gender.MASCULINE
                        && noun.number() == WordForm.Number.SINGULAR;
        for (Analysis a : token.analyses()) {
            if (man && a.form().gender() == WordForm.Gender.FEMININE) {
                continue;
            }
            boolean bare =
                    !a.clitics().hasPreposition()
                            && !a.clitics().hasConjunction()
                            && !a.hasSuffix();
            if (a.form().pos() == Pos.ADJECTIVE && bare && a.clitics().article() == definite) {
                return a;
            }
        }
        return null;
    }

    private boolean isSaying(String key) {
        return lexicon.reportingVerb(key) != null
                || lexicon.verbFrames(key).stream()
                        .anyMatch(f ->
                                switch (f.type()) {
                                    case REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT -> true;
                                    default -> false;
                                });
    }

    /** What stands around a token. */
    record Context(
            boolean afterPreposition,
            boolean wantsVerb,
            boolean afterNoun,
            boolean wantsImperfect,
            boolean startsClause,
            boolean nextIsAdjective,
            boolean nextIsPronoun,
            boolean inQuote,
            boolean hasVerb,
            boolean afterAct,
            boolean afterThat,
            boolean nextIsPlace,
            WordForm.Gender nextGender) {}
}
