package isnad.clause;

import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Picks the subject of a clause: what stands bare before the verb, else the first bare argument
 * behind it that agrees with the verb in gender.
 */
final class Subjects {
    private Subjects() {}

    static @Nullable Argument of(Clause clause) {
        @Nullable Node verb = clause.verb();
        if (verb == null) {
            return clause.before().isEmpty() ? null : clause.before().getFirst();
        }
        if (!clause.before().isEmpty()) {
            return clause.before().getLast();
        }
        if (verb.analysis().form().person() == 1) {
            return null;
        }
        for (Argument argument : verb.arguments()) {
            if (argument.isBare()) {
                return agrees(verb.analysis().form(), argument) ? argument : null;
            }
        }
        return null;
    }

    /** Before its subject a verb is singular; a dual or plural verb has named it before. */
    static boolean agrees(WordForm verb, Argument argument) {
        if (verb.number() == Number.DUAL || verb.number() == Number.PLURAL) {
            return false;
        }
        Gender subject = argument.mentions().isEmpty() ? genderOf(argument.node()) : genderOf(argument.mentions().getFirst());
        return subject == Gender.ANY || verb.gender() == Gender.ANY || subject == verb.gender();
    }

    private static Gender genderOf(@Nullable Node node) {
        if (node == null || node.analysis().form().number() == Number.PLURAL) {
            return Gender.ANY;
        }
        return node.analysis().form().gender();
    }

    private static Gender genderOf(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, OFFICE -> mention.gender() == Gender.ANY ? Gender.ANY : mention.gender();
            case STATE, PLACE -> mention.gender();
            default -> Gender.ANY;
        };
    }
}
