package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.text.Mention;
import java.util.List;
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
        boolean participle = !verb.isVerb();
        if (participle || clause.hasPronounSubject() || verb.analysis().form().person() == 1) {
            return null;
        }
        List<Argument> bare = verb.arguments().stream().filter(Argument::isBare).toList();
        if (bare.isEmpty() || !agrees(verb.analysis().form(), bare.getFirst())) {
            return null;
        }
        return bare.size() == 1 && isObject(clause, verb, bare.getFirst()) ? null : bare.getFirst();
    }

    /** A lone argument is the object of a transitive verb whose subject is understood. */
    private static boolean isObject(Clause clause, Node verb, Argument lone) {
        if (!clause.isTransitive()) {
            return false;
        }
        boolean suffix =
                verb.arguments().stream().anyMatch(a -> a.preposition().equals(Clause.SUFFIX));
        Node noun = lone.node();
        if (noun != null) {
            return suffix || !noun.isDefinite() || !clause.isHarm();
        }
        if (suffix) {
            return false;
        }
        boolean relative =
                clause.link() == Link.RELATIVE
                        && !clause.opener().isEmpty()
                        && clause.antecedent() != null;
        return relative || isControlled(clause);
    }

    /** سبق للمغرب أن استقبل …: the subject of the verb above goes on. */
    private static boolean isControlled(Clause clause) {
        Node governor = clause.governor();
        return clause.link() == Link.CONTENT
                && (clause.opener().equals("\u0627\u0646")
                        || clause.opener().equals("\u0628\u0627\u0646"))
                && governor != null
                && governor.clause().verb() == governor
                && governor.clause().subjectArgument() != null;
    }

    /** Before its subject a verb is singular; a dual or plural verb has named it before. */
    static boolean agrees(WordForm verb, Argument argument) {
        if (verb.number() == Number.DUAL || verb.number() == Number.PLURAL) {
            return false;
        }
        Gender subject =
                argument.mentions().isEmpty()
                        ? genderOf(argument.node())
                        : genderOf(argument.mentions().getFirst());
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
