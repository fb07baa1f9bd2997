package isnad.text;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;

/**
 * What the ways to cut a word cost: the rarer the parts, the dearer. The numbers were set by hand
 * against treebanks; a hundred is about the difference between a common and a middling word.
 */
final class SplitCosts {
    /** A word that nothing is known of. */
    static final int UNKNOWN = 1400;

    /** A name of several words that stands here in full. */
    static final int LONG_NAME = -300;

    /** No name at all. */
    static final int NEVER = 50_000;

    private static final int WAW = 150;
    private static final int COMMON_ROWS = 5;
    private static final String HAMZAS = "\u0621\u0622\u0623\u0624\u0625\u0626";

    /** ا و ي. */
    private static final String LONG = "\u0627\u0648\u064A";

    private final Lexicon lexicon;

    SplitCosts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A reading of the vocabulary.
     *
     * @param governed whether a preposition stands before, which wants a noun without clitics
     */
    int reading(Token token, Analysis a, boolean governed) {
        Pos pos = a.form().pos();
        boolean so = a.clitics().conjunction() == Letters.FEH && isParticle(a.form());
        int cost = clitics(a.clitics(), governed) - (so ? 250 : 0);
        cost += suffix(a.suffix()) + form(a.form()) + spelling(token, a);
        if (pos.isVerb()) {
            int use = use(a.form().key());
            cost += (governed ? 600 : 0) - use + verb(token, a, use);
        }
        if (pos == Pos.NOUN && !lexicon.nounFrames(a.form().key()).isEmpty()) {
            cost -= 100;
        }
        return cost + (a.form().construct() && !a.hasSuffix() ? 100 : 0);
    }

    /** فإن، فقد، فما، ففي but not فهم and not فتحت */
    private static boolean isParticle(WordForm form) {
        return switch (form.pos()) {
            case PRONOUN -> false;
            case PREPOSITION -> form.key().length() < 3;
            default -> form.pos().isClosed();
        };
    }

    int clitics(Clitics c, boolean governed) {
        int cost = c.future() ? 100 : 0;
        if (c.hasConjunction()) {
            cost += c.conjunction() == Letters.WAW ? WAW : 350;
        }
        if (c.hasPreposition()) {
            cost += c.preposition() == Letters.KAF ? 450 : 200;
        }
        return governed && (c.hasConjunction() || c.hasPreposition()) ? cost + 600 : cost;
    }

    private static int suffix(String suffix) {
        return switch (suffix) {
            case "" -> 0;
            case "\u0647", "\u0647\u0627", "\u0647\u0645" -> 250;
            case "\u0643", "\u064A" -> 650;
            case "\u0646\u064A" -> 350;
            default -> 400;
        };
    }

    private static int form(WordForm form) {
        int dual = form.number() == Number.DUAL ? 250 : 0;
        return dual
                + switch (form.pos()) {
                    case ADJECTIVE -> 150 + Math.min(form.rank(), 4000) / 10;
                    case NOUN -> 100 + Math.min(form.rank(), 4000) / 10;
                    case MASDAR -> 200;
                    case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> 350;
                    case PERFECT, IMPERFECT -> form.person() == 3 ? 250 : 500;
                    default -> 0;
                };
    }

    /** What a verb gains for the rows that know what it does: those are the common verbs. */
    private int use(String verb) {
        int rows = lexicon.verbFrames(verb).size() + 2 * lexicon.lightVerbs(verb).size();
        rows += lexicon.reportingVerb(verb) == null ? 0 : 3;
        rows += lexicon.statusWord(verb) == null ? 0 : 1;
        return 40 * Math.min(rows, COMMON_ROWS);
    }

    /** A verb that begins with و of its own is dearer where no row has it. */
    private static int verb(Token token, Analysis a, int use) {
        boolean waw = token.folded().charAt(0) == Letters.WAW && a.clitics().length() == 0;
        int own = use == 0 && waw && a.form().pos() == Pos.PERFECT ? 150 : 0;
        int doubled = waw && token.folded().startsWith("\u0648\u0648") ? 400 : 0;
        return doubled + (isPassive(token, a) ? own + 200 : own);
    }

    /** A third person singular whose letters are not the lemma's (أدي for أدى). */
    private static boolean isPassive(Token token, Analysis a) {
        WordForm form = a.form();
        return form.pos() == Pos.PERFECT
                && form.person() == 3
                && form.number() == Number.SINGULAR
                && form.gender() == Gender.MASCULINE
                && !a.hasSuffix()
                && !token.folded().endsWith(form.key());
    }

