package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.lexicon.WordForm.Gender;
import isnad.text.Mention;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is named before a verb whose pronoun takes him up: ممثل الجهاز هو الذي [أبعدته] لندن. */
final class Named {
    private Named() {}

    /** The nearest argument before a verb that stands for somebody named and is wanted. */
    static @Nullable Argument before(Node verb, List<Clause> clauses, Predicate<Argument> wanted) {
        return clauses.stream()
                .flatMap(Named::arguments)
                .filter(a -> a.at() < verb.token() && a.node() == null && !a.mentions().isEmpty())
                .filter(a -> isMeant(verb, a.mentions().getFirst()))
                .filter(wanted)
                .reduce((first, later) -> later)
                .orElse(null);
    }

    /** Whether the verb's pronoun agrees with a name in number and gender. */
    private static boolean isMeant(Node verb, Mention named) {
        return verb.arguments().stream()
                .filter(a -> a.preposition().equals(Clause.SUFFIX))
                .flatMap(a -> a.mentions().stream())
                .anyMatch(m -> m.number() == named.number() && agrees(m.gender(), named.gender()));
    }

    private static boolean agrees(Gender pronoun, Gender named) {
        return pronoun == named || pronoun == Gender.ANY || named == Gender.ANY;
    }

    private static Stream<Argument> arguments(Clause clause) {
        Node verb = clause.verb();
        Stream<Argument> own = verb == null ? Stream.empty() : verb.arguments().stream();
        Argument subject = clause.subjectArgument();
        return Stream.concat(clause.before().stream(), own.filter(a -> a.isBare() && a != subject));
    }
}
