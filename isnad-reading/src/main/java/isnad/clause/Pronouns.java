package isnad.clause;

import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.World;
import isnad.model.ParticipantKind;
import isnad.text.Clitics;
import isnad.text.Entity;
import isnad.text.Mention;
import java.util.List;
import java.util.function.Predicate;

/** Pronoun suffixes as mentions that point back. */
public final class Pronouns {
    /** What a pronoun's anaphor refers to. */
    public static final String PRONOUN = "pronoun";

    private static final List<String> SUFFIXES =
            List.of("\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647");

    private Pronouns() {}

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
