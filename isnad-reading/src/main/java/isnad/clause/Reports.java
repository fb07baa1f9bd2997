package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.Cue;
import isnad.lexicon.Lexicon;
import isnad.text.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds who tells what stands in a clause. */
public final class Reports {
    private static final String AN = "\u0639\u0646";

    /** Verbs whose عن names the speaker: نقل، نسب. */
    private static final Set<String> RELAYING = Set.of("\u0646\u0642\u0644", "\u0646\u0633\u0628");

    /** Verbs whose object is told: أبلغ، أخبر، أطلع، طمأن، أعلم، أحاط. */
    private static final Set<String> TELLING =
            Set.of(
                    "\u0627\u0628\u0644\u063A",
                    "\u0627\u062E\u0628\u0631",
                    "\u0627\u0637\u0644\u0639",
                    "\u0637\u0645\u0627\u0646",
                    "\u0627\u0639\u0644\u0645",
                    "\u0627\u062D\u0627\u0637");

    private static final Set<String> ADDRESSING =
            Set.of("\u0644", "\u0627\u0644\u064A", "\u0627\u0645\u0627\u0645");

    private final Lexicon lexicon;
    private final Discourse discourse;

    public Reports(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** The tellings that a clause stands under, the innermost first. */
    public List<Report> over(Clause clause) {
        List<Report> out = new ArrayList<>(2);
        for (Clause c = clause; c != null; c = c.parent()) {
            boolean told = c.link() == Link.CONTENT || c.link() == Link.QUOTE;
            @Nullable Report report = told ? of(c.governor()) : null;
            if (report != null && out.stream().noneMatch(r -> r.verb() == report.verb())) {
                out.add(report);
            }
        }
        return out;
    }

    /** The telling whose word is this node or a verb above it, or null. */
    public @Nullable Report of(@Nullable Node governor) {
        for (Node node = governor; node != null; node = node.parent()) {
            Cue.@Nullable Reporting cue = cue(node);
            if (cue != null) {
                return report(node, cue);
            }
            if (node.isVerb()) {
                return null;
            }
        }
        return null;
    }

    /** The reporting row of a verb or participle, or null. */
    public Cue.@Nullable Reporting cue(Node node) {
        boolean predicate = node.clause().verb() == node;
        return predicate ? firstOf(node.verbKeys(), lexicon::reportingVerb) : null;
    }

    private static <T> @Nullable T firstOf(List<String> keys, Function<String, @Nullable T> row) {
        for (String key : keys) {
            @Nullable T found = row.apply(key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Report report(Node verb, Cue.Reporting cue) {
        List<Mention> actors = discourse.actors(verb.clause());
        @Nullable Mention to = addressee(verb);
        if (verb.verbKeys().stream().anyMatch(RELAYING::contains)) {
            List<Mention> origin = under(verb, AN);
            if (origin.stream().anyMatch(m -> !discourse.entities(m).isEmpty())) {
                return new Report(verb, origin, actors, to, cue);
            }
        }
        return new Report(verb, actors, List.of(), to, cue);
    }

    private @Nullable Mention addressee(Node verb) {
        for (Argument argument : verb.arguments()) {
            boolean addressed =
                    ADDRESSING.contains(argument.preposition())
                            || argument.isBare() && isTold(verb, argument);
            if (addressed
                    && !argument.mentions().isEmpty()
                    && argument.mentions().getFirst().isActor()) {
                return argument.mentions().getFirst();
            }
        }
        for (Node noun : verb.clause().nouns()) {
            if (lexicon.reportingNoun(noun.lemma()) != null) {
                for (Argument argument : noun.arguments()) {
                    boolean with =
                            argument.preposition().equals("\u0645\u0639")
                                    || ADDRESSING.contains(argument.preposition());
                    if (with && !argument.mentions().isEmpty()) {
                        return argument.mentions().getFirst();
                    }
                }
            }
        }
        return null;
    }

    /** أبلغ [الوزير]: a bare argument that is not the subject. */
    private boolean isTold(Node verb, Argument argument) {
        return verb.verbKeys().stream().anyMatch(TELLING::contains)
                && verb.clause().subjectArgument() != argument
                && !argument.mentions().isEmpty()
                && !discourse.actors(verb.clause()).contains(argument.mentions().getFirst());
    }

    private static List<Mention> under(Node verb, String preposition) {
        for (Argument argument : verb.arguments()) {
            if (argument.preposition().equals(preposition) && !argument.mentions().isEmpty()) {
                return argument.mentions();
            }
        }
        return List.of();
    }
}
