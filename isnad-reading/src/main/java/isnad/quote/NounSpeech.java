package isnad.quote;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Clause.Link;
import isnad.clause.Node;
import isnad.lexicon.Cue;
import isnad.lexicon.Lexicon;
import isnad.model.Link.Stance;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said in nouns instead of a clause: «شدد على أهمية …»، «أكد التزامه بـ…»، «نفى وجود
 * …»، «عدّ الخطوة خطأ». What names an act by itself («أعرب عن دعمه») is an event and no statement.
 */
final class NounSpeech {
    private static final Set<String> AFFIRMING =
            Set.of(
                    "\u0627\u0643\u062F",
                    "\u062C\u062F\u062F",
                    "\u0643\u0631\u0631",
                    "\u0627\u0628\u062F\u064A");
    private static final Set<String> JUDGING =
            Set.of("\u0639\u062F", "\u0627\u0639\u062A\u0628\u0631");

    /** Nouns that hold what somebody stands for, and no act or fact. */
    private static final Set<String> STANCES =
            Set.of(
                    "\u0627\u0647\u0645\u064A\u0647",
                    "\u0636\u0631\u0648\u0631\u0647",
                    "\u062D\u0631\u0635",
                    "\u0627\u0644\u062A\u0632\u0627\u0645",
                    "\u0627\u0633\u062A\u0639\u062F\u0627\u062F",
                    "\u062B\u0642\u0647",
                    "\u0631\u063A\u0628\u0647",
                    "\u0639\u0632\u0645",
                    "\u0642\u062F\u0631\u0647",
                    "\u0645\u062A\u0627\u0646\u0647",
                    "\u0639\u0645\u0642",
                    "\u0648\u062D\u062F\u0647",
                    "\u062D\u0642",
                    "\u062A\u0645\u0633\u0643",
                    "\u0645\u0648\u0642\u0641",
                    "\u062B\u0628\u0627\u062A",
                    "\u0648\u062C\u0648\u0628",
                    "\u0627\u062D\u062A\u0631\u0627\u0645",
                    "\u062A\u0642\u062F\u064A\u0631",
                    "\u0639\u062F\u0645",
                    "\u0627\u0645\u0643\u0627\u0646\u064A\u0647",
                    "\u0627\u0645\u0643\u0627\u0646",
                    "\u062D\u0627\u062C\u0647",
                    "\u062E\u0637\u0648\u0631\u0647",
                    "\u062C\u0627\u0647\u0632\u064A\u0647",
                    "\u062C\u062F\u064A\u0647",
                    "\u0627\u0633\u062A\u0645\u0631\u0627\u0631",
                    "\u0645\u0648\u0627\u0635\u0644\u0647",
                    "\u0633\u0639\u064A",
                    "\u0642\u0644\u0642",
                    "\u0627\u0631\u062A\u064A\u0627\u062D",
                    "\u0627\u0645\u0644",
                    "\u0627\u0647\u062A\u0645\u0627\u0645",
                    "\u0627\u0635\u0631\u0627\u0631",
                    "\u062A\u0635\u0645\u064A\u0645",
                    "\u062D\u062A\u0645\u064A\u0647",
                    "\u0645\u0631\u0643\u0632\u064A\u0647",
                    "\u0635\u062D\u0647",
                    "\u0633\u0644\u0627\u0645\u0647",
                    "\u0646\u064A\u0647",
                    "\u0645\u0633\u0624\u0648\u0644\u064A\u0647",
                    "\u062F\u0648\u0631",
                    "\u0642\u0648\u0647",
                    "\u062E\u0635\u0648\u0635\u064A\u0647",
                    "\u062A\u0637\u0644\u0639",
                    "\u0627\u064A\u0645\u0627\u0646",
                    "\u0642\u0646\u0627\u0639\u0647",
                    "\u062A\u0641\u0627\u0624\u0644",
                    "\u0627\u0639\u062A\u0632\u0627\u0632",
                    "\u062A\u062D\u0641\u0638",
                    "\u0627\u0633\u0641",
                    "\u062F\u0647\u0634\u0647",
                    "\u0627\u0633\u062A\u063A\u0631\u0627\u0628");