    private static int spelling(Token token, Analysis a) {
        String lemma = a.form().lemma();
        if (isSpelled(token.letters(), a, lemma)) {
            return -100;
        }
        int cost = a.form().pos().isClosed() ? particle(token, lemma) : 0;
        cost += isOpened(token.letters(), a, lemma) ? 500 : 0;
        cost += isHamzaLost(token.letters(), a, lemma) ? 80 : 0;
        return isHamzaNew(token.letters(), a, lemma) ? cost + 400 : cost;
    }

    private static boolean isSpelled(String letters, Analysis a, String lemma) {
        int from = letters.length() - a.suffix().length() - lemma.length();
        int length = a.clitics().length();
        boolean there = from == length || from == length - 1 && a.clitics().article();
        return there && letters.startsWith(lemma, from);
    }

    /** A particle is written in one way only: فئة is not فيه. */
    private static int particle(Token token, String lemma) {
        char last = token.letters().charAt(token.letters().length() - 1);
        return last == Letters.TEH_MARBUTA && lemma.charAt(lemma.length() - 1) == Letters.HEH
                ? NEVER
                : 300;
    }

    /** Whether a ta marbuta would be written without its dots, as a pronoun is. */
    private static boolean isOpened(String letters, Analysis a, String lemma) {
        return letters.charAt(letters.length() - 1) == Letters.HEH
                && !a.hasSuffix()
                && (lemma.charAt(lemma.length() - 1) == Letters.TEH_MARBUTA
                                && a.form().key().charAt(a.form().key().length() - 1) == Letters.HEH
                        || isPeople(letters, a));
    }

    /** قتلة، قادة: a broken plural of people, whose lemma ends otherwise; not مياه، وجوه. */
    private static boolean isPeople(String letters, Analysis a) {
        boolean plural = a.form().pos() == Pos.NOUN && a.form().number() == Number.PLURAL;
        return plural
                && a.form().key().charAt(a.form().key().length() - 1) != Letters.HEH
                && LONG.indexOf(letters.charAt(letters.length() - 2)) < 0;
    }

    /** Whether the stem begins with a bare alef where the lemma has a hamza. */
    private static boolean isHamzaLost(String letters, Analysis a, String lemma) {
        int at = Math.min(a.clitics().length(), letters.length() - 1);
        return letters.charAt(at) == Letters.ALEF && isHamza(lemma.charAt(0));
    }

    /** Whether an alef inside the stem carries a hamza, and the lemma has none. */
    private static boolean isHamzaNew(String letters, Analysis a, String lemma) {
        if (letters.indexOf('\u0623', a.clitics().length() + 1) < 0) {
            return false;
        }
        for (int i = 0; i < lemma.length(); i++) {
            if (isHamza(lemma.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHamza(char c) {
        return HAMZAS.indexOf(c) >= 0;
    }

    /** A base as a name of one word, or as the beginning of a longer one. */
    int name(Token.Base base) {
        int given = lexicon.isGivenName(base.word()) ? 200 : NEVER;
        int word = lexicon.names().word(base.word());
        if (word == Gazetteer.NONE) {
            return given;
        }
        int node = lexicon.names().next(Gazetteer.ROOT, word);
        if (node == Gazetteer.NONE) {
            return Math.min(given, 700);
        }
        int best = Math.min(given, 500);
        for (Sense sense : lexicon.names().senses(node)) {
            best = Math.min(best, sense(sense));
        }
        return best;
    }

    private static int sense(Sense sense) {
        return switch (sense) {
            case Sense.StateName _, Sense.Metonym _ -> 0;
            case Sense.Nisba _, Sense.BlocName _, Sense.BlocNisba _ -> 100;
            case Sense.PlaceName _, Sense.BodyName _ -> 100;
            case Sense.ShortName _, Sense.PersonName _ -> 200;
            case Sense.MediumName name -> name.medium().strict() ? 350 : 100;
            default -> 300;
        };
    }

    /** A base that nobody knows, without the cost of its pronoun. */
    int unknown(Clitics clitics) {
        int cost = clitics.article() ? UNKNOWN - 500 : UNKNOWN;
        int other = clitics.conjunction() == Letters.WAW ? -100 : 400;
        cost += clitics.hasConjunction() ? other : 0;
        return clitics.hasPreposition() ? cost + 400 : cost;
    }
}
