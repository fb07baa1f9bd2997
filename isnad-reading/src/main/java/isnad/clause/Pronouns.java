package isnad.clause;

import isnad.lexicon.Letters;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Clitics;
import isnad.text.Entity;
import isnad.text.Mention;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Pronoun suffixes as mentions that point back. */
public final class Pronouns {
    /** What a pronoun's anaphor refers to. */
    public static final String PRONOUN = "pronoun";

    private static final String PREPOSITIONS = "\u0628\u0644\u0643";

    private static final List<String> SUFFIXES =
            List.of("\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647");

    private static final Set<String> DEMONSTRATIVES =
            Set.of(
                    "\u0647\u0630\u0627",
                    "\u0647\u0630\u0647",
                    "\u062A\u0644\u0643",
                    "\u0647\u0627\u062A\u064A\u0646",
                    "\u0647\u0630\u064A\u0646",
                    "\u0647\u0648\u0644\u0627\u0621",
                    "\u0630\u0644\u0643");

    private static final Set<String> QUANTIFIERS =
            Set.of(
                    "\u0643\u0644",
                    "\u062C\u0645\u064A\u0639",
                    "\u0628\u0639\u0636",
                    "\u0643\u0627\u0641\u0647",
                    "\u0633\u0627\u064A\u0631",
                    "\u0645\u0639\u0638\u0645",
                    "\u0627\u064A",
                    "\u0627\u064A\u0647",
                    "\u0639\u062F\u0647",
                    "\u0627\u062D\u062F",
                    "\u0627\u062D\u062F\u064A");

    /** The last letters of the suffixes. */
    private static final String ENDINGS = "\u0647\u0627\u0645\u0646";

    private Pronouns() {}

    /** كل، أي، بعض. */
    static boolean isQuantifier(String word) {
        return QUANTIFIERS.contains(word);
    }

    /** The preposition that a demonstrative is written with (بهذا، ولتلك), or empty. */
    static String demonstrated(String folded) {
        int from = folded.charAt(0) == Letters.WAW || folded.charAt(0) == Letters.FEH ? 1 : 0;
        boolean one =
                folded.length() > from + 1
                        && PREPOSITIONS.indexOf(folded.charAt(from)) >= 0
                        && DEMONSTRATIVES.contains(folded.substring(from + 1));
        return one ? folded.substring(from, from + 1) : "";
    }

    /** The mention that a pronoun suffix on a token makes. */
    static Mention mention(int token, String suffix) {
        Number number =
                switch (suffix) {
                    case "\u0647\u0645\u0627" -> Number.DUAL;
                    case "\u0647\u0645", "\u0647\u0646" -> Number.PLURAL;
                    default -> Number.SINGULAR;
                };
        Gender gender =
                suffix.equals("\u0647\u0627")
                        ? Gender.FEMININE
                        : suffix.equals("\u0647") ? Gender.MASCULINE : Gender.ANY;
        var anaphor = new World.Anaphor(suffix, PRONOUN, number, gender);
        var entity = new Entity(ParticipantKind.PERSON, suffix);
        return new Mention(
                token,
                token + 1,
                Mention.Kind.POINTER,
                entity,
                Clitics.NONE,
                number,
                gender,
                anaphor);
    }

    /** Whether a suffix stands for a third person. */
    static boolean isThird(String suffix) {
        return SUFFIXES.contains(suffix);
    }

    /** The preposition in {@code معه}, {@code إليها} …; empty where the form has no suffix. */
    static String preposition(String folded, Predicate<String> isPreposition) {
        if (ENDINGS.indexOf(folded.charAt(folded.length() - 1)) < 0) {
            return "";
        }
        for (String suffix : SUFFIXES) {
            String stem = folded.substring(0, Math.max(0, folded.length() - suffix.length()));
            boolean known =
                    stem.length() > 1 && isPreposition.test(stem)
                            || stem.equals("\u0644")
                            || stem.equals("\u0628");
            if (folded.endsWith(suffix) && known) {
                return stem;
            }
        }
        return "";
    }
}
