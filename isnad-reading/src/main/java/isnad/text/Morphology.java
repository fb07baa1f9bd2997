package isnad.text;

import isnad.lexicon.Letters;
import isnad.lexicon.Vocabulary;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits clitics off a word, letting only those splits stand whose rest the vocabulary has and
 * whose parts go together: an affix grammar in the manner of Buckwalter's, on folded letters.
 */
public final class Morphology {
    private static final List<String> SUFFIXES =
            List.of(
                    "\u0647\u0645\u0627",
                    "\u0643\u0645\u0627",
                    "\u0647\u0627",
                    "\u0647\u0645",
                    "\u0647\u0646",
                    "\u0643\u0645",
                    "\u0646\u0627",
                    "\u0646\u064A",
                    "\u0647",
                    "\u0643",
                    "\u064A");

    /** عدم: a noun, though it negates what follows. */
    private static final String LACK = "\u0639\u062F\u0645";

    /** Pronouns that no preposition is written on. */
    private static final Set<String> PERSONAL =
            fold(
                    "\u0623\u0646\u0627",
                    "\u0646\u062D\u0646",
                    "\u0623\u0646\u062A",
                    "\u0623\u0646\u062A\u0645",
                    "\u0623\u0646\u062A\u0645\u0627",
                    "\u0623\u0646\u062A\u0646",
                    "\u0647\u0648",
                    "\u0647\u064A",
                    "\u0647\u0645",
                    "\u0647\u0646",
                    "\u0647\u0645\u0627");

    /** Pronouns that may have the article. */
    private static final Set<String> QUANTIFIERS =
            fold("\u0628\u0639\u0636", "\u062C\u0645\u064A\u0639", "\u0643\u0644");

    private final Vocabulary vocabulary;

    private static Set<String> fold(String... words) {
        return Arrays.stream(words).map(Letters::fold).collect(Collectors.toSet());
    }

