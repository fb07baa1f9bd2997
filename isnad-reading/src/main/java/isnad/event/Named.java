package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
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
                .filter(wanted)
                .reduce((first, later) -> later)
                .orElse(null);
    }

    private static Stream<Argument> arguments(Clause clause) {
        Node verb = clause.verb();
        Stream<Argument> own = verb == null ? Stream.empty() : verb.arguments().stream();
        Argument subject = clause.subjectArgument();
        return Stream.concat(clause.before().stream(), own.filter(a -> a.isBare() && a != subject));
    }
}