    private static final String WARN = "\u062D\u0630\u0631";
    private static final String DESCRIBE = "\u0648\u0635\u0641";
    private static final String BY = "\u0628";

    private final Lexicon lexicon;

    NounSpeech(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The argument of a verb of telling with which its content begins, or null. */
    @Nullable Argument content(Node verb, Cue.Reporting cue) {
        if (isAbout(verb) || cue.stance() == Stance.DISCLOSING) {
            return null;
        }
        for (Argument argument : verb.arguments()) {
            Node noun = argument.node();
            if (noun != null && isSaid(verb, cue, argument, noun)) {
                return argument;
            }
        }
        return null;
    }

    private boolean isSaid(Node verb, Cue.Reporting cue, Argument argument, Node noun) {
        return verb.verbKeys().stream().anyMatch(k -> isUnder(k, argument, noun, verb))
                || cue.stance() == Stance.DENYING && isDenied(verb, argument, noun)
                || is(verb, AFFIRMING) && isAffirmed(argument, noun)
                || is(verb, JUDGING) && isJudgement(verb, argument)
                || is(verb, Set.of(DESCRIBE)) && argument.preposition().equals(BY);
    }

    private static boolean is(Node verb, Set<String> keys) {
        return verb.verbKeys().stream().anyMatch(keys::contains);
    }

    /** عملية وصفتها بـ…: a clause about a thing names it only. */
    private static boolean isAbout(Node verb) {
        return verb.clause().link() == Link.RELATIVE && hasSuffix(verb);
    }

    private static boolean hasSuffix(Node verb) {
        return verb.arguments().stream().anyMatch(a -> a.preposition().equals(Clause.SUFFIX));
    }

    /** شدد على …، أعرب عن …; a warning to somebody is an act. */
    private boolean isUnder(String key, Argument argument, Node noun, Node verb) {
        String under = argument.preposition();
        boolean own = !under.isEmpty() && lexicon.reportingVerb(key + " " + under) != null;
        boolean warned = key.equals(WARN) && isAddressed(verb);
        return own && !warned && !isAct(key, under, noun);
    }

    private static boolean isAddressed(Node verb) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        return verb.arguments().stream().anyMatch(a -> a != subject && isAddressee(a));
    }

    private static boolean isAddressee(Argument argument) {
        boolean direct = argument.isBare() || argument.preposition().equals(Clause.SUFFIX);
        return direct && !argument.mentions().isEmpty();
    }

    /** أعرب عن دعمه: the noun itself is an act that the verb carries. */
    private boolean isAct(String key, String under, Node noun) {
        boolean light = lexicon.lightVerbs(key).stream().anyMatch(l -> l.link().equals(under));
        return light && isFramed(noun);
    }

    private boolean isFramed(Node noun) {
        return noun.nounKeys().stream().anyMatch(k -> !lexicon.nounFrames(k).isEmpty());
    }

    /** A denial has content; «نفت التهمة» has none. */
    private static boolean isDenied(Node verb, Argument argument, Node noun) {
        return argument.isBare()
                && !hasSuffix(verb)
                && verb.clause().subjectArgument() != argument
                && !(noun.analysis().clitics().article() && noun.arguments().isEmpty());
    }

    private boolean isAffirmed(Argument argument, Node noun) {
        boolean construct = noun.isDefinite() && !noun.analysis().clitics().article();
        return argument.isBare()
                && construct
                && noun.nounKeys().stream().anyMatch(STANCES::contains)
                && noun.clause().subjectArgument() != argument
                && !isFramed(noun);
    }

    /** عدّ الخطوة خطأ: behind what is judged stands the judgement. */
    private static boolean isJudgement(Node verb, Argument argument) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        List<Argument> objects =
                verb.arguments().stream()
                        .filter(a -> a != subject)
                        .filter(a -> a.isBare() || a.preposition().equals(Clause.SUFFIX))
                        .toList();
        return argument.isBare() && objects.size() > 1 && objects.getFirst() != argument;
    }
}