    public Morphology(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The whole word and what is left when proclitics are taken off, the whole word first. */
    public static List<Token.Base> bases(String word) {
        List<Token.Base> out = new ArrayList<>(4);
        out.add(new Token.Base(word, Clitics.NONE));
        addPrepositions(word, 0, (char) 0, out);
        if (word.length() > 2 && Clitics.isConjunction(word.charAt(0))) {
            out.add(
                    new Token.Base(
                            word.substring(1),
                            new Clitics(word.charAt(0), (char) 0, false, false, 1)));
            addPrepositions(word, 1, word.charAt(0), out);
        }
        return out;
    }

    private static void addPrepositions(
            String word, int from, char conjunction, List<Token.Base> out) {
        if (word.length() - from < 3 || !Clitics.isPreposition(word.charAt(from))) {
            return;
        }
        char preposition = word.charAt(from);
        String rest = word.substring(from + 1);
        out.add(
                new Token.Base(
                        rest, new Clitics(conjunction, preposition, false, false, from + 1)));
        if (preposition == Letters.LAM && rest.charAt(0) == Letters.LAM) {
            String written = "\u0627" + rest;
            out.add(
                    new Token.Base(
                            written,
                            new Clitics(conjunction, preposition, false, false, from + 1)));
        }
    }

    /**
     * All readings of a word.
     *
     * @param letters the word as it is written
     */
    List<Analysis> analyse(List<Token.Base> bases, String letters) {
        List<Analysis> out = new ArrayList<>(4);
        boolean closedByTeh = letters.charAt(letters.length() - 1) == Letters.TEH_MARBUTA;
        for (Token.Base base : bases) {
            addWord(base.word(), base.clitics(), closedByTeh, out);
            String word = base.word();
            if (startsWithArticle(base, letters)) {
                addNominals(word.substring(2), base.clitics().withArticle(2), out);
            }
            if (word.length() > 3
                    && word.charAt(0) == Letters.SEEN
                    && !base.clitics().hasPreposition()) {
                addFuture(word.substring(1), base.clitics().withFuture(), closedByTeh, out);
            }
        }
        return out.isEmpty() ? List.of() : List.copyOf(out);
    }

    /** Whether ال stands in front; with a hamza on it (ألم) it is no article. */
    static boolean startsWithArticle(Token.Base base, String letters) {
        int at = letters.length() - base.word().length();
        return hasArticle(base.word())
                && (at < base.clitics().length()
                        || "\u0627\u0671".indexOf(letters.charAt(at)) >= 0);
    }

    private static boolean hasArticle(String word) {
        return word.length() > 3 && word.startsWith("\u0627\u0644");
    }

    private void addWord(String word, Clitics clitics, boolean closedByTeh, List<Analysis> out) {
        addForms(word, clitics, "", out);
        if (closedByTeh) {
            return;
        }
        for (String suffix : SUFFIXES) {
            if (word.length() > suffix.length() + 1 && word.endsWith(suffix)) {
                addStem(word.substring(0, word.length() - suffix.length()), clitics, suffix, out);
            }
        }
    }

    /** A stem before a suffix: ta marbuta opens to teh, a final hamza takes a seat. */
    private void addStem(String stem, Clitics clitics, String suffix, List<Analysis> out) {
        addForms(stem, clitics, suffix, out);
        char last = stem.charAt(stem.length() - 1);
        String body = stem.substring(0, stem.length() - 1);
        if (last == Letters.TEH) {
            addForms(body + Letters.HEH, clitics, suffix, out);
        } else if (last == Letters.ALEF) {
            addForms(body + Letters.YEH, clitics, suffix, out);
        } else if ((last == Letters.WAW || last == Letters.YEH) && body.endsWith("\u0627")) {
            addForms(body + Letters.HAMZA, clitics, suffix, out);
        } else if (last == Letters.WAW) {
            addForms(stem + Letters.ALEF, clitics, suffix, out);
        }
    }

    private void addForms(String stem, Clitics clitics, String suffix, List<Analysis> out) {
        for (WordForm form : vocabulary.forms(stem)) {
            boolean verb = clitics.preposition() == Letters.LAM && form.pos().isVerb();
            if (fits(form, clitics, suffix) && (!verb || isCut(stem, form))) {
                out.add(new Analysis(clitics, form, suffix));
            }
        }
    }

    private void addNominals(String stem, Clitics clitics, List<Analysis> out) {
        for (WordForm form : vocabulary.forms(stem)) {
            if (takesArticle(form) && !form.construct()) {
                out.add(new Analysis(clitics, form, ""));
            }
        }
    }

    private static boolean takesArticle(WordForm form) {
        return form.pos().isNominal()
                || form.pos() == Pos.NUMERAL
                || form.pos() == Pos.PRONOUN && QUANTIFIERS.contains(form.key());
    }

    private void addFuture(String stem, Clitics clitics, boolean closedByTeh, List<Analysis> out) {
        List<Analysis> readings = new ArrayList<>(2);
        addWord(stem, clitics, closedByTeh, readings);
        readings.stream().filter(r -> r.form().pos() == Pos.IMPERFECT).forEach(out::add);
    }

    /** ليفعلان: behind ل no imperfect keeps its last ن. */
    private static boolean isCut(String stem, WordForm form) {
        return form.number() == WordForm.Number.SINGULAR
                || form.person() != 3
                || form.gender() != WordForm.Gender.MASCULINE
                || stem.charAt(stem.length() - 1) != Letters.NOON;
    }

    private static boolean fits(WordForm form, Clitics clitics, String suffix) {
        Pos pos = form.pos();
        if (clitics.future() && pos != Pos.IMPERFECT) {
            return false;
        }
        if (pos.isVerb()) {
            if (suffix.equals("\u064A")) {
                return false;
            }
            return clitics.preposition() == 0
                    || clitics.preposition() == Letters.LAM && pos == Pos.IMPERFECT;
        }
        if (pos.isClosed()) {
            return suffix.isEmpty()
                    && (clitics.preposition() == 0 || takesPreposition(form, clitics));
        }
        return suffix.isEmpty() || takesSuffix(form, suffix);
    }

    private static boolean takesPreposition(WordForm form, Clitics clitics) {
        return switch (form.pos()) {
            case NUMERAL, DEMONSTRATIVE, COMPLEMENTIZER, RELATIVE, ADVERB, PARTICLE -> true;
            case PRONOUN -> !PERSONAL.contains(form.key());
            case NEGATION -> form.key().equals(LACK);
            case AUXILIARY -> clitics.preposition() == Letters.LAM && isImperfect(form.key());
            default -> false;
        };
    }

    /** ليكون، لتصبح */
    private static boolean isImperfect(String auxiliary) {
        return auxiliary.length() > 2 && "\u064A\u062A\u0646".indexOf(auxiliary.charAt(0)) >= 0;
    }

    private static boolean takesSuffix(WordForm form, String suffix) {
        return form.pos() != Pos.ADJECTIVE && !suffix.equals("\u0646\u064A");
    }
}
